"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { saveReviewTime } from "@/lib/actions/calendar";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = {
  /** ISO weekday: 1 is Monday. */
  reviewDay: number;
  /** Minutes after midnight. */
  reviewAt: number;
  /** ISO weekdays as text, with their names. */
  days: readonly (readonly [value: string, name: string])[];
  words: Words["calendar"]["review"];
  errors: Words["errors"];
};

/** When the learner looks back on the week. */
export function ReviewTimeForm({ reviewDay, reviewAt, days, words, errors }: Props) {
  const form = useForm(saveReviewTime, errors);
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={words.day} error={form.fieldError("reviewDay")}>
          {(control) => (
            <Select
              {...control}
              key={reviewDay}
              name="reviewDay"
              defaultValue={form.shown("reviewDay", String(reviewDay))}
            >
              {days.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.at} error={form.fieldError("reviewAt")}>
          {(control) => (
            <TextInput
              {...control}
              key={reviewAt}
              type="time"
              name="reviewAt"
              defaultValue={form.shown("reviewAt", clockOf(reviewAt))}
            />
          )}
        </Field>
      </div>
      <FormEnd {...form} label={words.save} done={form.isDone ? words.saved : null} />
    </form>
  );
}

function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
