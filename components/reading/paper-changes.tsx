"use client";

import { useActionState } from "react";

import { UndoButton } from "@/components/evidence/undo-button";
import { FormStatus } from "@/components/ui/form-status";
import { errorText } from "@/lib/actions/error-text";
import { changePaperLog } from "@/lib/actions/paper";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { fill, type Words } from "@/lib/i18n/words";

import { paperChangesForm } from "./paper-changes-form";

type Props = {
  words: Words["reading"];
  errors: Words["errors"];
  /** Where the answer is shown when there is no JavaScript. */
  logPath: string;
  first?: { text: string; undo: string };
};

const change = reach(changePaperLog);

/** Says what came of the last change, with Undo. The one form that all changes of the log go through. */
export function PaperChanges({ words, errors, logPath, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle, logPath);
  const failed = state.status === "failed" ? state : null;
  const done = state.status === "done" ? state.value : null;
  const said = done
    ? { text: fill(words.changed[done.kind], { title: done.title }), undo: done.undo }
    : first;

  return (
    <form id={paperChangesForm} action={submit}>
      {done?.removed ? (
        <input key={done.undo} type="hidden" name="removed" value={done.removed} />
      ) : null}
      <div role="status">
        {said && !failed ? (
          <p className="flex flex-wrap items-center gap-x-3">
            <span dir="auto">{said.text}</span>
            <UndoButton name="change" value={said.undo} disabled={isPending}>
              {words.undo}
            </UndoButton>
            {done?.kind === "log" && done.id ? (
              <a href={`${logPath}/${done.id}`} className="inline-flex min-h-11 items-center">
                {words.addDetails}
              </a>
            ) : null}
          </p>
        ) : null}
      </div>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
    </form>
  );
}
