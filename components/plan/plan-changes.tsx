"use client";

import { useActionState } from "react";

import { UndoButton } from "@/components/evidence/undo-button";
import { FormStatus } from "@/components/ui/form-status";
import { errorText } from "@/lib/actions/error-text";
import { changePlan, type PlanChanged } from "@/lib/actions/plan";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

import { planChangesForm } from "./plan-changes-form";

type Props = {
  words: Words["replan"];
  errors: Words["errors"];
  /** The plan, where the answer is shown when there is no JavaScript. */
  path: string;
  /** What was done right before this page. */
  first: PlanChanged | null;
};

const change = reach(changePlan);

/** Says what was done to the plan, with Undo, until the next change or until closed. All changes of the list go through its form. */
export function PlanChanges({ words, errors, path, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle, path);
  const failed = state.status === "failed" ? state : null;
  const said = state.status === "done" ? state.value : first;

  return (
    <form id={planChangesForm} action={submit}>
      <div role="status">
        {said && !failed ? (
          <p className="flex flex-wrap items-center gap-x-3 rounded-lg border border-line bg-sheet px-4 py-2">
            <span className="max-w-[64ch]">{said.text}</span>
            <UndoButton name="change" value={said.change} disabled={isPending}>
              {words[said.next]}
            </UndoButton>
            <a href={path} className="inline-flex min-h-11 items-center px-2">
              {words.close}
            </a>
          </p>
        ) : null}
      </div>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
    </form>
  );
}
