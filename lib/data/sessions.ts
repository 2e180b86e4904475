import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { YearEnding } from "@/lib/domain/ending";
import type { Locale } from "@/lib/domain/locale";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { activeEnrollmentColumn, type EnrollmentRow, toEnrollment } from "./enrollment-row";
import { classifyFailure } from "./failure";

/** Sessions end after 14 days without a visit (TRUST, 4); 60 days after signing in at the latest. */
const idleDays = 14;
const absoluteDays = 60;

export type SessionUser = {
  sessionId: string;
  userId: string;
  name: string;
  email: string;
  isOwner: boolean;
  locale: Locale;
  timeZone: string;
  dayEndsAt: number;
  theme: "system" | "light" | "dark";
  shortcuts: boolean;
  /** Whether the rhythm is shown. */
  showRhythm: boolean;
  /** ISO instant of signing up. */
  createdAt: string;
  handle: string | null;
  enrollment: ActiveEnrollment | null;
};

export type ActiveEnrollment = {
  id: string;
  versionId: string;
  startDate: CalendarDate;
  /** Hours per week in hundredths. */
  hoursHundredths: number;
  trackKey: string | null;
  knownWeeks: readonly number[];
  baseline: Baseline;
  /** Plan changes in force, in the order they were made. */
  changes: readonly ActivePlanChange[];
  /** Null while the year goes on. */
  ending: YearEnding | null;
  createdAt: string;
};

export type ActivePlanChange = PlanChange & { readonly id: string };

/** The dates as they stood when the year began; they never move. */
export type Baseline = {
  startDate: CalendarDate;
  hoursHundredths: number;
  knownWeeks: readonly number[];
  /** One entry per week: first and last day, or null for a known week. */
  dates: readonly (readonly [CalendarDate, CalendarDate] | null)[];
};

/**
 * The user behind a session with the active enrollment and its plan changes, in one statement, or null
 * when the session is unknown, revoked, expired or was idle for 14 days. Moves `lastSeenAt` and the learner's
 * `lastVisitAt` at most hourly; where the storage is full they stay, so that reading goes on (TRUST, 13).
 */
export async function findSessionUser(tokenHash: string): Promise<SessionUser | null> {
  try {
    return await readSessionUser(tokenHash, { isSeen: true });
  } catch (error) {
    if (classifyFailure(error) !== "storageFull") throw error;
    return readSessionUser(tokenHash, { isSeen: false });
  }
}

async function readSessionUser(
  tokenHash: string,
  { isSeen }: { isSeen: boolean },
): Promise<SessionUser | null> {
  const rows = await db.$queryRaw<
    (Omit<SessionUser, "enrollment"> & { enrollment: EnrollmentRow | null })[]
  >`
    WITH live AS (
      SELECT id, "userId", "lastSeenAt" FROM "Session"
      WHERE "tokenHash" = ${tokenHash} AND "revokedAt" IS NULL
        AND "expiresAt" > now() AND "lastSeenAt" > now() - interval '14 days'
    ), seen AS (
      UPDATE "Session" s SET "lastSeenAt" = now() FROM live
      WHERE s.id = live.id AND ${isSeen} AND live."lastSeenAt" < now() - interval '1 hour'
    ), visit AS (
      UPDATE "User" SET "lastVisitAt" = now() WHERE id = (
        SELECT v.id FROM "User" v JOIN live ON v.id = live."userId"
        WHERE ${isSeen} AND (v."lastVisitAt" IS NULL OR v."lastVisitAt" < now() - interval '1 hour')
        -- Whoever reads a page waits for nobody who writes.
        FOR NO KEY UPDATE OF v SKIP LOCKED
      )
    )
    SELECT live.id AS "sessionId", u.id AS "userId", u.name, u.email, u."isOwner", u.locale, u."timeZone",
      u."dayEndsAt", u.theme, u.shortcuts, u."showRhythm", to_json(u."createdAt") #>> '{}' AS "createdAt",
      (SELECT h.handle FROM "Handle" h WHERE h."userId" = u.id) AS handle,
      ${activeEnrollmentColumn()} AS enrollment
    FROM live JOIN "User" u ON u.id = live."userId"`;

  const row = rows[0];
  return row ? { ...row, enrollment: row.enrollment && toEnrollment(row.enrollment) } : null;
}

/** Makes a session row. `tokenHash` is the SHA-256 of the id that goes into the cookie. */
export async function addSession(userId: UserId, tokenHash: string, agent: string): Promise<void> {
  await db.session.create({
    data: {
      userId,
      tokenHash,
      agent: agent.slice(0, 200),
      expiresAt: new Date(Date.now() + absoluteDays * 86_400_000),
    },
    select: { id: true },
  });
}

export type SessionEntry = { id: string; agent: string; createdAt: string; lastSeenAt: string };

/** The learner's live sessions, newest visit first. Instants are ISO texts. */
export async function listSessions(userId: UserId): Promise<SessionEntry[]> {
  const rows = await db.session.findMany({
    where: {
      ...{ userId, revokedAt: null, expiresAt: { gt: new Date() } },
      lastSeenAt: { gt: new Date(Date.now() - idleDays * 86_400_000) },
    },
    select: { id: true, agent: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: "desc" },
  });
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}

/** Ends the session of a cookie. Does nothing when it is over already. */
export async function revokeSession(tokenHash: string): Promise<void> {
  await db.session.updateMany({
    where: { tokenHash, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

/** Ends all sessions of a user but the one named; all when none is named. Returns how many ended. */
export async function revokeOtherSessions(userId: UserId, keepId: string | null): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { userId, revokedAt: null, ...(keepId ? { id: { not: keepId } } : {}) },
    data: { revokedAt: new Date() },
  });
  return count;
}

/** Removes sessions of everybody that ended more than 30 days ago. Returns how many went. */
export async function removeDeadSessions(): Promise<number> {
  const { count } = await db.session.deleteMany({
    where: { expiresAt: { lt: new Date(Date.now() - 30 * 86_400_000) } },
  });
  return count;
}
