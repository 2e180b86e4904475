"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import { startYear } from "@/lib/data/enrollments";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { setUserSettings } from "@/lib/data/users";
import { baselineDates } from "@/lib/domain/baseline";
import { readKnownWeeks, readStartDate } from "@/lib/domain/enrollment-rules";
import { areKnowable, knownTaskKeys } from "@/lib/domain/known-weeks";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import { todayFor } from "@/lib/domain/today";
import { localePath } from "@/lib/i18n/paths";
import { enrollmentSchema } from "@/lib/schemas/enrollment";

import { defineFormAction } from "./define-action";
import { refuse } from "./result";

/**
 * Makes the learner's year from the three questions of the welcome and leads to the dashboard. Sent twice,
 * or with a year running already, it leads there too and changes nothing.
 */
export const startMyYear = defineFormAction(enrollmentSchema, async (input, user) => {
  const { hoursPerWeek: hoursHundredths, track: trackKey, timeZone } = input;
  const version = await getLatestVersion();
  const today = todayFor({ instant: new Date(), timeZone, dayEndsAt: user.dayEndsAt });
  const start = readStartDate(input.startDate, today);
  if (!start.ok) return refuse("startDate", start.code);
  if (trackKey !== null && !version.tracks.some(({ key }) => key === trackKey)) {
    return refuse("track", "unknownValue");
  }
  const knownWeeks = readKnownWeeks(input.knownWeeks, version.weeks);
  if (!knownWeeks || !areKnowable(version, knownWeeks)) return refuse("knownWeeks", "week");

  if (!user.enrollment) {
    const { date: startDate } = start;
    const hasBegun = startDate <= today;
    const { nominalHundredths } = version;
    const weeks = milestonesOf(version, trackKey);
    const year = { startDate, hoursHundredths, knownWeeks };
    await setUserSettings(user.id, { timeZone });
    await startYear(user.id, {
      ...{ ...year, trackKey, versionId: version.id },
      baselineDates: baselineDates({ ...year, nominalHundredths, weeks }),
      knownTaskKeys: knownTaskKeys(version, knownWeeks),
      // They were known when the year began, or, if it has not begun, they are today.
      settledOn: hasBegun ? startDate : today,
    });
  }
  redirect(localePath(await getLocale(), "/dashboard"));
});
