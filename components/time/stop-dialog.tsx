"use client";

import { useRef } from "react";

import { useTicks } from "@/components/roadmap/ticks";
import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { reach } from "@/lib/actions/reach";
import { discardTimer, stopTimer } from "@/lib/actions/time-log";
import { proposeMinutes } from "@/lib/domain/time-log";
import { isTimeZone, todayFor } from "@/lib/domain/today";
import type { NamedTimer } from "@/lib/i18n/describe-timer";
import { formatLength } from "@/lib/i18n/format-minutes";
import { fill } from "@/lib/i18n/words";

import { changeTimeTo, restartTimer } from "./change-time";
import { DialogFrame } from "./dialog-frame";
import { StopForm } from "./stop-form";
import type { TimeDialogProps } from "./time-dialog";

type Props = TimeDialogProps & {
  timer: NamedTimer;
  /** When it was opened: milliseconds since 1970. */
  now: number;
};

/** Asks how long a running timer was, and stops it; then the timer of the page's task starts, if that was asked. */
export function StopDialog({ timer, now, task, id, ticker, onClose, ...rest }: Props) {
  const { timeWords: words, errors } = rest;
  const { store, today } = useTicks();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const isOther = timer.taskKey !== task.key;

  const save = reach(stopTimer, ({ minutes, undo }) => {
    close();
    const time = formatLength(minutes, words);
    store.showChange(fill(words.saved, { time, title: timer.title }), () => changeTimeTo(undo));
  });
  const drop = reach(discardTimer, ({ taskKey, since }) => {
    close();
    store.showChange(words.timer.discarded, () => restartTimer(taskKey, since));
  });
  const stop = useForm(save, errors);
  const discard = useForm(drop, errors);
  // A browser may not know a zone that the server knows.
  const on = isTimeZone(ticker.timeZone)
    ? todayFor({ ...ticker, instant: new Date(timer.startedAt) })
    : today();

  return (
    <DialogFrame {...{ dialog, task, onClose }} title={words.timer.title}>
      {isOther ? <p className="mb-4">{words.timer.other}</p> : null}
      <StopForm
        {...{ stop, discard, words }}
        timer={{ ...timer, on, proposal: proposeMinutes(timer, now) }}
        next={isOther ? task.key : undefined}
        formId={id}
        today={today()}
        cancel={<Button onClick={close}>{words.timer.letRun}</Button>}
      />
    </DialogFrame>
  );
}
