import { randomUUID } from "node:crypto";

import { db } from "@/lib/data/client";
import { setTaskState } from "@/lib/data/progress";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";
import { addYear } from "@/tests/support/stored-year";

const day = new Date("2026-05-03T00:00:00Z");
const monday = new Date("2026-04-27T00:00:00Z");

/**
 * A learner with a row in every table that a row can be in. Every text that can hold anything holds `mark`
 * and the name of its column, so that it can be found wherever it goes.
 *
 * @param mark  lower case letters, unlike everything else in the database
 */
export async function addFullLearner(mark: string, version: RoadmapVersion): Promise<UserId> {
  const text = (name: string) => `${mark}-${name}`;
  const { id } = await db.user.create({
    data: {
      ...{ name: text("name"), email: `${mark}@example.org`, passwordHash: text("passwordhash") },
      sessions: { create: { tokenHash: text("tokenhash"), agent: text("agent"), expiresAt: day } },
      tokens: {
        create: {
          ...{ kind: "reset", hash: text("hash"), prefix: text("prefix") },
          ...{ scope: text("scope"), label: text("label"), expiresAt: day },
        },
      },
      shareLinks: { create: { hash: text("sharehash"), label: text("sharelabel"), views: 3 } },
      audit: { create: { kind: text("kind") } },
      handle: { create: { handle: text("handle") } },
      reviews: {
        create: {
          ...{ weekOf: monday, learned: text("learned"), shipped: text("shipped") },
          ...{ stuck: text("stuck"), nextKeys: [text("nextkey")] },
        },
      },
      selfLetters: {
        create: {
          ...{ kind: "month", period: text("period") },
          ...{ expected: text("expected"), did: text("did") },
        },
      },
      mailChoice: { create: { isOn: true, pausedAt: day } },
      mailJobs: {
        create: { kind: "weeklyLetter", subject: text("mailsubject"), runAt: day, sentAt: day },
      },
      papers: {
        create: {
          title: text("papertitle"),
          readOn: day,
          marks: ["skimmed"],
          summary: text("summary"),
        },
      },
      reports: {
        create: { resourceKey: text("resourcekey"), problem: "dead", comment: text("comment") },
      },
      portfolio: {
        create: {
          ...{ headline: text("headline"), bio: text("bio"), isPublished: true },
          links: [{ label: text("linklabel"), url: `https://example.org/${mark}` }],
          hiddenSkillKeys: [text("hiddenskill")],
          draft: { headline: text("draftheadline") },
        },
      },
      notes: {
        create: {
          ...{ subjectKind: "task", subjectKey: text("subjectkey") },
          ...{ text: text("text"), stoppedAt: text("stoppedat") },
        },
      },
      evidence: { create: [piece(mark, null), piece(mark, day)] },
    },
    select: { id: true },
  });
  const userId = id as UserId;
  await db.handle.create({
    data: { handle: text("formerhandle"), formerId: userId, freedAt: day },
    select: { handle: true },
  });
  await addFullYear(userId, version, mark);
  return userId;
}

const piece = (mark: string, deletedAt: Date | null) => ({
  ...{ url: `https://example.org/${mark}-url`, kind: "post", claim: `${mark}-claim` },
  ...{ myPart: `${mark}-mypart`, limits: `${mark}-limits`, withWhom: `${mark}-withwhom` },
  ...{ skillKeys: [`${mark}-skillkey`], madeOn: day, pinOrder: 1, isPublic: true, deletedAt },
  tasks: { create: { taskKey: `${mark}-evidencedtask` } },
  picture: {
    create: {
      ...{ bytes: Buffer.from(`${mark}-picture`), size: `${mark}-picture`.length },
      ...{ width: 2, height: 1, alt: `${mark}-alt` },
    },
  },
});

/** An earlier year and an active one on the built-in roadmap, with a tick, a change of plan and all the rest. */
async function addFullYear(userId: UserId, version: RoadmapVersion, mark: string): Promise<void> {
  const text = (name: string) => `${mark}-${name}`;
  await addYear(userId, version.id, { active: false });
  const enrollmentId = await addYear(userId, version.id, { trackKey: "tinker" });
  await db.enrollment.update({
    where: { id: enrollmentId },
    data: {
      ...{ ending: "job", endedOn: day, endingNote: text("endingnote") },
      changes: {
        create: [
          { kind: "break", fromDate: day, toDate: day, reason: text("reason") },
          { kind: "pace", fromDate: day, hoursPerWeek: 7.5, undoneAt: day },
        ],
      },
      milestones: { create: { milestoneKey: text("milestonekey"), closedOn: day } },
      ownTasks: {
        create: {
          ...{ milestoneKey: "w1-begin", kind: "read", title: text("title"), minutes: 20 },
        },
      },
      timeLogs: { create: { taskKey: text("loggedtask"), minutes: 45, on: day } },
      timers: { create: { userId, taskKey: text("timedtask") } },
    },
    select: { id: true },
  });
  const tick = {
    enrollmentId,
    state: "done",
    on: calendarDate("2026-05-03"),
    onGiven: true,
  } as const;
  for (const taskKey of ["w1-t1", text("taskkey")]) {
    await setTaskState(userId, { ...tick, taskKey, reason: null, opId: randomUUID() });
  }
}

/** A private roadmap of the learner's own, with a year on it. */
export async function addOwnRoadmap(userId: UserId, mark: string): Promise<void> {
  const words = { en: `${mark}-roadmap` };
  const { versions } = await db.roadmap.create({
    data: {
      ...{ key: `${mark}-own`, ownerId: userId },
      versions: {
        create: {
          ...{ number: 1, contentHash: `${mark}-content`, nominalHours: 5, title: words },
          ...{ description: words, readingLists: [], habits: [], retired: [] },
        },
      },
    },
    select: { versions: { select: { id: true } } },
  });
  await addYear(userId, versions[0]?.id ?? "", { active: false });
}
