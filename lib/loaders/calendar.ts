import "server-only";

import { findFeed } from "@/lib/auth/calendar-feeds";
import { siteAddress } from "@/lib/auth/site-address";
import { calendarEntries } from "@/lib/calendar/calendar-entries";
import { calendarFile } from "@/lib/calendar/calendar-file";
import { type CalendarSource, findCalendarSource } from "@/lib/data/calendar-source";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import { findYearFacts } from "@/lib/data/year-facts";
import { calendarEvents } from "@/lib/domain/calendar-events";
import type { FeedScope } from "@/lib/domain/calendar-feed";
import { calendarTasks } from "@/lib/domain/calendar-tasks";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { assembleYear } from "@/lib/domain/year";
import { wordsIn } from "@/lib/i18n/words-in";

/** The file under an address of `/calendar/`, in three statements and without a session; null when there is none. */
export async function loadFeed(file: string): Promise<string | null> {
  const feed = await findFeed(file);
  return feed && loadCalendar(feed.userId, feed.scope);
}

/**
 * The learner's plan as an iCalendar file in their language: two statements. Without a year it is a calendar
 * with nothing in it, since a subscription goes on. Null when the account is gone.
 */
export async function loadCalendar(userId: UserId, scope: FeedScope): Promise<string | null> {
  const source = await findCalendarSource(userId);
  if (!source) return null;
  const { enrollment, revision } = source;
  if (!enrollment) return calendarFile([], revision);
  return calendarFile(await entriesOf({ userId, scope, source, enrollment }), revision);
}

type Asked = {
  userId: UserId;
  scope: FeedScope;
  source: CalendarSource;
  enrollment: ActiveEnrollment;
};

async function entriesOf({ userId, scope, source, enrollment }: Asked) {
  const { locale, timeZone, dayEndsAt, reviewDay, reviewAt } = source;
  const [version, facts, site] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    findYearFacts(userId, enrollment.id),
    siteAddress(),
  ]);
  const year = assembleYear(version, enrollment, facts);
  const events = calendarEvents({
    ...{ year, enrollment, review: { day: reviewDay, at: reviewAt, timeZone } },
    today: todayFor({ instant: new Date(), timeZone, dayEndsAt }),
  });
  return calendarEntries(
    events,
    { locale, site, words: wordsIn(locale).calendar.feed },
    scope === "tasks" ? ({ entry }) => calendarTasks(year, entry) : null,
  );
}
