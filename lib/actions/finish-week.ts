"use server";

import { refresh } from "next/cache";
import type { z } from "zod";

import type { CurrentUser } from "@/lib/auth/session";
import { writeWeek } from "@/lib/data/milestones";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import { findYearFacts } from "@/lib/data/year-facts";
import { finishWeek as decideWeek, type WeekWrite } from "@/lib/domain/finish-week";
import { findMilestone, findTask } from "@/lib/domain/roadmap-lookup";
import { earliestTaskDay } from "@/lib/domain/task-operation";
import { todayFor } from "@/lib/domain/today";
import { assembleYear } from "@/lib/domain/year";
import { finishWeekSchema, reopenWeekSchema } from "@/lib/schemas/finish-week";
import { undoWeekSchema } from "@/lib/schemas/undo-week";

import { defineAction, defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** What takes a change of a week back: given to `undoWeek` as it is. */
export type WeekUndo = z.input<typeof undoWeekSchema>;

/** Closes a week and does with each open task what was chosen, all at once. */
export const finishWeek = defineFormAction(
  finishWeekSchema,
  async ({ milestoneKey, choices }, user): Promise<ActionResult<WeekUndo>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const year = await readYear(user, enrollment);
    const week = year.weeks.find(({ key }) => key === milestoneKey);
    if (!week) return fail("notFound");

    const { weeks, state, records } = year;
    const plan = { ...state, weeks, week, choices, states: records.states };
    const decided = decideWeek({ ...plan, today: todayFor({ instant: new Date(), ...user }) });
    if (!decided.ok) {
      const [problem] = decided.problems;
      return refuse("form", problem?.code ?? "invalid");
    }
    return write(user, enrollment, decided.writes, decided.undo);
  },
);

/** Opens a week again that Finish week closed; what happened to its tasks stays. */
export const reopenWeek = defineFormAction(
  reopenWeekSchema,
  async ({ milestoneKey }, user): Promise<ActionResult<WeekUndo>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const { closedOn } = await findYearFacts(user.id, enrollment.id);
    const day = closedOn.get(milestoneKey);
    if (!day) return fail("notFound");

    return write(
      user,
      enrollment,
      [{ kind: "reopen", milestoneKey }],
      [{ kind: "close", milestoneKey, closedOn: day }],
    );
  },
);

/** Takes a Finish week or a Reopen week back, with what that action handed out. */
export const undoWeek = defineAction(undoWeekSchema, async ({ writes }, user) => {
  const { enrollment } = user;
  if (!enrollment) return refuse("form", "notEnrolled");
  const version = await getRoadmapVersion(enrollment.versionId);
  const today = todayFor({ instant: new Date(), ...user });
  const isKnown = writes.every((one) => {
    if ("taskKey" in one) return findTask(version, one.taskKey) !== null;
    if (one.kind === "close" && (one.closedOn > today || one.closedOn < earliestTaskDay))
      return false;
    return findMilestone(version, one.milestoneKey) !== null;
  });
  if (!isKnown) return fail("notFound");

  const result = await write(user, enrollment, writes, []);
  return result.ok ? succeed() : result;
});

async function readYear(user: CurrentUser, enrollment: ActiveEnrollment) {
  const [version, facts] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    findYearFacts(user.id, enrollment.id),
  ]);
  return assembleYear(version, enrollment, facts);
}

async function write(
  user: CurrentUser,
  enrollment: ActiveEnrollment,
  writes: readonly WeekWrite[],
  undo: readonly WeekWrite[],
): Promise<ActionResult<WeekUndo>> {
  if (!(await writeWeek(user.id, enrollment.id, writes))) return refuse("form", "alreadyClosed");
  refresh();
  return succeed({ writes: undo.map(toUndo) });
}

/** The only state that an undo sets: skipped tasks become open. */
function toUndo(write: WeekWrite): WeekUndo["writes"][number] {
  if (write.kind !== "setState") return write;
  const { kind, taskKey } = write;
  return { kind, taskKey, state: "open", on: null, reason: null };
}
