import type { ComponentProps } from "react";

/** A one-line text control; its label and messages come from Field. */
export function TextInput({ className = "", type = "text", ...rest }: ComponentProps<"input">) {
  return (
    <input
      type={type}
      className={`min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 py-2 text-ink aria-invalid:border-danger ${className}`}
      {...rest}
    />
  );
}
