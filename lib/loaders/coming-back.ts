import "server-only";

import { absenceOf } from "@/lib/domain/absence";
import type { YearActivity } from "@/lib/domain/activity";
import { comingBackOf } from "@/lib/domain/coming-back";
import { excerpt } from "@/lib/domain/excerpt";
import type { LastNote } from "@/lib/domain/note";
import { findRoadmapSubject } from "@/lib/domain/note-subject";
import { findTaskSubject } from "@/lib/domain/task-subject";
import { todayFor } from "@/lib/domain/today";
import type { Year } from "@/lib/domain/year";

import type { Learner } from "./learner";
import { notePath } from "./notes";

/** Characters of a note that are shown. */
const noteLength = 300;

type Facts = { year: Year; activity: YearActivity; lastNote: LastNote | null };

/** What a learner sees who comes back after ten days or more; null for anybody else. No statement. */
export function loadComingBack(
  { user, enrollment, today }: Learner,
  { year, activity, lastNote }: Facts,
) {
  const { startDate, changes, createdAt } = enrollment;
  const enrolledOn = todayFor({ instant: new Date(createdAt), ...user });
  const absence = absenceOf({ year, activity, enrolledOn, startDate, today });
  if (!absence) return null;

  const back = comingBackOf(absence, year, changes, today);
  return {
    ...back,
    startDate,
    lastTask: back.lastTaskKey === null ? null : taskOf(year, back.lastTaskKey),
    shortTask: back.shortTaskKey === null ? null : taskOf(year, back.shortTaskKey),
    note: lastNote && noteOf(year, lastNote),
  };
}

export type ComingBackView = NonNullable<ReturnType<typeof loadComingBack>>;

/** A task as it is named here, with the address at which it stands in its week. */
function taskOf({ entries, version, ownTasks }: Year, key: string) {
  const task = entries.flatMap(({ tasks }) => tasks).find((one) => one.key === key);
  const subject = findTaskSubject(version, ownTasks, key);
  if (!task || !subject?.milestoneKey) return null;
  const { title, kind, priority, minutes } = task;
  const path = `/weeks/${subject.milestoneKey}#task-${key}`;
  return { title, kind, priority, minutes, path };
}

function noteOf({ version, ownTasks }: Year, { subject, stoppedAt, text }: LastNote) {
  const about =
    subject.kind === "task"
      ? findTaskSubject(version, ownTasks, subject.key)
      : findRoadmapSubject(version, subject);
  return {
    stoppedAt,
    text: excerpt(text, noteLength).text,
    /** What it is about; null for evidence and for what this roadmap never had. */
    title: about?.title ?? null,
    path: notePath(subject, about?.milestoneKey ?? null),
  };
}
