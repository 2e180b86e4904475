"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { saveTime } from "@/lib/actions/time";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

/** Every half hour from 00:00 to 06:00, in minutes. */
const dayEnds = Array.from({ length: 13 }, (_, index) => index * 30);

type Props = {
  timeZone: string;
  dayEndsAt: number;
  /** IANA names, sorted. */
  zones: readonly string[];
  words: Words["settings"];
  errors: Words["errors"];
};

export function TimeForm({ timeZone, dayEndsAt, zones, words, errors }: Props) {
  const form = useForm(saveTime, errors);
  const { time } = words;
  const ends = [...new Set([...dayEnds, dayEndsAt])].sort((a, b) => a - b);
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <Field label={time.timeZone} error={form.fieldError("timeZone")}>
        {(control) => (
          <Select
            {...control}
            key={timeZone}
            name="timeZone"
            defaultValue={form.shown("timeZone", timeZone)}
          >
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={time.dayEnd} hint={time.dayEndHint} error={form.fieldError("dayEndsAt")}>
        {(control) => (
          <Select
            {...control}
            key={dayEndsAt}
            name="dayEndsAt"
            defaultValue={form.shown("dayEndsAt", String(dayEndsAt))}
          >
            {ends.map((minutes) => (
              <option key={minutes} value={minutes}>
                {clockOf(minutes)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FormEnd {...form} label={words.save} done={form.isDone ? words.saved : null} />
    </form>
  );
}

function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
