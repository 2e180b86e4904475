import type { ComponentProps } from "react";
import { PageIcon } from "@/components/ui/page-icon";

/** Takes the last change back. */
export function UndoButton({ children, ...rest }: ComponentProps<"button">) {
  return (
    <button
      type="submit"
      className="inline-flex min-h-11 items-center gap-1.5 rounded-lg px-2 font-medium underline disabled:opacity-60"
      {...rest}
    >
      <PageIcon name="back" className="size-4" />
      {children}
    </button>
  );
}
