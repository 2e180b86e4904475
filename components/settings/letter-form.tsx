"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { saveLetter } from "@/lib/actions/letter";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = {
  isOn: boolean;
  /** ISO weekday: 1 is Monday. */
  weekday: number;
  hour: number;
  /** Names of the days, Monday first. */
  days: readonly string[];
  /** Says whose clock the hour is on. */
  zone: string;
  words: Words["letter"];
  errors: Words["errors"];
};

const hours = Array.from({ length: 24 }, (_, hour) => hour);

export function LetterForm({ isOn, weekday, hour, days, zone, words, errors }: Props) {
  const form = useForm(saveLetter, errors);
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <Switch
        key={String(isOn)}
        name="isOn"
        label={words.isOn}
        hint={words.isOnHint}
        defaultChecked={form.isOn("isOn", isOn)}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={words.weekday} error={form.fieldError("weekday")}>
          {(control) => (
            <Select
              {...control}
              key={weekday}
              name="weekday"
              defaultValue={form.shown("weekday", String(weekday))}
            >
              {days.map((name, index) => (
                <option key={name} value={index + 1}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.hour} hint={zone} error={form.fieldError("hour")}>
          {(control) => (
            <Select
              {...control}
              key={hour}
              name="hour"
              defaultValue={form.shown("hour", String(hour))}
            >
              {hours.map((value) => (
                <option key={value} value={value}>
                  {`${String(value).padStart(2, "0")}:00`}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <FormEnd {...form} label={words.save} done={form.isDone ? words.saved : null} />
    </form>
  );
}
