import { beforeAll, describe, expect, it, vi } from "vitest";

import { encodeSession } from "@/lib/auth/session-cookie";
import { addDays } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import { loadProgress } from "@/lib/loaders/progress";
import words from "@/messages/en.json";
import { addLearner, openSessionOf, publishBuiltIn } from "@/tests/support/built-in-year";
import { ownerUrl, runOn } from "@/tests/support/database";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers(),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getMessages: async () => words,
}));

beforeAll(publishBuiltIn);

const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
const startDate = addDays(today, -100);

async function signInLearner() {
  const { userId, enrollment } = await addLearner({ trackKey: "interpretability", startDate });
  browser.cookie = await encodeSession(await openSessionOf(userId));
  return { userId, id: enrollment.id };
}

/** Everything of the first twelve weeks done, one week a week. */
const settle = (id: string) =>
  runOn(
    ownerUrl(),
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select e.id, t.key, 'done', e."startDate" + 7 * (m.week - 1), 0
     from "Enrollment" e join "Milestone" m on m."versionId" = e."versionId" and m.week <= 12
     join "Task" t on t."versionId" = m."versionId" and t."milestoneKey" = m.key
     where e.id = $1`,
    [id],
  );

const log = (id: string, taskKey: string, minutes: number, daysAgo: number) =>
  runOn(
    ownerUrl(),
    `insert into "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on")
     values (gen_random_uuid(), $1, $2, $3, $4)`,
    [id, taskKey, minutes, addDays(today, -daysAgo)],
  );

describe("the page of progress", () => {
  it("takes two statements, the session's included, however much was done", async () => {
    const { userId, id } = await signInLearner();
    await settle(id);
    await runOn(
      ownerUrl(),
      `insert into "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on")
       select gen_random_uuid(), $1, 'f01-t' || 1 + n % 6, 30, $2::date - n from generate_series(1, 90) n`,
      [id, today],
    );
    await runOn(
      ownerUrl(),
      `insert into "Review" (id, "userId", "weekOf", learned, "updatedAt")
       select gen_random_uuid(), $1, date '2020-01-06' + 7 * n, 'x', now() from generate_series(1, 300) n`,
      [userId],
    );
    await loadProgress(); // The first load of a roadmap version into memory aside (SPEED, 10).
    expect(await countStatements(loadProgress)).toBe(2);
  });

  it("is calm when nothing was done", async () => {
    await signInLearner();
    const { forecast, chart, heat, balance, rhythm } = await loadProgress();
    expect(forecast).toEqual({ kind: "notEnoughData" });
    expect(chart.forecast).toBeNull();
    expect(heat).toMatchObject({ minutes: 0, active: 0 });
    expect(balance.whole).toEqual({ input: 0, output: 0, reflect: 0 });
    expect(rhythm?.active).toBe(0);
  });

  it("says the same sum in the days and in the balance", async () => {
    const { id } = await signInLearner();
    await settle(id);
    await log(id, "f01-t1", 45, 99);
    await log(id, "f01-t1", 15, 98);
    const { heat, balance } = await loadProgress();
    const { input, output, reflect } = balance.whole;
    expect(heat.minutes).toBe(input + output + reflect);
    expect(heat.minutes).toBeGreaterThan(3000);
  });

  it("does not show time that was taken back, or another learner's", async () => {
    const { id } = await signInLearner();
    await log(id, "f01-t1", 45, 3);
    await runOn(ownerUrl(), `update "TimeLog" set "removedAt" = now() where "enrollmentId" = $1`, [
      id,
    ]);
    const other = await addLearner({ trackKey: "interpretability", startDate });
    await log(other.enrollment.id, "f01-t1", 45, 3);
    expect((await loadProgress()).heat.minutes).toBe(0);
  });

  it("has no rhythm for whoever switched it off", async () => {
    const { userId } = await signInLearner();
    await runOn(ownerUrl(), `update "User" set "showRhythm" = false where id = $1`, [userId]);
    expect((await loadProgress()).rhythm).toBeNull();
  });
});
