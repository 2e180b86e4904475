import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { paperMarks } from "@/lib/domain/paper";
import type { Words } from "@/lib/i18n/words";

import type { PaperValues } from "./paper-values";
import { SummaryField } from "./summary-field";

/** A paper of the roadmap. */
export type PaperChoice = {
  readonly key: string;
  readonly title: string;
  /** When it is not the language of the page. */
  readonly lang: string | undefined;
};

type Props = {
  values: PaperValues;
  choices: readonly PaperChoice[];
  today: string;
  words: Words["reading"];
  /** The sentence for a field, if it was refused. */
  errorOf: (field: string) => string | undefined;
};

/** The controls of the form. Title and link show, without a script too, while no paper of the roadmap is chosen. */
export function PaperFields({ values, choices, today, words, errorOf }: Props) {
  const { form } = words;
  return (
    <div className="group/paper grid gap-5">
      <input type="hidden" name="id" value={values.id} />
      <Field label={form.paper} error={errorOf("resourceKey")}>
        {(control) => (
          <Select {...control} name="resourceKey" defaultValue={values.resourceKey}>
            <option value="">{form.own}</option>
            {choices.map(({ key, title, lang }) => (
              <option key={key} value={key} lang={lang}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="hidden gap-5 group-has-[option[value='']:checked]/paper:grid">
        <Field label={form.title} error={errorOf("title")}>
          {(control) => (
            <TextInput
              {...control}
              name="title"
              dir="auto"
              autoComplete="off"
              defaultValue={values.title}
            />
          )}
        </Field>
        <Field label={form.link} error={errorOf("link")}>
          {(control) => (
            <TextInput
              {...control}
              name="link"
              // Not type="url": browsers refuse "arxiv.org/…" there, which we complete.
              inputMode="url"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              placeholder="https://"
              defaultValue={values.link}
            />
          )}
        </Field>
      </div>
      <Field label={form.readOn} error={errorOf("readOn")}>
        {(control) => (
          <TextInput
            {...control}
            name="readOn"
            type="date"
            max={today}
            required
            defaultValue={values.readOn}
          />
        )}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="font-medium text-[0.95rem]">{form.marks}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {paperMarks.map((mark) => (
            <label key={mark} className="flex min-h-11 items-center gap-3 leading-snug">
              <input
                type="checkbox"
                name="marks[]"
                value={mark}
                defaultChecked={values.marks.includes(mark)}
                className="size-5 shrink-0"
              />
              {words.mark[mark]}
            </label>
          ))}
        </div>
      </fieldset>
      <SummaryField summary={values.summary} words={form} error={errorOf("summary")} />
    </div>
  );
}
