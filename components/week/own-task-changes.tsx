"use client";

import { useActionState } from "react";

import { UndoButton } from "@/components/evidence/undo-button";
import { FormStatus } from "@/components/ui/form-status";
import { errorText } from "@/lib/actions/error-text";
import { changeOwnTask } from "@/lib/actions/own-tasks";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

import { ownTaskChangesForm } from "./own-task-form-id";

type Props = { words: Words["ownTasks"]; errors: Words["errors"] };

/** Says what came of the last change, with Undo. The one form that removals go through. */
export function OwnTaskChanges({ words, errors }: Props) {
  const [state, submit, isPending] = useActionState(reach(changeOwnTask), idle);
  const failed = state.status === "failed" ? state : null;
  const done = state.status === "done" ? state.value : null;

  return (
    <form id={ownTaskChangesForm} action={submit}>
      <div role="status">
        {done ? (
          <p className="flex flex-wrap items-center gap-x-3">
            {done.kind === "remove" ? words.removed : words.restored}
            {done.kind === "remove" ? (
              <UndoButton name="change" value={done.undo} disabled={isPending}>
                {words.undo}
              </UndoButton>
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
