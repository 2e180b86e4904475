"use server";

import { refresh } from "next/cache";

import * as logs from "@/lib/data/time-logs";
import * as timers from "@/lib/data/timers";
import { problemOfLogDay } from "@/lib/domain/time-log";
import { todayFor } from "@/lib/domain/today";
import type { NamedTimer } from "@/lib/i18n/describe-timer";
import {
  addTimeSchema,
  discardTimerSchema,
  startTimerSchema,
  stopTimerSchema,
  type TimeChange,
  timeChangeSchema,
} from "@/lib/schemas/time-log";

import { defineFormAction } from "./define-action";
import { idFromForm } from "./form-id";
import { type ActionResult, fail, refuse, succeed } from "./result";
import { hasTaskOfYear, nameTimerOf } from "./time-task";

export type TimeSaved = {
  readonly minutes: number;
  /** The change that undoes it, as the value of a button. */
  readonly undo: string;
};

/** Logs one sitting for a task of the learner's version, of whatever track, or of the learner's own. */
export const addTime = defineFormAction(
  addTimeSchema,
  async ({ formId, ...sitting }, user): Promise<ActionResult<TimeSaved>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const problem = problemOfLogDay(sitting.on, todayFor({ instant: new Date(), ...user }));
    if (problem) return refuse("on", problem);
    if (!(await hasTaskOfYear(user, enrollment, sitting.taskKey))) return fail("notFound");

    const id = idFromForm(user.id, formId);
    const result = await logs.addSitting(user.id, enrollment.id, { id, ...sitting });
    if (result === "full") return refuse("form", "sittingsFull");
    if (result === "notFound") return fail("notFound");
    refresh();
    return succeed({ minutes: sitting.minutes, undo: `remove:${id}` });
  },
);

export type TimeChanged = { readonly kind: TimeChange; readonly undo: string };

/** Takes a logged sitting back, or puts it back. */
export const changeTime = defineFormAction(
  timeChangeSchema,
  async ({ change: { kind, id } }, user): Promise<ActionResult<TimeChanged>> => {
    const isRemoval = kind === "remove";
    const isDone = isRemoval
      ? await logs.removeSitting(user.id, id)
      : await logs.restoreSitting(user.id, id);
    if (!isDone) return fail("notFound");
    refresh();
    return succeed({ kind, undo: `${isRemoval ? "restore" : "remove"}:${id}` });
  },
);

/** What runs now. It is another task's when one ran already: that has to be stopped first. */
export type TimerStarted = { readonly timer: NamedTimer; readonly isOther: boolean };

/** Starts the timer for a task. One that runs already is left alone and handed back. */
export const startTimer = defineFormAction(
  startTimerSchema,
  async ({ taskKey, since }, user): Promise<ActionResult<TimerStarted>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    if (!(await hasTaskOfYear(user, enrollment, taskKey))) return fail("notFound");
    const startedAt = Math.min(since ?? Date.now(), Date.now());
    const { id: enrollmentId } = enrollment;
    const timer = await timers.startTimer(user.id, { enrollmentId, taskKey, startedAt });
    if (!timer) return fail("notFound");
    refresh();
    return succeed({
      timer: await nameTimerOf(user, enrollment, timer),
      isOther: timer.taskKey !== taskKey,
    });
  },
);

export type TimerStopped = TimeSaved & {
  /** The timer that runs now, when one was to be started next. */
  readonly next: NamedTimer | null;
};

/** Stops the timer and logs what the learner says that it was. */
export const stopTimer = defineFormAction(
  stopTimerSchema,
  async (
    { formId, startedAt, length: minutes, on, next },
    user,
  ): Promise<ActionResult<TimerStopped>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const problem = problemOfLogDay(on, todayFor({ instant: new Date(), ...user }));
    if (problem) return refuse("on", problem);

    const id = idFromForm(user.id, formId);
    const stopped = await timers.stopTimer(user.id, { id, startedAt, on, minutes });
    if (!stopped) return refuse("form", "timerGone");
    const isNext = next !== undefined && (await hasTaskOfYear(user, enrollment, next));
    const timer = isNext
      ? await timers.startTimer(user.id, {
          ...{ enrollmentId: enrollment.id, taskKey: next, startedAt: Date.now() },
        })
      : null;
    refresh();
    return succeed({
      ...{ minutes, undo: `remove:${id}` },
      next: timer && (await nameTimerOf(user, enrollment, timer)),
    });
  },
);

/** What brings the timer back: fields of `startTimer`. */
export type TimerDiscarded = { readonly taskKey: string; readonly since: number };

/** Stops the timer and logs nothing. */
export const discardTimer = defineFormAction(
  discardTimerSchema,
  async ({ startedAt }, user): Promise<ActionResult<TimerDiscarded>> => {
    const stopped = await timers.discardTimer(user.id, startedAt);
    if (!stopped) return refuse("form", "timerGone");
    refresh();
    return succeed({ taskKey: stopped.taskKey, since: startedAt });
  },
);
