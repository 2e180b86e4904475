"use server";

import { refresh } from "next/cache";

import { findOwnVersionId } from "@/lib/data/own-roadmaps";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { findYearFacts } from "@/lib/data/year-facts";
import * as years from "@/lib/data/years";
import { baselineDates } from "@/lib/domain/baseline";
import { bringOver } from "@/lib/domain/bring-over";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { readStartDate } from "@/lib/domain/enrollment-rules";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { anotherYearSchema, yearSchema } from "@/lib/schemas/year";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** Starts another year on the newest version of a roadmap, on the same track. The present one is kept. */
export const startAnotherYear = defineFormAction(
  anotherYearSchema,
  async (wanted, user): Promise<ActionResult<{ startDate: CalendarDate }>> => {
    const { enrollment, timeZone, dayEndsAt } = user;
    if (enrollment?.id !== wanted.fromId) return fail("conflict");
    const start = readStartDate(
      wanted.startDate,
      todayFor({ instant: new Date(), timeZone, dayEndsAt }),
    );
    if (!start.ok) return refuse("startDate", start.code);

    const version = await versionToStart(user.id, wanted.roadmap);
    if (!version) return fail("notFound");
    const { states } = await findYearFacts(user.id, enrollment.id);
    const { knownWeeks } = bringOver(version, { states, knownWeeks: enrollment.knownWeeks });
    const isKnown = version.tracks.some(({ key }) => key === enrollment.trackKey);
    const choices = {
      ...{ startDate: start.date, hoursHundredths: wanted.hoursPerWeek },
      trackKey: isKnown ? enrollment.trackKey : null,
      knownWeeks: wanted.bringOver ? knownWeeks : [],
    };
    const isStarted = await years.startAnotherYear(user.id, {
      ...{ ...choices, versionId: version.id, fromId: enrollment.id, bringOver: wanted.bringOver },
      baselineDates: baselineDates({
        ...{ ...choices, nominalHundredths: version.nominalHundredths },
        weeks: milestonesOf(version, choices.trackKey),
      }),
    });
    if (!isStarted) return fail("conflict");
    refresh();
    return succeed({ startDate: start.date });
  },
);

/** The built-in roadmap, or one of the learner's own; null for anybody else's. */
async function versionToStart(
  userId: UserId,
  roadmapId: string | null,
): Promise<RoadmapVersion | null> {
  if (roadmapId === null) return getLatestVersion();
  const versionId = await findOwnVersionId(userId, roadmapId);
  return versionId === null ? null : getRoadmapVersion(versionId);
}

/** Makes an earlier year the active one. */
export const reactivateYear = defineFormAction(
  yearSchema,
  async ({ yearId }, user): Promise<ActionResult<null>> => {
    if (!(await years.reactivateYear(user.id, yearId))) return fail("notFound");
    refresh();
    return succeed();
  },
);
