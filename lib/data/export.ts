import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";
import type { YearChoices, YearRecords } from "@/lib/domain/year";

import { db } from "./client";
import { toCalendarDate } from "./dates";
import { toHundredths, toPlanChange } from "./enrollment-row";
import {
  account,
  evidence,
  note,
  paper,
  report,
  review,
  roadmap,
  selfLetter,
  year,
} from "./export-columns";
import { type Plain, toPlain } from "./plain";
import { type StateRow, toTaskRecord } from "./year-facts";

/** Everything that is stored about a learner, as plain values, from one moment; null when the account is gone. */
export async function readExport(userId: UserId) {
  const [user, handles, years, pieces, notes, ...rest] = await db.$transaction(
    [
      db.user.findUnique({ where: { id: userId }, select: account }),
      db.handle.findMany({
        where: { OR: [{ userId }, { formerId: userId }] },
        select: { handle: true, freedAt: true },
        orderBy: { handle: "asc" },
      }),
      db.enrollment.findMany({ where: { userId }, select: year, orderBy: { id: "asc" } }),
      db.evidence.findMany({ where: { userId }, select: evidence, orderBy: { id: "asc" } }),
      db.note.findMany({
        where: { userId },
        select: note,
        orderBy: [{ subjectKind: "asc" }, { subjectKey: "asc" }],
      }),
      db.review.findMany({ where: { userId }, select: review, orderBy: { weekOf: "asc" } }),
      db.paperEntry.findMany({ where: { userId }, select: paper, orderBy: { id: "asc" } }),
      db.resourceReport.findMany({
        where: { userId },
        select: report,
        orderBy: { resourceKey: "asc" },
      }),
      db.selfLetter.findMany({
        where: { userId },
        select: selfLetter,
        orderBy: [{ kind: "asc" }, { period: "asc" }],
      }),
      db.roadmapVersion.findMany({
        where: { roadmap: { ownerId: userId } },
        select: roadmap,
        orderBy: [{ roadmap: { key: "asc" } }, { number: "asc" }],
      }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const [reviews, papers, reports, letters, roadmaps] = rest;
  if (!user) return null;

  const { portfolio, sessions, tokens, shareLinks, audit, ...settings } = toPlain(user);
  const plainEvidence = toPlain(pieces);
  return {
    account: settings,
    handles: toPlain(handles),
    portfolio,
    years: toPlain(years).map((row) => toYear(row, plainEvidence)),
    evidence: plainEvidence,
    notes: toPlain(notes),
    reviews: toPlain(reviews),
    letters: toPlain(letters),
    papers: toPlain(papers),
    resourceReports: toPlain(reports),
    roadmaps: toPlain(roadmaps),
    ...{ sessions, tokens, shareLinks, securityEvents: audit },
  };
}

type YearRow = Plain<Awaited<ReturnType<typeof findYear>>>;
type EvidenceRow = { deletedAt: string | null; tasks: { taskKey: string }[] };

/** Names the type of a year's row. */
const findYear = () => db.enrollment.findFirstOrThrow({ select: year });

/** A year as it is exported, and beside it what progress is computed from. */
function toYear(row: YearRow, pieces: readonly EvidenceRow[]) {
  const { version, versionId, changes, states, milestones, ...columns } = row;
  return {
    versionId,
    choices: choicesOf(row),
    records: recordsOf(row, pieces),
    document: {
      ...columns,
      roadmap: { key: version.roadmap.key, version: version.number },
      planChanges: changes,
      taskStates: states,
      milestoneStates: milestones,
    },
  };
}

function choicesOf({
  startDate,
  hoursPerWeek,
  trackKey,
  knownWeeks,
  changes,
}: YearRow): YearChoices {
  return {
    ...{ startDate: toCalendarDate(startDate), trackKey, knownWeeks },
    hoursHundredths: toHundredths(hoursPerWeek.toFixed(2)),
    changes: changes
      .filter(({ undoneAt }) => undoneAt === null)
      .map((change) =>
        toPlanChange({ ...change, hoursPerWeek: change.hoursPerWeek?.toFixed(2) ?? null }),
      ),
  };
}

function recordsOf({ states, milestones }: YearRow, pieces: readonly EvidenceRow[]): YearRecords {
  const rows = states.map(
    ({ taskKey, state, on, reason, pinnedWeek }) =>
      [taskKey, state, on, reason, pinnedWeek] as StateRow,
  );
  const kept = pieces.filter(({ deletedAt }) => deletedAt === null);
  return {
    states: new Map(rows.map((row) => [row[0], toTaskRecord(row)])),
    closedOn: new Map(
      milestones.map(({ milestoneKey, closedOn }): [string, CalendarDate] => [
        milestoneKey,
        toCalendarDate(closedOn),
      ]),
    ),
    evidencedTaskKeys: new Set(kept.flatMap(({ tasks }) => tasks.map(({ taskKey }) => taskKey))),
  };
}
