import "server-only";

import type { Locale } from "@/lib/domain/locale";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { activeEnrollmentColumn, type EnrollmentRow, toEnrollment } from "./enrollment-row";
import type { ActiveEnrollment } from "./sessions";

/** Whom a mail is for, as they are now: what was planned may have been overtaken. */
export type MailRecipient = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly isConfirmed: boolean;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly dayEndsAt: number;
  /** Whether the weekly letter is switched on. */
  readonly isLetterOn: boolean;
  /** Letters since the last visit. */
  readonly unanswered: number;
  readonly enrollment: ActiveEnrollment | null;
};

/** The recipient with the active year, in one statement; null when the account is gone. */
export async function findMailRecipient(userId: UserId): Promise<MailRecipient | null> {
  const rows = await db.$queryRaw<
    (Omit<MailRecipient, "enrollment"> & { enrollment: EnrollmentRow | null })[]
  >`
    SELECT u.id, u.name, u.email, u."emailVerifiedAt" IS NOT NULL AS "isConfirmed", u.locale, u."timeZone",
      u."dayEndsAt", coalesce(c."isOn", false) AS "isLetterOn", coalesce(c.unanswered, 0) AS unanswered,
      ${activeEnrollmentColumn()} AS enrollment
    FROM "User" u LEFT JOIN "MailChoice" c ON c."userId" = u.id
    WHERE u.id = ${userId}::uuid`;
  const row = rows[0];
  return row ? { ...row, enrollment: row.enrollment && toEnrollment(row.enrollment) } : null;
}
