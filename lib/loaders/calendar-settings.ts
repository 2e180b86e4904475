import "server-only";

import type { CurrentUser } from "@/lib/auth/session";
import { findCalendarSettings } from "@/lib/data/calendar-feeds";
import { todayFor } from "@/lib/domain/today";

/** What the section about the calendar shows: one statement. Instants become the learner's own days. */
export async function loadCalendarSettings(user: CurrentUser) {
  const { timeZone, dayEndsAt } = user;
  const { feeds, ...review } = await findCalendarSettings(user.id);
  return {
    ...review,
    feeds: feeds.map(({ createdAt, ...feed }) => ({
      ...feed,
      madeOn: todayFor({ instant: new Date(createdAt), timeZone, dayEndsAt }),
    })),
  };
}
