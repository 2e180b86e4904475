import type { ComponentProps } from "react";

const looks = {
  primary: "border-ink bg-ink text-paper hover:opacity-90",
  quiet: "border-edge bg-transparent text-ink hover:bg-stone/50",
  danger: "border-danger bg-transparent text-danger hover:bg-danger hover:text-paper",
} as const;

type Props = ComponentProps<"button"> & { look?: keyof typeof looks };

export function Button({ look = "quiet", className = "", type = "button", ...rest }: Props) {
  return (
    <button
      type={type}
      className={`min-h-11 rounded-lg border px-4 py-2 font-medium text-[0.95rem] disabled:opacity-60 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
