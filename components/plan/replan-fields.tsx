"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { errorText } from "@/lib/actions/error-text";
import type { ReplanErrors, ReplanField, ReplanValues } from "@/lib/domain/replan-form";
import { fill, type Words } from "@/lib/i18n/words";

export type ReplanOption = {
  readonly key: string;
  readonly week: number;
  /** Null while the track is not chosen. */
  readonly title: string | null;
};

/** Sentences with numbers in them. */
export type ReplanFieldTexts = {
  readonly shift: string;
  /** Says with how many days the current week starts today. */
  readonly startsToday: string | null;
  readonly hoursNow: string;
};

type Props = {
  values: ReplanValues;
  errors: ReplanErrors;
  reason: string;
  weeks: readonly ReplanOption[];
  dates: { readonly min: string; readonly max: string };
  texts: ReplanFieldTexts;
  words: Words["replan"];
  errorWords: Words["errors"];
};

const kinds = ["shift", "pace", "trim", "break"] as const;

/** The choice of four with the fields of each; only those of the chosen one are seen, also without JavaScript. */
export function ReplanFields(props: Props) {
  const { values, errors, reason, weeks, dates, texts, words, errorWords } = props;
  const error = (name: ReplanField) => errorText(errorWords, errors[name]);
  const day = (name: "paceFrom" | "breakFrom" | "breakTo", label: string) => (
    <Field label={label} error={error(name)}>
      {(control) => (
        <TextInput {...control} {...dates} type="date" name={name} defaultValue={values[name]} />
      )}
    </Field>
  );

  return (
    <>
      <fieldset className="grid gap-1 sm:grid-cols-2">
        <legend className="mb-1 text-soft">{words.choose}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="flex min-h-11 items-center gap-3 font-medium">
            <input
              type="radio"
              name="replan"
              value={kind}
              defaultChecked={values.replan === kind}
              className="size-5 accent-ink"
            />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <div className="hidden gap-4 group-has-[[value=shift]:checked]:grid">
        <p className="text-soft">{texts.shift}</p>
        <div className="grid grid-cols-2 items-start gap-4">
          <Field label={words.amount} error={error("amount")}>
            {(control) => (
              <TextInput
                {...control}
                aria-describedby={`${control["aria-describedby"] ?? ""} replan-starts-today`.trim()}
                name="amount"
                inputMode="numeric"
                defaultValue={values.amount}
              />
            )}
          </Field>
          <Field label={words.unit}>
            {(control) => (
              <Select {...control} name="unit" defaultValue={values.unit}>
                <option value="days">{words.days}</option>
                <option value="weeks">{words.weeks}</option>
              </Select>
            )}
          </Field>
        </div>
        <p id="replan-starts-today" className="text-sm text-soft">
          {texts.startsToday}
        </p>
      </div>
      <div className="hidden gap-4 group-has-[[value=pace]:checked]:grid">
        <p className="text-soft">{words.about.pace}</p>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={words.hours} hint={texts.hoursNow} error={error("hours")}>
            {(control) => (
              <TextInput
                {...control}
                name="hours"
                inputMode="decimal"
                defaultValue={values.hours}
              />
            )}
          </Field>
          {day("paceFrom", words.from)}
        </div>
      </div>
      <div className="hidden gap-4 group-has-[[value=trim]:checked]:grid">
        <p className="text-soft">{words.about.trim}</p>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={words.trimFrom} error={error("trimFrom")}>
            {(control) => (
              <Select {...control} name="trimFrom" defaultValue={values.trimFrom}>
                {weeks.map(({ key, week, title }) => (
                  <option key={key} value={key}>
                    {fill(words.weekOption, { week, title: title ?? words.placeholder })}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={words.keep} error={error("keep")}>
            {(control) => (
              <Select {...control} name="keep" defaultValue={values.keep}>
                <option value="must">{words.keeps.must}</option>
                <option value="should">{words.keeps.should}</option>
                <option value="could">{words.keeps.could}</option>
              </Select>
            )}
          </Field>
        </div>
      </div>
      <div className="hidden gap-4 group-has-[[value=break]:checked]:grid">
        <p className="text-soft">{words.about.break}</p>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {day("breakFrom", words.from)}
          {day("breakTo", words.to)}
        </div>
      </div>
      <Field label={words.reason} hint={words.reasonHint}>
        {(control) => (
          <TextInput {...control} name="reason" maxLength={200} defaultValue={reason} />
        )}
      </Field>
    </>
  );
}
