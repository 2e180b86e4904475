"use client";

import { useActionState } from "react";

import { FormStatus } from "@/components/ui/form-status";
import { errorText } from "@/lib/actions/error-text";
import { changeEvidence } from "@/lib/actions/evidence";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

import { evidenceChangesForm } from "./change-button";
import { UndoButton } from "./undo-button";

type Props = {
  words: Words["evidence"];
  errors: Words["errors"];
  /** Where the answer is shown when there is no JavaScript. */
  listPath: string;
  first?: { text: string; undo: string };
};

const change = reach(changeEvidence);

/** Says what came of the last change, with Undo. The one form that all changes go through. */
export function EvidenceChanges({ words, errors, listPath, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle, listPath);
  const failed = state.status === "failed" ? state : null;
  const done = state.status === "done" ? state.value : null;
  const said = done ? { text: words.changed[done.kind], undo: done.undo } : first;

  return (
    <form id={evidenceChangesForm} action={submit}>
      <div role="status">
        {said && !failed ? (
          <p className="flex flex-wrap items-center gap-x-3">
            {said.text}
            <UndoButton name="change" value={said.undo} disabled={isPending}>
              {words.undo}
            </UndoButton>
          </p>
        ) : null}
      </div>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
    </form>
  );
}
