import type { ComponentProps } from "react";

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return (
    <select
      className={`min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 py-2 text-ink ${className}`}
      {...rest}
    />
  );
}
