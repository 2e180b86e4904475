import type { ComponentProps } from "react";

/** A text control of several lines; its label and messages come from Field. */
export function TextArea({ className = "", rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={`w-full rounded-lg border border-edge bg-sheet px-3 py-2 text-ink aria-invalid:border-danger ${className}`}
      {...rest}
    />
  );
}
