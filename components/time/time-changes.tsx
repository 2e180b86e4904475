"use client";

import { useActionState } from "react";

import { FormStatus } from "@/components/ui/form-status";
import { PageIcon } from "@/components/ui/page-icon";
import { errorText } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { changeTime } from "@/lib/actions/time-log";
import type { Words } from "@/lib/i18n/words";

import type { TimeWords } from "./time-words";

type Props = {
  /** Set on the one form of the page that the buttons of a list send. */
  id?: string;
  words: Pick<TimeWords, "removed" | "restored" | "undo">;
  errors: Words["errors"];
  /** What to say and to offer to undo before anything was changed here. */
  first?: { text: string; undo: string } | null;
};

const change = reach(changeTime);

/**
 * Says what came of the last change of logged time, with Undo. It has to stand at its place from the start:
 * without JavaScript the answer to its button goes to where the button was.
 */
export function TimeChanges({ id, words, errors, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle);
  const failed = state.status === "failed" ? state : null;
  const done = state.status === "done" ? state.value : null;
  const said = done
    ? { text: done.kind === "remove" ? words.removed : words.restored, undo: done.undo }
    : first;

  return (
    <form id={id} action={submit}>
      <div role="status">
        {said && !failed ? (
          <p className="flex flex-wrap items-center gap-x-3">
            {said.text}
            <button
              type="submit"
              name="change"
              value={said.undo}
              disabled={isPending}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-lg px-2 font-medium underline disabled:opacity-60"
            >
              <PageIcon name="back" className="size-4" />
              {words.undo}
            </button>
          </p>
        ) : null}
      </div>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
    </form>
  );
}
