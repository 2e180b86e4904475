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
const startDate = addDays(today, -18 * 7 - 3);
const run = (text: string, values: unknown[] = []) => runOn(ownerUrl(), text, values);

/** A learner in the middle of the plan's week 19 who settled the first weeks, one each week, the last `ago` days ago. */
async function signInLearner({ weeks, ago }: { weeks: number; ago: number }) {
  const { userId, enrollment } = await addLearner({ trackKey: "interpretability", startDate });
  await run(`update "Enrollment" set "createdAt" = "startDate" where id = $1`, [enrollment.id]);
  await run(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select e.id, t.key, 'done', $3::date - 7 * ($2 - m.week)::int, 0
     from "Enrollment" e join "Milestone" m on m."versionId" = e."versionId" and m.week <= $2
     join "Task" t on t."versionId" = m."versionId" and t."milestoneKey" = m.key
     where e.id = $1`,
    [enrollment.id, weeks, addDays(today, -ago)],
  );
  browser.cookie = await encodeSession(await openSessionOf(userId));
  return { userId, id: enrollment.id };
}

const addNote = (userId: string, key: string, [text, stoppedAt]: [string, string], ago: number) =>
  run(
    `insert into "Note" (id, "userId", "subjectKind", "subjectKey", text, "stoppedAt", "updatedAt")
     values (gen_random_uuid(), $1, 'task', $2, $3, $4, now() - $5 * interval '1 day')`,
    [userId, key, text, stoppedAt, ago],
  );

const addRest = (id: string, from: number, to: number) =>
  run(
    `insert into "PlanChange" (id, "enrollmentId", kind, "fromDate", "toDate")
     values (gen_random_uuid(), $1, 'break', $2, $3)`,
    [id, addDays(today, from), addDays(today, to)],
  );

describe("time on the dashboard", () => {
  it("takes three statements with a year of logs, reviews, evidence and notes", async () => {
    const { userId, id } = await signInLearner({ weeks: 16, ago: 2 });
    await run(
      `insert into "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on")
       select gen_random_uuid(), $1, 'f0' || 1 + n % 9 || '-t' || 1 + n % 5, 20 + n % 90, $2::date - n % 120
       from generate_series(1, 600) n`,
      [id, today],
    );
    await run(
      `insert into "Review" (id, "userId", "weekOf", "updatedAt")
       select gen_random_uuid(), $1, date_trunc('week', $2::date)::date - 7 * n, now() from generate_series(1, 50) n`,
      [userId, today],
    );
    await run(
      `insert into "Evidence" (id, "userId", url, kind, claim, "madeOn", "updatedAt", "skillKeys", "createdAt")
       select gen_random_uuid(), $1, 'https://example.org/' || n, 'report', 'A claim.', $2, now(), '{}',
         now() - n * interval '1 day' from generate_series(1, 120) n`,
      [userId, today],
    );
    for (let ago = 1; ago <= 40; ago += 1) {
      await addNote(userId, `f0${1 + (ago % 9)}-n${ago}`, ["A note.", "here"], ago);
    }
    await addRest(id, -60, -50);
    await loadDashboard(); // The first load of a roadmap version into memory aside (SPEED, 10).
    expect(await countStatements(loadDashboard)).toBe(3);
    const { forecast, rhythm, rest, comingBack } = await loadDashboard();
    expect(forecast.kind).toBe("range");
    expect(rhythm).toEqual({ active: 10, of: 10 });
    expect([rest, comingBack]).toEqual([null, null]);
  });

  it("welcomes back after thirty days, in three statements", async () => {
    const { userId } = await signInLearner({ weeks: 13, ago: 30 });
    await addNote(userId, "m14-t1", ["", "Cell 14: flat after the norm."], 31);
    await addNote(userId, "m14-t2", ["Older.", "older"], 33);
    expect(await countStatements(loadDashboard)).toBe(3);
    const { comingBack, current } = await loadDashboard();
    expect(current?.week).toBe(14);
    expect(comingBack).toMatchObject({
      ...{ lastActive: addDays(today, -30), days: 30, madeUpFor: null },
      carryOn: { week: 14, days: 35 + 3 },
      asBreak: { from: addDays(today, -29), to: addDays(today, -1) },
      note: {
        stoppedAt: "Cell 14: flat after the norm.",
        path: expect.stringMatching(/^\/weeks\/m14-.+#note-m14-t1$/),
      },
      lastTask: { path: expect.stringMatching(/^\/weeks\/f13-.+#task-f13-t\d$/) },
    });
    expect(comingBack?.shortTask?.path).toMatch(/^\/weeks\/m14-.+#task-m14-t\d$/);
  });

  it("says what was done about the gap instead of offering it again", async () => {
    const { id } = await signInLearner({ weeks: 13, ago: 30 });
    await addRest(id, -29, -1);
    const { comingBack, rhythm } = await loadDashboard();
    expect(comingBack).toMatchObject({
      ...{ carryOn: null, asBreak: null },
      madeUpFor: { kind: "break", from: addDays(today, -29), to: addDays(today, -1) },
    });
    // The break takes no week off the rhythm.
    expect(rhythm).toEqual({ active: 10, of: 10 });
  });

  it("asks nothing in a break, and names the next one two weeks ahead", async () => {
    const { id } = await signInLearner({ weeks: 15, ago: 20 });
    await addRest(id, 14, 20);
    expect((await loadDashboard()).rest).toMatchObject({ kind: "soon", from: addDays(today, 14) });
    await addRest(id, -10, 2);
    const { rest, comingBack } = await loadDashboard();
    expect([rest, comingBack]).toEqual([{ kind: "now", until: addDays(today, 2) }, null]);
  });

  it("leaves the rhythm out when the learner has switched it off", async () => {
    const { userId } = await signInLearner({ weeks: 17, ago: 2 });
    await run(`update "User" set "showRhythm" = false where id = $1`, [userId]);
    expect((await loadDashboard()).rhythm).toBeNull();
  });
});
