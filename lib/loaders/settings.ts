import "server-only";

import { getLocale } from "next-intl/server";

import { requireUser } from "@/lib/auth/require-user";
import type { CurrentUser } from "@/lib/auth/session";
import { countCommonTasks, listOwnRoadmaps } from "@/lib/data/own-roadmaps";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { listSessions } from "@/lib/data/sessions";
import { listYears } from "@/lib/data/years";
import { newerVersion } from "@/lib/domain/accept-version";
import { browserName } from "@/lib/domain/browser-name";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { canCorrectBaseline, correctionDays, startDateRange } from "@/lib/domain/enrollment-rules";
import { type Locale, type LocalizedText, textIn } from "@/lib/domain/locale";
import { todayFor } from "@/lib/domain/today";

import { loadCalendarSettings } from "./calendar-settings";
import { todayOf } from "./learner";
import { loadLetterSettings } from "./letter-settings";
import { loadPortfolioSettings } from "./portfolio-settings";
import { findAcceptance } from "./roadmap-version";
import { loadShareLinks } from "./share-links";

/** Everything that the page of settings shows. It works without a year, too. */
export async function loadSettings() {
  const user = await requireUser();
  const [locale, portfolio, sessions, years] = await Promise.all([
    getLocale(),
    loadPortfolioSettings(user),
    listSessions(user.id),
    listYears(user.id),
  ]);
  const today = todayOf(user);
  const signedUpOn = dayOf(user, user.createdAt);
  const trackName = await trackNames(years.map(({ versionId }) => versionId));

  return {
    ...{ user, locale, today, portfolio },
    sessions: sessions.map((session) => ({
      id: session.id,
      browser: browserName(session.agent),
      isThis: session.id === user.sessionId,
      lastSeenOn: dayOf(user, session.lastSeenAt),
    })),
    years: years.map((year) => ({
      ...year,
      track: year.trackKey && shown(trackName(year.versionId, year.trackKey), locale),
    })),
    startDates: startDateRange(today),
    correctUntil: canCorrectBaseline(signedUpOn, today)
      ? addDays(signedUpOn, correctionDays)
      : null,
    roadmaps: await loadRoadmapChoices(user, locale),
    roadmap: await loadRoadmapOfYear(user, today),
    calendar: await loadCalendarSettings(user),
    letter: await loadLetterSettings(user),
    shareLinks: await loadShareLinks(user),
  };
}

export type Settings = Awaited<ReturnType<typeof loadSettings>>;

/** The version of the active year, a newer one, and the acceptance that can be taken back; null without a year. */
async function loadRoadmapOfYear(user: CurrentUser, today: CalendarDate) {
  const { enrollment } = user;
  if (!enrollment) return null;
  const [version, newest, accepted] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    getLatestVersion(),
    findAcceptance({ user, enrollment, today }),
  ]);
  return { version, newer: newerVersion(version, newest), accepted };
}

/** What a new year can be on: the built-in roadmap, then the learner's own. */
async function loadRoadmapChoices({ id, enrollment }: CurrentUser, locale: Locale) {
  const [builtIn, own] = await Promise.all([getLatestVersion(), listOwnRoadmaps(id)]);
  const ids = [builtIn.id, ...own.map(({ versionId }) => versionId)];
  const common = enrollment ? await countCommonTasks(id, enrollment.id, ids) : new Map();
  const choice = (roadmap: {
    id: string | null;
    versionId: string;
    title: LocalizedText;
    weeks: number;
    nominalHundredths: number;
  }) => ({
    ...{ id: roadmap.id, weeks: roadmap.weeks, hoursHundredths: roadmap.nominalHundredths },
    title: textIn(roadmap.title, locale),
    /** How many settled tasks of the active year a new one would take over. */
    bringOverCount: common.get(roadmap.versionId) ?? 0,
  });
  return [choice({ ...builtIn, id: null, versionId: builtIn.id }), ...own.map(choice)];
}

async function trackNames(versionIds: readonly string[]) {
  const versions = await Promise.all([...new Set(versionIds)].map(getRoadmapVersion));
  return (versionId: string, trackKey: string) =>
    versions.find(({ id }) => id === versionId)?.tracks.find(({ key }) => key === trackKey)
      ?.title ?? { en: trackKey };
}

function shown(...[text, locale]: Parameters<typeof textIn>) {
  const { text: name, lang } = textIn(text, locale);
  return { name, ...(lang !== locale && { lang }) };
}

/** The learner's calendar day of an ISO instant. */
function dayOf({ timeZone, dayEndsAt }: CurrentUser, instant: string): CalendarDate {
  return todayFor({ instant: new Date(instant), timeZone, dayEndsAt });
}
