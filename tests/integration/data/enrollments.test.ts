import { beforeAll, describe, expect, it } from "vitest";

import { changeTrack } from "@/lib/data/enrollments";
import { setTaskState } from "@/lib/data/progress";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { findYearFacts } from "@/lib/data/year-facts";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";
import { assembleYear } from "@/lib/domain/year";
import {
  activeYear,
  addAccount,
  addLearner,
  publishBuiltIn,
  startYearOf,
} from "@/tests/support/built-in-year";
import { ownerUrl, runOn } from "@/tests/support/database";

beforeAll(publishBuiltIn);

describe("starting a year", () => {
  it("stores the choices with a baseline of one pair of dates per week", async () => {
    const { enrollment } = await addLearner({ hoursHundredths: 750, trackKey: "governance" });
    expect(enrollment).toMatchObject({
      startDate: "2026-01-05",
      hoursHundredths: 750,
      trackKey: "governance",
      knownWeeks: [],
      changes: [],
      ending: null,
      baseline: { startDate: "2026-01-05", hoursHundredths: 750, knownWeeks: [] },
    });
    expect(enrollment.baseline.dates).toHaveLength(52);
    expect(enrollment.baseline.dates[0]).toEqual(["2026-01-05", "2026-01-15"]);
    expect(enrollment.baseline.dates.at(-1)?.[1]).toBe("2027-08-09");
  });

  it("makes one active year when it is asked for twice at once", async () => {
    const userId = await addAccount();
    const made = await Promise.all([
      startYearOf(userId, { knownWeeks: [1] }),
      startYearOf(userId, { knownWeeks: [1] }),
    ]);
    expect(made.sort()).toEqual([false, true]);
    expect(await countOf("Enrollment", userId)).toBe(1);
    expect(await countOf("ProgressEvent", userId)).toBe((await tasksOfWeek(1)).length);
  });

  it("settles the tasks of known weeks as skipped, with an event for each, and gives them no dates", async () => {
    const { userId, enrollment } = await addLearner({ knownWeeks: [1, 3] });
    const keys = [...(await tasksOfWeek(1)), ...(await tasksOfWeek(3))];
    const { states } = await findYearFacts(userId, enrollment.id);
    expect([...states.keys()].sort()).toEqual([...keys].sort());
    expect(new Set(states.values())).toEqual(
      new Set(
        keys.map(() => ({
          state: "skipped",
          on: "2026-01-05",
          reason: "known",
          pinnedWeek: null,
        })),
      ),
    );
    expect(await countOf("ProgressEvent", userId)).toBe(keys.length);
    expect(enrollment.baseline.dates.slice(0, 4)).toEqual([
      null,
      ["2026-01-05", "2026-01-11"],
      null,
      ["2026-01-12", "2026-01-18"],
    ]);
  });

  it("lets a known task be reopened: the newest operation wins", async () => {
    const { userId, enrollment } = await addLearner({ knownWeeks: [1] });
    const [taskKey = ""] = await tasksOfWeek(1);
    const stored = await setTaskState(userId, {
      ...{ enrollmentId: enrollment.id, taskKey, state: "open", on: null, onGiven: false },
      ...{ reason: null, opId: "0192f0c0-0000-7000-8000-00000000000a" },
    });
    expect(stored).toMatchObject({ kind: "stored", task: { state: "open" } });
    expect((await activeYear(userId)).baseline).toEqual(enrollment.baseline);
  });
});

describe("changing the track", () => {
  it("changes one column, keeps the baseline, and switching back restores everything", async () => {
    const { userId, enrollment } = await addLearner({ trackKey: "interpretability" });
    await tick(userId, enrollment.id, "i27-t1");
    await tick(userId, enrollment.id, "f01-t1");
    const before = await rowOf(enrollment.id);
    const progress = await progressOf(userId);

    expect(await changeTrack(userId, enrollment.id, "governance")).toBe(true);
    expect(await rowOf(enrollment.id)).toEqual({ ...before, trackKey: "governance" });
    expect((await progressOf(userId)).whole.tasks.done).toBe(1);

    expect(await changeTrack(userId, enrollment.id, null)).toBe(true);
    expect((await progressOf(userId)).whole.tasks).toMatchObject({ done: 1, total: 208 });

    expect(await changeTrack(userId, enrollment.id, "interpretability")).toBe(true);
    expect(await rowOf(enrollment.id)).toEqual(before);
    expect(await progressOf(userId)).toEqual(progress);
  });

  it("leaves somebody else's year alone", async () => {
    const { enrollment } = await addLearner();
    const stranger = await addAccount();
    expect(await changeTrack(stranger, enrollment.id, "governance")).toBe(false);
    expect(await rowOf(enrollment.id)).toMatchObject({ trackKey: null });
  });
});

async function tasksOfWeek(week: number): Promise<string[]> {
  const { milestones } = await getLatestVersion();
  return milestones.find((one) => one.week === week)?.tasks.map(({ key }) => key) ?? [];
}

async function tick(userId: UserId, enrollmentId: string, taskKey: string) {
  await setTaskState(userId, {
    ...{ enrollmentId, taskKey, state: "done", on: calendarDate("2026-01-06"), onGiven: false },
    ...{ reason: null, opId: crypto.randomUUID() },
  });
}

async function progressOf(userId: UserId) {
  const year = await activeYear(userId);
  const facts = await findYearFacts(userId, year.id);
  return assembleYear(await getLatestVersion(), year, facts).progress;
}

async function rowOf(enrollmentId: string) {
  const [row] = await runOn(ownerUrl(), `select * from "Enrollment" where id = $1`, [enrollmentId]);
  return row;
}

async function countOf(table: "Enrollment" | "ProgressEvent", userId: UserId): Promise<number> {
  const [row] = await runOn(
    ownerUrl(),
    `select count(*)::int as rows from "${table}" where "userId" = $1`,
    [userId],
  );
  return Number(row?.rows);
}
