import { randomUUID } from "node:crypto";
import { hashSecret } from "@/lib/auth/secrets";
import { type CurrentUser, openSession } from "@/lib/auth/session";
import { proveUserId } from "@/lib/auth/user-id";
import { readRoadmap } from "@/lib/content/read-roadmap";
import { db } from "@/lib/data/client";
import { publishRoadmapVersion } from "@/lib/data/roadmap-publish";
import { forgetLatestVersion, getLatestVersion } from "@/lib/data/roadmaps";
import { findSessionUser } from "@/lib/data/sessions";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";

import { type RoadmapFiles, smallRoadmap, withRoadmapFolder } from "./small-roadmap";

/** Publishes the roadmap of three weeks, or the given one, and returns it as it is served. */
export async function publishSmallRoadmap(
  files: RoadmapFiles = smallRoadmap(),
): Promise<RoadmapVersion> {
  await publishRoadmapVersion(await withRoadmapFolder(files, readRoadmap));
  forgetLatestVersion();
  return getLatestVersion();
}

/** An account without a year. The password is none. */
export async function addUser(email = `${randomUUID()}@example.com`): Promise<UserId> {
  const { id } = await db.user.create({
    data: { name: "Ada", email },
    select: { id: true },
  });
  return id as UserId;
}

/** A year of this user that starts on 1 May 2026 at 12 hours a week. */
export async function addYear(
  userId: UserId,
  versionId: string,
  { active = true, trackKey = null }: { active?: boolean; trackKey?: string | null } = {},
): Promise<string> {
  const startDate = "2026-05-01";
  const { id } = await db.enrollment.create({
    data: {
      ...{ userId, versionId, active, trackKey, hoursPerWeek: 12, knownWeeks: [] },
      startDate: new Date(`${startDate}T00:00:00Z`),
      baseline: { startDate, hoursHundredths: 1200, knownWeeks: [], dates: [] },
    },
    select: { id: true },
  });
  return id;
}

/** The learner as a request finds them: through a session row, in one statement. */
export async function signedIn(userId: UserId): Promise<CurrentUser> {
  const sid = await openSession(userId, "a test");
  const found = await findSessionUser(hashSecret(sid));
  if (!found) throw new Error("The session was not found.");
  const { userId: id, ...user } = found;
  return { ...user, id: proveUserId(id) };
}

/** Runs some work and says how many statements the app sent meanwhile. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  counter.statements = 0;
  if (!counter.isOn) {
    db.$on("query", () => {
      counter.statements += 1;
    });
    counter.isOn = true;
  }
  await work();
  return counter.statements;
}

const counter = { isOn: false, statements: 0 };
