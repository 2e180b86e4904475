import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";

import { hashSecret } from "@/lib/auth/secrets";
import { proveUserId } from "@/lib/auth/user-id";
import { publishBuiltInRoadmap } from "@/lib/content/publish";
import { db } from "@/lib/data/client";
import { startYear } from "@/lib/data/enrollments";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { type ActiveEnrollment, addSession, findSessionUser } from "@/lib/data/sessions";
import { baselineDates } from "@/lib/domain/baseline";
import { calendarDate } from "@/lib/domain/calendar-date";
import { knownTaskKeys } from "@/lib/domain/known-weeks";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import type { UserId } from "@/lib/domain/user";

type Choices = {
  startDate: string;
  hoursHundredths: number;
  trackKey: string | null;
  knownWeeks: readonly number[];
};

const usual: Choices = {
  startDate: "2026-01-05",
  hoursHundredths: 1200,
  trackKey: null,
  knownWeeks: [],
};

/** The 52 weeks of `content/ai-safety`. */
export async function publishBuiltIn(): Promise<void> {
  await publishBuiltInRoadmap(fileURLToPath(new URL("../../content/ai-safety", import.meta.url)));
}

/** An account of its own for one test, without a year. */
export async function addAccount(): Promise<UserId> {
  const data = { name: "Sample Learner", email: `${randomUUID()}@example.com` };
  const { id } = await db.user.create({ data, select: { id: true } });
  return proveUserId(id);
}

/** Starts a learner's year as the welcome does. @returns false when there is one already */
export async function startYearOf(userId: UserId, changed: Partial<Choices> = {}) {
  const version = await getLatestVersion();
  const { startDate: day, ...choices } = { ...usual, ...changed };
  const startDate = calendarDate(day);
  const { nominalHundredths } = version;
  const weeks = milestonesOf(version, choices.trackKey);
  return startYear(userId, {
    ...choices,
    startDate,
    versionId: version.id,
    baselineDates: baselineDates({ ...choices, startDate, nominalHundredths, weeks }),
    knownTaskKeys: knownTaskKeys(version, choices.knownWeeks),
    settledOn: startDate,
  });
}

/** Signs the user in. @returns what the cookie of the browser holds */
export async function openSessionOf(userId: UserId): Promise<string> {
  const sid = randomUUID();
  await addSession(userId, hashSecret(sid), "a test");
  return sid;
}

/** The active year, as every page reads it. */
export async function activeYear(userId: UserId): Promise<ActiveEnrollment> {
  const user = await findSessionUser(hashSecret(await openSessionOf(userId)));
  if (!user?.enrollment) throw new Error("This learner has no active year.");
  return user.enrollment;
}

/** An account of its own with an active year on the built-in roadmap. */
export async function addLearner(changed: Partial<Choices> = {}) {
  const userId = await addAccount();
  await startYearOf(userId, changed);
  return { userId, enrollment: await activeYear(userId) };
}
