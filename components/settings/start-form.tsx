"use client";

import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { correctStart } from "@/lib/actions/time";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatHours } from "@/lib/domain/hours";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import { fill, type Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = {
  startDate: CalendarDate;
  /** Per week, in hundredths. */
  hoursHundredths: number;
  startDates: { readonly min: CalendarDate; readonly max: CalendarDate };
  locale: Locale;
  words: Words["settings"];
  errors: Words["errors"];
};

/** Puts start date and hours right, in the first days after signing up. */
export function StartForm({
  startDate,
  hoursHundredths,
  startDates,
  locale,
  words,
  errors,
}: Props) {
  const form = useForm(correctStart, errors);
  const { time } = words;
  const finish = form.value?.finish;
  const day = finish ? formatDay(finish, locale, "full") : "";
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={time.startDate} error={form.fieldError("startDate")}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              name="startDate"
              min={startDates.min}
              max={startDates.max}
              defaultValue={form.shown("startDate", startDate)}
            />
          )}
        </Field>
        <Field label={time.hours} error={form.fieldError("hoursPerWeek")}>
          {(control) => (
            <TextInput
              {...control}
              name="hoursPerWeek"
              inputMode="decimal"
              defaultValue={form.shown("hoursPerWeek", formatHours(hoursHundredths))}
            />
          )}
        </Field>
      </div>
      <FormEnd
        {...form}
        label={time.correct}
        done={form.isDone ? fill(time.corrected, { day }) : null}
      />
    </form>
  );
}
