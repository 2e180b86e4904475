"use server";

import { refresh } from "next/cache";

import type { CurrentUser } from "@/lib/auth/session";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { setUserSettings } from "@/lib/data/users";
import { correctYear } from "@/lib/data/years";
import { baselineDates } from "@/lib/domain/baseline";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { canCorrectBaseline, readStartDate } from "@/lib/domain/enrollment-rules";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import { todayFor } from "@/lib/domain/today";
import { baselineSchema } from "@/lib/schemas/enrollment";
import { timeSchema } from "@/lib/schemas/time";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** Where and when the learner's day ends. */
export const saveTime = defineFormAction(timeSchema, async (time, user) => {
  await setUserSettings(user.id, time);
  refresh();
  return succeed();
});

/** Puts start date and hours right in the first days after signing up, with a new baseline. */
export const correctStart = defineFormAction(
  baselineSchema,
  async (wanted, user): Promise<ActionResult<{ finish: CalendarDate | null }>> => {
    const { enrollment } = user;
    const today = dayOf(user, new Date());
    if (!enrollment || !canCorrectBaseline(dayOf(user, new Date(user.createdAt)), today)) {
      return fail("notFound");
    }
    const start = readStartDate(wanted.startDate, today);
    if (!start.ok) return refuse("startDate", start.code);

    const { versionId, trackKey, knownWeeks } = enrollment;
    const version = await getRoadmapVersion(versionId);
    const choices = {
      ...{ startDate: start.date, hoursHundredths: wanted.hoursPerWeek, trackKey, knownWeeks },
    };
    const dates = baselineDates({
      ...{ ...choices, nominalHundredths: version.nominalHundredths },
      weeks: milestonesOf(version, trackKey),
    });
    const year = { ...choices, versionId, baselineDates: dates };
    if (!(await correctYear(user.id, enrollment.id, year))) return fail("conflict");
    refresh();
    return succeed({ finish: dates.findLast((pair) => pair !== null)?.[1] ?? null });
  },
);

function dayOf({ timeZone, dayEndsAt }: CurrentUser, instant: Date): CalendarDate {
  return todayFor({ instant, timeZone, dayEndsAt });
}
