import "server-only";

import { findAcceptedVersion } from "@/lib/data/accepted-version";
import { listEvidenceOfTasks } from "@/lib/data/evidence";
import { listNotesAbout } from "@/lib/data/notes";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { isSameLength, lastDayToGoBack, newerVersion } from "@/lib/domain/accept-version";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { stateOf } from "@/lib/domain/task-state";
import { todayFor } from "@/lib/domain/today";
import { changesFor } from "@/lib/domain/version-changes";
import { type DiffEntry, diffVersions } from "@/lib/domain/version-diff";
import { countChanges } from "@/lib/domain/version-summary";
import type { Year } from "@/lib/domain/year";

import { type Learner, readYear, requireLearner } from "./learner";

/** What the acceptance of a version leaves to be taken back. */
export type Acceptance = {
  readonly former: RoadmapVersion;
  readonly on: CalendarDate;
  /** The last day for going back; over when it is before today. */
  readonly until: CalendarDate;
  readonly isOver: boolean;
};

/** The version of the learner's year, a newer one to accept, and the last acceptance with its way back. */
export async function loadRoadmapVersion() {
  const learner = await requireLearner();
  const [year, newest, accepted] = await Promise.all([
    readYear(learner.user, learner.enrollment),
    getLatestVersion(),
    findAcceptance(learner),
  ]);
  const { version } = year;
  const newer = newerVersion(version, newest);
  const from = newer ? version : (accepted?.former ?? null);
  return {
    ...{ locale: learner.locale, version, newer, accepted },
    hasTrack: learner.enrollment.trackKey !== null,
    canAccept: newer !== null && isSameLength(version, newer),
    /** What a newer version changes; else what the accepted one has changed. */
    changes: from && (await loadChanges(learner, year, from, newer ?? version)),
  };
}

export type LoadedRoadmapVersion = Awaited<ReturnType<typeof loadRoadmapVersion>>;

/** How many items a newer version changes for this learner; 0 when there is none. No statement of its own. */
export async function countVersionChanges(
  version: RoadmapVersion,
  locale: Locale,
): Promise<number> {
  const newer = newerVersion(version, await getLatestVersion());
  return newer ? diffVersions(version, newer, [locale]).count : 0;
}

/** The last acceptance in the active year, null when there was none or it was taken back. */
export async function findAcceptance({
  user,
  enrollment,
  today,
}: Pick<Learner, "user" | "enrollment" | "today">): Promise<Acceptance | null> {
  const accepted = await findAcceptedVersion(user.id, enrollment.id);
  if (!accepted) return null;
  const on = todayFor({ instant: new Date(accepted.acceptedAt), ...user });
  const until = lastDayToGoBack(on);
  return {
    former: await getRoadmapVersion(accepted.formerVersionId),
    ...{ on, until, isOver: today > until },
  };
}

async function loadChanges(
  { user, enrollment, locale }: Learner,
  year: Year,
  before: RoadmapVersion,
  after: RoadmapVersion,
) {
  const diff = diffVersions(before, after, [locale]);
  const finished = year.progress.milestones.filter((milestone) => milestone.finished);
  return {
    ...{ before, after, counts: countChanges(diff), parts: diff.parts, count: diff.count },
    ...changesFor({
      ...{ before, after, diff, trackKey: enrollment.trackKey },
      finishedKeys: new Set(finished.map(({ key }) => key)),
    }),
    kept: await loadKept(user.id, year, diff.retired),
  };
}

async function loadKept(
  userId: Learner["user"]["id"],
  { records }: Year,
  retired: readonly DiffEntry[],
) {
  const keysOf = (kind: DiffEntry["kind"]) =>
    retired.filter((entry) => entry.kind === kind).map(({ key }) => key);
  const taskKeys = keysOf("task");
  const [taskNotes, weekNotes, evidence] = await Promise.all([
    listNotesAbout(userId, "task", taskKeys),
    listNotesAbout(userId, "week", keysOf("milestone")),
    listEvidenceOfTasks(userId, taskKeys),
  ]);
  const noted = new Set([...taskNotes, ...weekNotes].map(({ key }) => key));
  /** What the learner has at something that is retired, and keeps. */
  return (key: string) => ({
    state: stateOf(records.states, key),
    hasNote: noted.has(key),
    evidence: evidence.filter((piece) => piece.taskKeys.includes(key)).length,
  });
}
