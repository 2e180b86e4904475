import type { ReactNode } from "react";

import type { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import type { TimerDiscarded, TimerStopped } from "@/lib/actions/time-log";
import { formatLength } from "@/lib/i18n/format-minutes";
import { fill } from "@/lib/i18n/words";

import { DayField } from "./day-field";
import { LengthField } from "./length-field";
import type { TimeWords } from "./time-words";

/** A running timer and what it proposes to log. */
export type TimerToStop = {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly title: string;
  readonly lang: string | undefined;
  readonly since: string;
  /** Minutes; null when they have to be asked. */
  readonly proposal: number | null;
  /** The learner's day on which it was started. */
  readonly on: string;
};

type Props = {
  stop: ReturnType<typeof useForm<TimerStopped>>;
  discard: ReturnType<typeof useForm<TimerDiscarded>>;
  timer: TimerToStop;
  /** The task whose timer starts once this one is stopped. */
  next?: string | undefined;
  formId: string;
  today: string;
  words: TimeWords;
  /** Leaves the timer as it is. */
  cancel: ReactNode;
};

/** The minutes of a running timer, to be changed before they are saved. It runs on until then. */
export function StopForm({ stop, discard, timer, next, formId, today, words, cancel }: Props) {
  const text = words.timer;
  const proposed = timer.proposal === null ? "" : formatLength(timer.proposal, words);
  const isPending = stop.isPending || discard.isPending;

  return (
    <div className="grid gap-4">
      <p>
        {text.running}
        {": "}
        <strong lang={timer.lang} className="font-medium">
          {timer.title}
        </strong>{" "}
        <span className="text-soft">{timer.since}</span>
      </p>
      <p className="text-soft">
        {timer.proposal === null ? text.asked : fill(text.proposal, { time: proposed })}
      </p>
      <form {...stop.form} aria-label={text.stop} className="grid gap-5">
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="startedAt" value={timer.startedAt} />
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <div className="grid gap-5 sm:grid-cols-2">
          <LengthField
            label={text.length}
            hint={words.hint}
            value={stop.shown("length", proposed)}
            error={stop.fieldError("length")}
          />
          <DayField
            label={words.day}
            today={today}
            value={stop.shown("on", timer.on)}
            error={stop.fieldError("on")}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button type="submit" look="primary" disabled={isPending}>
            {next ? text.saveAndStart : text.save}
          </Button>
          {cancel}
        </div>
      </form>
      <form {...discard.form}>
        <input type="hidden" name="startedAt" value={timer.startedAt} />
        <Button type="submit" disabled={isPending}>
          {text.discard}
        </Button>
      </form>
      <FormStatus tone="failed">{isPending ? null : (stop.failure ?? discard.failure)}</FormStatus>
    </div>
  );
}
