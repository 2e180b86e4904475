"use client";

import { useActionState } from "react";

import { ChangesForm } from "@/components/ui/changes-form";
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

/** Says what was done to the plan, with Undo, until the next change or until closed. */
export function PlanChanges({ words, errors, path, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle, path);
  const done = state.status === "done" ? state.value : first;

  return (
    <ChangesForm
      {...{ state, submit, isPending, errors }}
      id={planChangesForm}
      said={done && { text: done.text, undo: done.change }}
      undo={done ? words[done.next] : ""}
      look="rounded-lg border border-line bg-sheet px-4 py-2"
      more={
        <a href={path} className="inline-flex min-h-11 items-center px-2">
          {words.close}
        </a>
      }
    />
  );
}
