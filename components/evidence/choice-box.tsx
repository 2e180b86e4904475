import type { Choice } from "@/lib/domain/evidence-choices";

type Props = { name: string; choice: Choice; isChecked: boolean };

/** One of several that may be chosen, as large as a thumb. */
export function ChoiceBox({ name, choice, isChecked }: Props) {
  return (
    <label className="flex min-h-11 items-center gap-3 leading-snug">
      <input
        type="checkbox"
        name={name}
        value={choice.key}
        defaultChecked={isChecked}
        className="size-5 shrink-0"
      />
      <span lang={choice.lang}>{choice.name}</span>
    </label>
  );
}
