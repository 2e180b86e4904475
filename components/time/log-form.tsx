import type { ReactNode } from "react";

import type { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import type { TimeSaved } from "@/lib/actions/time-log";
import { quickMinutes } from "@/lib/domain/time-log";
import { formatLength } from "@/lib/i18n/format-minutes";

import { DayField } from "./day-field";
import { LengthField } from "./length-field";
import type { TimeWords } from "./time-words";

type Props = {
  form: ReturnType<typeof useForm<TimeSaved>>;
  /** Another one for each sitting, so that a form sent twice logs one. */
  formId: string;
  taskKey: string;
  today: string;
  words: TimeWords;
  /** Beside the button. */
  cancel: ReactNode;
};

/** How long one worked at a task: one click for about so long, or exactly, and on which day. */
export function LogForm({ form, formId, taskKey, today, words, cancel }: Props) {
  return (
    <form {...form.form} aria-label={words.logTitle} className="grid gap-5">
      <input type="hidden" name="formId" value={formId} />
      <input type="hidden" name="taskKey" value={taskKey} />
      <fieldset>
        <legend className="mb-1 font-medium text-[0.95rem]">{words.quick}</legend>
        {/* What Enter in a field presses: without it, that would be the first of the quick choices. */}
        <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
        <div className="flex flex-wrap gap-2">
          {quickMinutes.map((minutes) => (
            <Button
              key={minutes}
              type="submit"
              name="about"
              value={minutes}
              disabled={form.isPending}
            >
              {formatLength(minutes, words)}
            </Button>
          ))}
        </div>
      </fieldset>
      <LengthField
        label={words.exactly}
        hint={words.hint}
        value={form.shown("length", "")}
        error={form.fieldError("length")}
      />
      <DayField
        label={words.day}
        today={today}
        value={form.shown("on", today)}
        error={form.fieldError("on")}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" look="primary" disabled={form.isPending}>
          {words.save}
        </Button>
        {cancel}
      </div>
      <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
    </form>
  );
}
