import { randomUUID } from "node:crypto";

import { createTranslator } from "next-intl";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { applyReplan, carryOn, changePlan, previewReplan, recordBreak } from "@/lib/actions/plan";
import { idle } from "@/lib/actions/result";
import { encodeSession } from "@/lib/auth/session-cookie";
import { addPlanChange, listPlanChanges, setPlanChangeUndone } from "@/lib/data/plan-changes";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { loadPlan } from "@/lib/loaders/plan";
import words from "@/messages/en.json";
import {
  activeYear,
  addLearner,
  openSessionOf,
  publishBuiltIn,
} from "@/tests/support/built-in-year";
import { ownerUrl, runOn } from "@/tests/support/database";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getMessages: async () => words,
  getTranslations: async (namespace: "replan") =>
    createTranslator({ locale: "en", messages: words, namespace }),
}));

const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
const started = addDays(today, -40);

let ada: UserId;
let yearId: string;

beforeAll(publishBuiltIn);
beforeEach(async () => {
  const learner = await addLearner({ startDate: started, trackKey: "governance" });
  ada = learner.userId;
  yearId = learner.enrollment.id;
  await signIn(ada);
});

async function signIn(userId: UserId) {
  browser.cookie = await encodeSession(await openSessionOf(userId));
}

const finish = async () => (await loadPlan()).plan.finish;
const rest = (from: CalendarDate, to: CalendarDate): PlanChange => ({ kind: "break", from, to });
const holiday = () => rest(addDays(today, 10), addDays(today, 16));

function add(userId: UserId, enrollmentId: string, change: PlanChange, id: string = randomUUID()) {
  return addPlanChange(userId, enrollmentId, { id, reason: "" }, () => ({ ok: true, change }));
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("the list of changes", () => {
  it("keeps every kind as it was given, in the order in which they were made", async () => {
    const all: PlanChange[] = [
      { kind: "pace", from: today, hoursHundredths: 725 },
      { kind: "shift", week: 30, from: addDays(today, 90), days: 366 },
      { kind: "trim", week: 12, keep: "should" },
      holiday(),
    ];
    for (const change of all) expect((await add(ada, yearId, change)).kind).toBe("added");
    expect(await listPlanChanges(ada, yearId)).toMatchObject(all);
    expect((await activeYear(ada)).changes).toMatchObject(all);
  });

  it("makes one change of one that is sent twice", async () => {
    const id = randomUUID();
    const kinds = await Promise.all([1, 2, 3].map(() => add(ada, yearId, holiday(), id)));
    expect(kinds.map(({ kind }) => kind)).toEqual(["added", "added", "added"]);
    expect(await listPlanChanges(ada, yearId)).toHaveLength(1);
  });

  it("stores nothing when the change is refused, and takes 200 at most", async () => {
    const refused = await addPlanChange(ada, yearId, { id: randomUUID(), reason: "" }, () => ({
      ok: false,
    }));
    expect(refused.kind).toBe("refused");
    await runOn(
      ownerUrl(),
      `insert into "PlanChange" (id, "enrollmentId", kind, week, keep)
       select gen_random_uuid(), $1, 'trim', 3, 'could' from generate_series(1, 200)`,
      [yearId],
    );
    expect((await add(ada, yearId, holiday())).kind).toBe("tooMany");
    const last = await applyReplan(idle, breakForm());
    expect(last).toMatchObject({ status: "failed", fields: { form: "tooManyChanges" } });
  });

  it("is nobody else's, and that of the active year", async () => {
    const grace = await addLearner({ startDate: started });
    const added = await add(ada, yearId, holiday());
    const id = added.kind === "added" ? added.stored.id : "";

    expect((await add(grace.userId, yearId, holiday())).kind).toBe("notFound");
    expect(await listPlanChanges(grace.userId, yearId)).toEqual([]);
    expect(await setPlanChangeUndone(grace.userId, id, true)).toBeNull();
    expect(await setPlanChangeUndone(ada, "nonsense", true)).toBeNull();
    expect(await listPlanChanges(ada, yearId)).toMatchObject([{ id, undoneAt: null }]);

    await runOn(ownerUrl(), `update "Enrollment" set active = false where id = $1`, [yearId]);
    expect(await setPlanChangeUndone(ada, id, true)).toBeNull();
    expect((await add(ada, yearId, holiday())).kind).toBe("notFound");
  });

  it("takes a change out and puts it back, however often that is asked", async () => {
    const before = await finish();
    const added = await add(ada, yearId, holiday());
    const id = added.kind === "added" ? added.stored.id : "";
    await signIn(ada);
    const after = await finish();
    expect(after).toBe(addDays(before ?? today, 7));

    const undone = await setPlanChangeUndone(ada, id, true);
    expect(await setPlanChangeUndone(ada, id, true)).toEqual(undone);
    await signIn(ada);
    expect(await finish()).toBe(before);
    expect((await setPlanChangeUndone(ada, id, false))?.undoneAt).toBeNull();
    await signIn(ada);
    expect(await finish()).toBe(after);
  });
});

const breakForm = (more: Record<string, string> = {}) =>
  form({
    ...{ formId: randomUUID(), replan: "break", reason: "Skiing" },
    ...{ breakFrom: addDays(today, 10), breakTo: addDays(today, 16) },
    ...more,
  });

describe("the re-plan sheet", () => {
  it("applies what it asks for once, and leads to the plan, which says so", async () => {
    const fields = breakForm();
    for (const _ of [1, 2]) {
      await expect(applyReplan(idle, fields)).rejects.toMatchObject({
        digest: expect.stringMatching(/NEXT_REDIRECT.*\/plan\?changed=/),
      });
    }
    const [change, ...others] = await listPlanChanges(ada, yearId);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: "break", reason: "Skiing" });

    await signIn(ada);
    const { changed, history } = await loadPlan({ changed: change?.id });
    expect(changed).toMatchObject({ next: "undo", change: `undo:${change?.id}` });
    expect(changed?.text).toMatch(/^Break from .*\. The plan now ends on /);
    expect(history).toMatchObject([{ madeOn: today, undoneOn: null }]);
  });

  it("gives everything back that was typed when something is wrong with it", async () => {
    const state = await applyReplan(idle, breakForm({ breakTo: started, hours: "many" }));
    expect(state).toMatchObject({
      ...{ status: "failed", fields: { breakTo: "breakOrder" } },
      values: { hours: "many", reason: "Skiing", breakTo: started },
    });
    expect(await listPlanChanges(ada, yearId)).toEqual([]);
  });

  it("says what would change without changing it", async () => {
    const preview = await previewReplan({ replan: "shift", amount: "1", unit: "weeks" });
    expect(preview.ok && preview.value[0]).toMatch(
      /The plan ends on .* instead of .*: 7 days later\./,
    );
    expect(preview.ok && preview.value[1]).toBe("52 weeks move, from week 1 on: 7 days later.");
    const open = await loadPlan({ replan: "shift", amount: "1", unit: "weeks", show: "1" });
    expect(open.replan).toMatchObject({ isChecked: true, preview: preview.ok && preview.value });
    const wrong = await loadPlan({ replan: "pace", hours: "99", show: "1" });
    expect(wrong.replan).toMatchObject({
      ...{ isChecked: false, preview: null, errors: { hours: "hours" } },
      values: { hours: "99" },
    });
    expect(await listPlanChanges(ada, yearId)).toEqual([]);
  });

  it("takes three statements, the session's included", async () => {
    await add(ada, yearId, holiday());
    await loadPlan({ replan: "pace" });
    expect(await countStatements(() => loadPlan({ replan: "pace" }))).toBeLessThanOrEqual(3);
  });

  it("undoes and puts back, and says where the plan ends then", async () => {
    const added = await add(ada, yearId, { kind: "pace", from: today, hoursHundredths: 600 });
    const id = added.kind === "added" ? added.stored.id : "";
    await signIn(ada);
    const undone = await changePlan(idle, form({ change: `undo:${id}` }));
    expect(undone).toMatchObject({ value: { next: "redo", change: `redo:${id}` } });
    const redone = await changePlan(idle, form({ change: `redo:${id}` }));
    expect(redone).toMatchObject({ value: { next: "undo" } });
    expect(await changePlan(idle, form({ change: `undo:${randomUUID()}` }))).toMatchObject({
      ...{ status: "failed", error: "notFound" },
    });
  });
});

describe("coming back after a gap", () => {
  beforeEach(async () => {
    await runOn(ownerUrl(), `update "Enrollment" set "createdAt" = $2 where id = $1`, [
      ...[yearId, `${started}T12:00:00Z`],
    ]);
    await signIn(ada);
  });

  it("carries on from here: the current week starts today, and nothing else is offered then", async () => {
    const done = await carryOn(idle, form({}));
    expect(done).toMatchObject({ status: "done", value: { next: "undo" } });
    expect((await activeYear(ada)).changes).toMatchObject([
      { kind: "shift", week: 1, from: started, days: 40 },
    ]);
    await signIn(ada);
    expect((await loadPlan()).plan.weeks[0]?.start).toBe(today);
    for (const action of [carryOn, recordBreak]) {
      expect(await action(idle, form({}))).toMatchObject({ fields: { form: "noGap" } });
    }

    if (done.status !== "done") throw new Error("It was not done.");
    await changePlan(idle, form({ change: done.value.change }));
    await signIn(ada);
    expect((await carryOn(idle, form({}))).status).toBe("done");
  });

  it("records the gap as a break, once, also when it is asked twice at the same time", async () => {
    const both = await Promise.all([recordBreak(idle, form({})), carryOn(idle, form({}))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["done", "failed"]);
    expect(await listPlanChanges(ada, yearId)).toHaveLength(1);
  });

  it("names the day after the last active one and yesterday as the break", async () => {
    await recordBreak(idle, form({}));
    expect((await activeYear(ada)).changes).toMatchObject([
      { kind: "break", from: addDays(started, 1), to: addDays(today, -1) },
    ]);
  });

  it("has nothing to offer to somebody who is here", async () => {
    await runOn(ownerUrl(), `update "Enrollment" set "createdAt" = now() where id = $1`, [yearId]);
    await signIn(ada);
    expect(await recordBreak(idle, form({}))).toMatchObject({ fields: { form: "noGap" } });
  });
});
