"use client";

import { useActionState } from "react";

import { ChangesForm } from "@/components/ui/changes-form";
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

/** Says what came of the last change of the log, with Undo. */
export function PaperChanges({ words, errors, logPath, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle, logPath);
  const done = state.status === "done" ? state.value : null;
  const said = done
    ? { text: fill(words.changed[done.kind], { title: done.title }), undo: done.undo }
    : first;

  return (
    <ChangesForm
      {...{ state, submit, isPending, said, errors }}
      id={paperChangesForm}
      undo={words.undo}
      more={
        done?.kind === "log" && done.id ? (
          <a href={`${logPath}/${done.id}`} className="inline-flex min-h-11 items-center">
            {words.addDetails}
          </a>
        ) : null
      }
    >
      {done?.removed ? (
        <input key={done.undo} type="hidden" name="removed" value={done.removed} />
      ) : null}
    </ChangesForm>
  );
}
