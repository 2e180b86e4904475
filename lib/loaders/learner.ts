import "server-only";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";

import { requireUser } from "@/lib/auth/require-user";
import type { CurrentUser } from "@/lib/auth/session";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import { findYearWithActivity, type YearWithActivity } from "@/lib/data/year-activity";
import { findYearFacts } from "@/lib/data/year-facts";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import { todayFor } from "@/lib/domain/today";
import { assembleYear, type Year } from "@/lib/domain/year";
import { localePath } from "@/lib/i18n/paths";

export type Learner = {
  user: CurrentUser;
  enrollment: ActiveEnrollment;
  locale: Locale;
  /** The learner's today, computed on the server. */
  today: CalendarDate;
};

/** The signed-in learner with an active year; leads to sign-in or to the welcome when one is missing. */
export const requireLearner = cache(async (): Promise<Learner> => {
  const user = await requireUser();
  const locale = await getLocale();
  if (!user.enrollment) redirect(localePath(locale, "/welcome"));
  return { user, enrollment: user.enrollment, locale, today: todayOf(user) };
});

/** The user's own today, now. */
export function todayOf(user: CurrentUser): CalendarDate {
  return todayFor({ instant: new Date(), timeZone: user.timeZone, dayEndsAt: user.dayEndsAt });
}

/** The learner's year: one statement, and the roadmap from memory. */
export async function readYear(user: CurrentUser, enrollment: ActiveEnrollment): Promise<Year> {
  const [version, facts] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    findYearFacts(user.id, enrollment.id),
  ]);
  return assembleYear(version, enrollment, facts);
}

/** The learner's year and what they did beside ticking, for pages about time: one statement. */
export async function readYearWithActivity(
  user: CurrentUser,
  enrollment: ActiveEnrollment,
): Promise<{ year: Year } & Omit<YearWithActivity, "facts">> {
  const [version, { facts, ...rest }] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    findYearWithActivity(user, enrollment.id),
  ]);
  return { year: assembleYear(version, enrollment, facts), ...rest };
}
