"use client";

import { type FormEvent, useState } from "react";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { discardTimer, startTimer, stopTimer } from "@/lib/actions/time-log";
import { formatLength } from "@/lib/i18n/format-minutes";
import { fill, type Words } from "@/lib/i18n/words";

import { StopForm, type TimerToStop } from "./stop-form";
import { TimeChanges } from "./time-changes";
import type { TimeWords } from "./time-words";

type Props = {
  /** What runs, for whatever task. */
  timer: (TimerToStop & { readonly taskKey: string }) | null;
  /** The task of the page, whose timer can be started. */
  task: { readonly key: string } | null;
  formId: string;
  today: string;
  words: TimeWords;
  errors: Words["errors"];
};

type Step = "start" | "stop" | "discard";

/** Starts and stops the timer as part of a page. Works without JavaScript. */
export function TimerPage({ timer, task, formId, today, words, errors }: Props) {
  const [last, setLast] = useState<Step | null>(null);
  const start = useForm(startTimer, errors);
  const stop = useForm(stopTimer, errors);
  const discard = useForm(discardTimer, errors);
  const text = words.timer;
  const isOther = timer !== null && task !== null && timer.taskKey !== task.key;
  // Without JavaScript only the form that was sent has an answer.
  const isLast = (step: Step) => last === null || last === step;

  function handleSubmit({ target }: FormEvent) {
    const step = target instanceof HTMLFormElement ? stepOf(target) : null;
    if (step) setLast(step);
  }

  return (
    <div className="grid gap-4" onSubmitCapture={handleSubmit}>
      <TimeChanges
        first={
          stop.value && isLast("stop")
            ? {
                text: fill(words.logged, { time: formatLength(stop.value.minutes, words) }),
                undo: stop.value.undo,
              }
            : null
        }
        {...{ words, errors }}
      />
      {timer ? (
        <div>
          {isOther ? <p className="mb-4 max-w-prose">{text.other}</p> : null}
          <StopForm
            key={timer.startedAt}
            {...{ stop, discard, timer, formId, today, words }}
            next={isOther ? task.key : undefined}
            cancel={null}
          />
        </div>
      ) : null}
      {timer === null && discard.value && isLast("discard") ? (
        <form {...start.form} className="flex flex-wrap items-center gap-x-3">
          <p role="status">{text.discarded}</p>
          <input type="hidden" name="taskKey" value={discard.value.taskKey} />
          <input type="hidden" name="since" value={discard.value.since} />
          <Button type="submit">{words.undo}</Button>
        </form>
      ) : null}
      {timer === null && task ? (
        <form {...start.form} className="grid gap-3">
          <p className="max-w-prose text-soft">{text.lead}</p>
          <input type="hidden" name="taskKey" value={task.key} />
          <Button type="submit" disabled={start.isPending} className="justify-self-start">
            {text.start}
          </Button>
        </form>
      ) : null}
      <FormStatus tone="failed">{start.isPending ? null : start.failure}</FormStatus>
    </div>
  );
}

/** Which of the forms it is, by its fields; null for the one that undoes. */
function stepOf({ elements }: HTMLFormElement): Step | null {
  if (elements.namedItem("on")) return "stop";
  if (elements.namedItem("startedAt")) return "discard";
  return elements.namedItem("taskKey") ? "start" : null;
}
