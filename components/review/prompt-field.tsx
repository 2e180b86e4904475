import { type ComponentProps, useId } from "react";

import { TextArea } from "@/components/ui/text-area";
import { tooManyBy } from "@/lib/domain/characters";
import { textDirection } from "@/lib/domain/text-direction";
import { fill, type Words } from "@/lib/i18n/words";

type Props = ComponentProps<"textarea"> & {
  label: string;
  hint: string;
  limit: number;
  words: Pick<Words["review"], "tooLong" | "tooLongOne">;
};

/** A question and its answer. Too long an answer stays, and how much is too much is said beside it. */
export function PromptField({ label, hint, limit, words, ...control }: Props) {
  const id = useId();
  const text = String(control.value ?? control.defaultValue ?? "");
  const over = tooManyBy(text, limit);

  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-serif text-lg">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-soft text-sm">
        {hint}
      </p>
      <TextArea
        id={id}
        className="field-sizing-content min-h-28 font-serif text-[1.05rem] leading-relaxed"
        dir={textDirection(text)}
        rows={4}
        aria-describedby={`${id}-hint${over > 0 ? ` ${id}-over` : ""}`}
        aria-invalid={over > 0 || undefined}
        {...control}
      />
      {over > 0 ? (
        <p id={`${id}-over`} className="text-sm">
          {over === 1 ? words.tooLongOne : fill(words.tooLong, { count: over })}
        </p>
      ) : null}
    </div>
  );
}
