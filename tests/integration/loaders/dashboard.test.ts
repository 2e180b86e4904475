import { beforeAll, describe, expect, it, vi } from "vitest";

import { encodeSession } from "@/lib/auth/session-cookie";
import { addDays } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import { loadDashboard } from "@/lib/loaders/dashboard";
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
/** The plan is in the middle of week 19. */
const startDate = addDays(today, -18 * 7 - 3);

async function signInLearner(trackKey: string | null = "interpretability") {
  const { userId, enrollment } = await addLearner({ trackKey, startDate });
  browser.cookie = await encodeSession(await openSessionOf(userId));
  return { userId, id: enrollment.id };
}

const settleWeeks = (id: string, last: number) =>
  runOn(
    ownerUrl(),
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select e.id, t.key, 'done', e."startDate" + 7 * (m.week - 1), 0
     from "Enrollment" e join "Milestone" m on m."versionId" = e."versionId" and m.week <= $2
     join "Task" t on t."versionId" = m."versionId" and t."milestoneKey" = m.key
     where e.id = $1`,
    [id, last],
  );

describe("the dashboard", () => {
  it("takes three statements, the session's included, after 10,000 events", async () => {
    const { userId, id } = await signInLearner();
    await settleWeeks(id, 16);
    await runOn(
      ownerUrl(),
      `insert into "ProgressEvent" ("userId", "opId", "enrollmentId", "taskKey", state, "on")
       select $1, gen_random_uuid(), $2, 'f01-t' || n % 6, 'done', '2026-02-02' from generate_series(1, 10000) n`,
      [userId, id],
    );
    await loadDashboard(); // The first load of a roadmap version into memory aside (SPEED, 10).
    expect(await countStatements(loadDashboard)).toBe(3);
  });

  it("shows the current week, the next step first, and what stands beside the tasks", async () => {
    const { userId, id } = await signInLearner();
    await settleWeeks(id, 16);
    await runOn(
      ownerUrl(),
      `insert into "Note" (id, "userId", "subjectKind", "subjectKey", "stoppedAt", "updatedAt")
       values (gen_random_uuid(), $1, 'task', 'm17-t2', 'The judge is biased by length.', now())`,
      [userId],
    );
    await runOn(
      ownerUrl(),
      `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq, "pinnedWeek")
       values ($1, 'm17-t1', 'done', $2, 1, null)`,
      [id, today],
    );
    await runOn(
      ownerUrl(),
      `update "TaskState" set state = 'open', "on" = null, "pinnedWeek" = 17
       where "enrollmentId" = $1 and "taskKey" = 'm16-t2'`,
      [id],
    );
    await runOn(ownerUrl(), `insert into "MilestoneState" values ($1, 'm16-ppo-kl', $2)`, [
      id,
      today,
    ]);

    const { current, week, standing, stones } = await loadDashboard();
    expect(current).toMatchObject({ week: 17 });
    expect(week?.nextKey).toBe(week?.views[0]?.task.key);
    expect(week?.views.at(-1)?.task.key).toBe("m17-t1");
    const view = (key: string) => week?.views.find(({ task }) => task.key === key);
    expect(view("m17-t2")?.stoppedAt).toBe("The judge is biased by length.");
    expect(view("m16-t2")?.movedFrom).toBe(16);
    expect(standing).toEqual({
      ...{ kind: "underWay", week: 17, plannedWeek: 19 },
      slip: { kind: "weeks", count: 2, direction: "later" },
    });
    expect(stones.filter(({ current, planned }) => current || planned)).toMatchObject([
      { week: 17, state: "started", current: true },
      { week: 19, state: "open", planned: true },
    ]);
  });

  it("is the choice of a track in week 27 without one, and counts 208 tasks", async () => {
    const { id } = await signInLearner(null);
    await settleWeeks(id, 26);
    const { current, week, progress, weeksWithoutTrack } = await loadDashboard();
    expect(current).toMatchObject({ key: "s27", placeholder: true });
    expect([week, progress.tasks.total, weeksWithoutTrack]).toEqual([null, 208, 13]);
  });

  it("has no current week once all is finished", async () => {
    const { id } = await signInLearner();
    await settleWeeks(id, 52);
    const { current, week, progress, standing } = await loadDashboard();
    expect([current, week]).toEqual([null, null]);
    expect(progress.tasks).toEqual({ total: 273, done: 273, settled: 273 });
    expect(standing).toMatchObject({ kind: "finished", on: addDays(startDate, 51 * 7) });
  });
});
