"use client";

import {
  type FormEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormStatus } from "@/components/ui/form-status";
import { TextInput } from "@/components/ui/text-input";
import { startMyYear } from "@/lib/actions/enrollment";
import { errorText } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { startDateRange } from "@/lib/domain/enrollment-rules";
import type { Locale } from "@/lib/domain/locale";
import { todayFor } from "@/lib/domain/today";
import type { Words } from "@/lib/i18n/words";

import { type KnowablePhase, KnownWeeks } from "./known-weeks";
import { PaceSentence, type Typed } from "./pace-sentence";
import { TimeZoneField } from "./time-zone-field";
import { type TrackOption, TrackRadios } from "./track-radios";

type Props = {
  today: CalendarDate;
  dayEndsAt: number;
  timeZone: string;
  timeZones: readonly string[];
  weekCount: number;
  nominalHundredths: number;
  phases: readonly KnowablePhase[];
  tracks: readonly TrackOption[];
  tracksPath: string;
  locale: Locale;
  words: Words["welcome"];
  errors: Words["errors"];
};

const usualHours = "12";

/** Three questions and "I already know…". Works without JavaScript; a refused form keeps every answer. */
export function WelcomeForm({ today, dayEndsAt, words, errors, ...props }: Props) {
  const [state, submit, isPending] = useActionState(reach(startMyYear), idle);
  const failed = state.status === "failed" ? state : null;
  const marked = (failed?.values["knownWeeks[]"] ?? "").split("\n").filter(Boolean).map(Number);
  const form = useRef<HTMLFormElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed>({
    startDate: failed?.values.startDate ?? today,
    hours: failed?.values.hoursPerWeek ?? usualHours,
    knownWeeks: marked,
  });

  // Only the browser knows its zone, and so which day it is there.
  useEffect(() => {
    if (date.current?.value !== today) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    date.current.value = todayFor({ instant: new Date(), timeZone, dayEndsAt });
    if (form.current) setTyped(readForm(form.current));
  }, [today, dayEndsAt]);

  useEffect(() => {
    if (failed) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [failed]);

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    // React empties a form after its action; sent like this it stays as it is when it is refused.
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    startTransition(() => submit(fields));
  }

  const fieldError = (name: string) =>
    errorText(
      errors,
      Object.entries(failed?.fields ?? {}).find(([field]) => field.split(".")[0] === name)?.[1],
    );
  const range = startDateRange(today);

  return (
    <form
      ref={form}
      action={submit}
      onSubmit={handleSubmit}
      onInput={(event) => setTyped(readForm(event.currentTarget))}
      noValidate
      className="grid gap-10"
    >
      <section className="grid gap-3">
        <h2>{words.dateQuestion}</h2>
        <Field label={words.startDate} hint={words.startDateHint} error={fieldError("startDate")}>
          {(control) => (
            <TextInput
              {...control}
              ref={date}
              type="date"
              name="startDate"
              required
              min={range.min}
              max={range.max}
              defaultValue={failed?.values.startDate ?? today}
              className="max-w-56"
            />
          )}
        </Field>
      </section>
      <section className="grid gap-3">
        <h2>{words.hoursQuestion}</h2>
        <Field label={words.hours} hint={words.hoursHint} error={fieldError("hoursPerWeek")}>
          {(control) => (
            <TextInput
              {...control}
              name="hoursPerWeek"
              inputMode="decimal"
              autoComplete="off"
              required
              defaultValue={failed?.values.hoursPerWeek ?? usualHours}
              className="max-w-28"
            />
          )}
        </Field>
        <p role="status" className="border-now border-l-2 pl-4 font-serif text-lg">
          <PaceSentence {...props} typed={typed} today={today} words={words} />
        </p>
      </section>
      <TrackRadios
        {...props}
        chosen={failed?.values.track ?? "later"}
        error={fieldError("track")}
        words={words}
      />
      <KnownWeeks
        phases={props.phases}
        marked={marked}
        count={typed.knownWeeks.length}
        error={fieldError("knownWeeks")}
        words={words}
      />
      <div className="grid gap-4">
        <TimeZoneField
          timeZones={props.timeZones}
          timeZone={failed?.values.timeZone ?? props.timeZone}
          error={fieldError("timeZone")}
          words={words}
        />
        <FormStatus tone="failed">
          {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
        </FormStatus>
        <Button
          type="submit"
          look="primary"
          disabled={isPending}
          className="justify-self-start px-6"
        >
          {words.submit}
        </Button>
      </div>
    </form>
  );
}

function readForm(form: HTMLFormElement): Typed {
  const fields = new FormData(form);
  return {
    startDate: String(fields.get("startDate")),
    hours: String(fields.get("hoursPerWeek")),
    knownWeeks: fields.getAll("knownWeeks[]").map(Number),
  };
}
