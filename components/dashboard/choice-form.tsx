"use client";

import { type ReactNode, useActionState } from "react";

import { Icon } from "@/components/ui/icon";
import type { PlanChanged } from "@/lib/actions/plan";
import { reach } from "@/lib/actions/reach";
import { type FormState, idle } from "@/lib/actions/result";

export type ChoiceFormProps = {
  action: (state: FormState<PlanChanged>, form: FormData) => Promise<FormState<PlanChanged>>;
  /** What is said when it did not work. */
  failed: string;
  children: ReactNode;
};

/** A button that changes the plan at once. What came of it is on the page that the server sends back. */
export function ChoiceForm({ action, failed, children }: ChoiceFormProps) {
  const [state, submit] = useActionState(reach(action), idle);
  return (
    <form action={submit} className="grid content-start gap-1">
      {children}
      <div role="alert">
        {state.status === "failed" ? (
          <p className="flex items-start gap-2 text-sm">
            <Icon name="alert" className="mt-0.5 size-4" />
            <span>{failed}</span>
          </p>
        ) : null}
      </div>
    </form>
  );
}
