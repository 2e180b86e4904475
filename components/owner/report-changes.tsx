"use client";

import { useActionState } from "react";

import { UndoButton } from "@/components/evidence/undo-button";
import { FormStatus } from "@/components/ui/form-status";
import { errorText } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { changeReport } from "@/lib/actions/resource-report";
import { idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

import { reportChangesForm } from "./report-changes-form";

type Props = { words: Words["owner"]["reports"]; errors: Words["errors"] };

const change = reach(changeReport);

/** Says what came of the last change, with Undo. */
export function ReportChanges({ words, errors }: Props) {
  const [state, submit, isPending] = useActionState(change, idle);
  const failed = state.status === "failed" ? state : null;
  const done = state.status === "done" ? state.value : null;

  return (
    <form id={reportChangesForm} action={submit}>
      <div role="status">
        {done ? (
          <p className="flex flex-wrap items-center gap-x-3">
            {done.kind === "settle" ? words.settled : words.reopened}
            <UndoButton name="change" value={done.undo} disabled={isPending}>
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
