import type { useForm } from "@/components/settings/use-form";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { EndingKind, NotedEnding } from "@/lib/domain/ending";
import type { Words } from "@/lib/i18n/words";

export type EndingOption = {
  readonly kind: EndingKind;
  readonly label: string;
  readonly text: string;
  /** Why it is offered first. */
  readonly offered: string | null;
};

type Props = {
  form: Pick<ReturnType<typeof useForm>, "shown" | "fieldError">;
  ending: NotedEnding | null;
  chosen: EndingKind | null;
  options: readonly EndingOption[];
  days: { readonly min: CalendarDate | null; readonly max: CalendarDate };
  today: CalendarDate;
  legend: string;
  words: Words["ending"]["form"];
};

/** Which ending, its day and a note: as it is stored, or as it was typed and refused. */
export function EndingFields({ form, ending, chosen, options, days, today, legend, words }: Props) {
  const shown = form.shown("ending", chosen ?? "");
  const problem = form.fieldError("ending");
  return (
    <>
      <fieldset className="grid gap-4" aria-describedby={problem ? "ending-problem" : undefined}>
        <legend className="mb-2 font-serif text-xl">{legend}</legend>
        {options.map(({ kind, label, text, offered }) => (
          <label key={kind} className="flex max-w-[64ch] items-start gap-3 py-1">
            <input
              type="radio"
              name="ending"
              value={kind}
              defaultChecked={kind === shown}
              className="mt-1 size-5 shrink-0"
            />
            <span className="grid gap-0.5">
              <span className="font-medium">{label}</span>
              <span className="text-soft">{text}</span>
              {offered ? <span className="text-done-ink text-sm">{offered}</span> : null}
            </span>
          </label>
        ))}
        {problem ? (
          <p id="ending-problem" className="text-danger text-sm">
            {problem}
          </p>
        ) : null}
      </fieldset>
      <div className="max-w-60">
        <Field label={words.day} hint={words.dayHint} error={form.fieldError("endedOn")}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              name="endedOn"
              min={days.min ?? undefined}
              max={days.max}
              defaultValue={form.shown("endedOn", ending?.on ?? today)}
            />
          )}
        </Field>
      </div>
      <div className="max-w-[64ch]">
        <Field label={words.note} hint={words.noteHint} error={form.fieldError("note")}>
          {(control) => (
            <TextArea
              {...control}
              name="note"
              dir="auto"
              className="font-serif"
              defaultValue={form.shown("note", ending?.note ?? "")}
            />
          )}
        </Field>
      </div>
    </>
  );
}
