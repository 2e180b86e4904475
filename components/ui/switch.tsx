import { type ComponentProps, useId } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "role"> & { label: string; hint?: string };

/** A checkbox that is called a switch: on or off by the place of its knob, never by colour alone. */
export function Switch({ label, hint, ...rest }: Props) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="flex min-h-11 w-fit items-center gap-3 font-medium text-[0.95rem]">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          aria-describedby={hint ? id : undefined}
          className={look}
          {...rest}
        />
        {label}
      </label>
      {hint ? (
        <p id={id} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

const look =
  "relative h-6 w-11 shrink-0 cursor-pointer appearance-none rounded-full border border-edge bg-stone before:absolute before:top-0.5 before:left-0.5 before:size-[1.1rem] before:rounded-full before:border before:border-edge before:bg-sheet checked:border-done-ink checked:bg-done checked:before:left-[1.4rem] checked:before:border-done-ink forced-colors:h-5 forced-colors:w-5 forced-colors:appearance-auto";
