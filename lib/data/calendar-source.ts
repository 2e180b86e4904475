import "server-only";

import type { Locale } from "@/lib/domain/locale";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { activeEnrollmentColumn, type EnrollmentRow, toEnrollment } from "./enrollment-row";
import type { ActiveEnrollment } from "./sessions";

/** What a learner's calendar is made of, beside the facts of the year. */
export type CalendarSource = {
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  readonly dayEndsAt: number;
  /** ISO weekday and minutes after midnight. */
  readonly reviewDay: number;
  readonly reviewAt: number;
  readonly enrollment: ActiveEnrollment | null;
  /** How often plan changes were made or undone in this year, and when last; else when the year was made. */
  readonly revision: { readonly number: number; readonly at: Date };
};

type Row = Omit<CalendarSource, "enrollment" | "revision"> & {
  enrollment: EnrollmentRow | null;
  revisions: number;
  revisedAt: Date;
};

/** One statement, whoever asks: a browser with a session or a calendar with the secret of a feed. */
export async function findCalendarSource(userId: UserId): Promise<CalendarSource | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT u.locale, u."timeZone", u."dayEndsAt", u."reviewDay", u."reviewAt",
      ${activeEnrollmentColumn()} AS enrollment,
      coalesce(r.number, 0) AS revisions, coalesce(r.at, u."createdAt") AS "revisedAt"
    FROM "User" u LEFT JOIN LATERAL (
      SELECT (count(c.id) + count(c."undoneAt"))::int AS number,
        greatest(e."createdAt", max(c."createdAt"), max(c."undoneAt")) AS at
      FROM "Enrollment" e LEFT JOIN "PlanChange" c ON c."enrollmentId" = e.id
      WHERE e."userId" = u.id AND e.active GROUP BY e.id
    ) r ON true
    WHERE u.id = ${userId}::uuid`;
  const row = rows[0];
  if (!row) return null;
  const { revisions, revisedAt, enrollment, ...rest } = row;
  return {
    ...rest,
    enrollment: enrollment && toEnrollment(enrollment),
    revision: { number: revisions, at: revisedAt },
  };
}
