import type { ReactNode } from "react";

import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";

type Props = {
  label: string;
  look?: "primary" | "quiet" | "danger";
  isPending: boolean;
  /** Said when it worked. */
  done: string | null;
  failure: string | null;
  /** Stands beside the button. */
  children?: ReactNode;
};

/** The button of a form and what came of it. Both statuses are there from the start, so that a change is announced. */
export function FormEnd({ label, look = "quiet", isPending, done, failure, children }: Props) {
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" look={look} disabled={isPending}>
          {label}
        </Button>
        {children}
      </div>
      <FormStatus tone="done">{isPending ? null : done}</FormStatus>
      <FormStatus tone="failed">{isPending ? null : failure}</FormStatus>
    </div>
  );
}
