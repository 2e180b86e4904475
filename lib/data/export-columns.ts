import type { Prisma } from "./generated/client";

/**
 * What is exported of each table: every column of the classes personal and public, the ids that others refer
 * to, and the clocks; never a secret. A test compares with the classes in the schema. All lists are sorted,
 * so that the same data gives the same document.
 */
const byId = { orderBy: { id: "asc" } } as const;

export const account = {
  ...{ name: true, email: true, emailVerifiedAt: true, isOwner: true, locale: true },
  ...{ timeZone: true, dayEndsAt: true, theme: true, shortcuts: true, createdAt: true },
  ...{ showRhythm: true, reviewDay: true, reviewAt: true, lastVisitAt: true },
  timer: { select: { taskKey: true, startedAt: true, enrollmentId: true } },
  mailChoice: {
    select: { isOn: true, weekday: true, hour: true, pausedAt: true, updatedAt: true },
  },
  portfolio: {
    select: {
      ...{ isPublished: true, headline: true, bio: true, links: true, showLinks: true },
      ...{ showPinned: true, showSkills: true, showPath: true, showAll: true },
      ...{ hiddenSkillKeys: true, isIndexed: true, draft: true, updatedAt: true },
    },
  },
  sessions: {
    select: { agent: true, createdAt: true, lastSeenAt: true, expiresAt: true, revokedAt: true },
    ...byId,
  },
  tokens: {
    select: {
      ...{ kind: true, prefix: true, scope: true, label: true },
      ...{ createdAt: true, expiresAt: true, usedAt: true },
    },
    ...byId,
  },
  shareLinks: {
    select: { label: true, views: true, createdAt: true, expiresAt: true, revokedAt: true },
    ...byId,
  },
  audit: { select: { kind: true, at: true }, ...byId },
} as const satisfies Prisma.UserSelect;

export const year = {
  ...{ id: true, active: true, startDate: true, hoursPerWeek: true, trackKey: true },
  ...{ knownWeeks: true, baseline: true, createdAt: true, versionId: true },
  ...{ formerVersionId: true, acceptedAt: true, ending: true, endedOn: true, endingNote: true },
  version: { select: { number: true, roadmap: { select: { key: true } } } },
  changes: {
    select: {
      ...{ id: true, kind: true, week: true, fromDate: true, toDate: true, days: true },
      ...{ hoursPerWeek: true, keep: true, reason: true, createdAt: true, undoneAt: true },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  },
  events: {
    select: { opId: true, taskKey: true, state: true, on: true, reason: true, at: true },
    orderBy: { seq: "asc" },
  },
  states: {
    select: { taskKey: true, state: true, on: true, reason: true, pinnedWeek: true },
    orderBy: { taskKey: "asc" },
  },
  milestones: {
    select: { milestoneKey: true, closedOn: true },
    orderBy: { milestoneKey: "asc" },
  },
  ownTasks: {
    select: {
      ...{ id: true, milestoneKey: true, kind: true, title: true, minutes: true },
      ...{ createdAt: true, removedAt: true },
    },
    ...byId,
  },
  timeLogs: {
    select: {
      ...{ id: true, taskKey: true, minutes: true, on: true },
      ...{ createdAt: true, removedAt: true },
    },
    ...byId,
  },
} as const satisfies Prisma.EnrollmentSelect;

export const evidence = {
  ...{ id: true, url: true, kind: true, claim: true, myPart: true, limits: true, withWhom: true },
  ...{ skillKeys: true, madeOn: true, isPublic: true, pinOrder: true },
  ...{ createdAt: true, updatedAt: true, deletedAt: true },
  tasks: { select: { taskKey: true }, orderBy: { taskKey: "asc" } },
  picture: {
    select: { id: true, bytes: true, width: true, height: true, alt: true, createdAt: true },
  },
} as const satisfies Prisma.EvidenceSelect;

export const note = {
  ...{ subjectKind: true, subjectKey: true, text: true, stoppedAt: true },
  ...{ version: true, createdAt: true, updatedAt: true },
} as const satisfies Prisma.NoteSelect;

export const paper = {
  ...{ id: true, resourceKey: true, title: true, url: true, readOn: true, marks: true },
  ...{ summary: true, createdAt: true, updatedAt: true },
} as const satisfies Prisma.PaperEntrySelect;

export const report = {
  ...{ resourceKey: true, problem: true, comment: true, createdAt: true, settledAt: true },
} as const satisfies Prisma.ResourceReportSelect;

export const review = {
  ...{ weekOf: true, learned: true, shipped: true, stuck: true, nextKeys: true },
  ...{ version: true, createdAt: true, updatedAt: true },
} as const satisfies Prisma.ReviewSelect;

export const selfLetter = {
  ...{ kind: true, period: true, expected: true, did: true },
  ...{ version: true, createdAt: true, updatedAt: true },
} as const satisfies Prisma.SelfLetterSelect;

/** Versions of the learner's own roadmaps; what they say is read as every page reads it. */
export const roadmap = {
  ...{ id: true, number: true, publishedAt: true },
  roadmap: { select: { key: true } },
} as const satisfies Prisma.RoadmapVersionSelect;
