"use client";

import { CopyAddress } from "@/components/open-roadmap/copy-address";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { makeShareLink } from "@/lib/actions/share-links";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { firstShareLinkTerm, mostShareLinkLabel, shareLinkTerms } from "@/lib/domain/share-link";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = { today: CalendarDate; words: Words["shareLinks"]["make"]; errors: Words["errors"] };

/** Makes an unlisted link and shows it, this once. The day shows beside its choice, with or without a script. */
export function ShareLinkForm({ today, words, errors }: Props) {
  const form = useForm(makeShareLink, errors);
  const term = form.shown("term", firstShareLinkTerm);
  return (
    <div className="grid gap-5">
      <form {...form.form} className="group grid max-w-xl gap-4">
        <Field label={words.label} hint={words.labelHint} error={form.fieldError("label")}>
          {(control) => (
            <TextInput
              {...control}
              name="label"
              maxLength={mostShareLinkLabel}
              autoComplete="off"
              dir="auto"
              className="max-w-md"
              defaultValue={form.shown("label", "")}
            />
          )}
        </Field>
        <fieldset>
          <legend className="font-medium text-[0.95rem]">{words.term}</legend>
          <div className="flex flex-wrap gap-x-6">
            {shareLinkTerms.map((value) => (
              <label key={value} className="flex min-h-11 items-center gap-2.5">
                <input
                  type="radio"
                  name="term"
                  value={value}
                  defaultChecked={value === term}
                  className="size-5 shrink-0"
                />
                {words.terms[value]}
              </label>
            ))}
          </div>
          <div className="hidden max-w-52 pt-1 group-has-[[value=day]:checked]:block">
            <Field label={words.day} error={form.fieldError("day")}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  name="day"
                  min={today}
                  defaultValue={form.shown("day", "")}
                />
              )}
            </Field>
          </div>
        </fieldset>
        <FormEnd {...form} label={words.submit} done={form.isDone ? words.made : null} />
      </form>
      {form.value ? (
        <div className="grid gap-2" key={form.value.address}>
          <CopyAddress id="share-link" address={form.value.address} words={words} />
          <p className="max-w-[60ch] text-sm text-soft">{words.once}</p>
        </div>
      ) : null}
    </div>
  );
}
