"use client";

import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { startAnotherYear } from "@/lib/actions/years";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatHours } from "@/lib/domain/hours";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import { fill, type Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { type RoadmapChoice, RoadmapRadios } from "./roadmap-radios";
import { useForm } from "./use-form";

type Props = {
  /** The active year. */
  fromId: string;
  today: CalendarDate;
  hoursHundredths: number;
  startDates: { readonly min: CalendarDate; readonly max: CalendarDate };
  /** What the year can be on; asked when there is more than the built-in roadmap. */
  roadmaps: readonly RoadmapChoice[];
  /** "Bring over what you have done? (12 tasks …)", ready. */
  question: string;
  locale: Locale;
  words: Words["settings"];
  errors: Words["errors"];
};

export function NewYearForm(props: Props) {
  const { fromId, today, hoursHundredths, startDates, roadmaps, question, locale } = props;
  const { words, errors } = props;
  const form = useForm(startAnotherYear, errors);
  const { time, years } = words;
  const started = form.value?.startDate;
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <input type="hidden" name="fromId" value={fromId} />
      {roadmaps.length > 1 ? (
        <RoadmapRadios
          roadmaps={roadmaps}
          chosen={form.shown("roadmap", roadmaps[0]?.value ?? "")}
          legend={years.roadmap}
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={time.startDate} error={form.fieldError("startDate")}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              name="startDate"
              min={startDates.min}
              max={startDates.max}
              defaultValue={form.shown("startDate", today)}
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
      <div className="grid gap-1">
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="bringOver"
            defaultChecked={form.isOn("bringOver", true)}
            className="size-5 shrink-0"
          />
          {question}
        </label>
        <p className="text-sm text-soft">{years.bringOverHint}</p>
      </div>
      <FormEnd
        {...form}
        label={years.start}
        done={started ? fill(years.started, { day: formatDay(started, locale, "full") }) : null}
      />
    </form>
  );
}
