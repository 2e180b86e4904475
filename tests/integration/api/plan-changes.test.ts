import { randomUUID } from "node:crypto";

import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import * as changeRoute from "@/app/api/v1/plan/changes/[id]/route";
import * as changesRoute from "@/app/api/v1/plan/changes/route";
import { GET as getPlan } from "@/app/api/v1/plan/route";
import { encodeSession } from "@/lib/auth/session-cookie";
import { changeTrack } from "@/lib/data/enrollments";
import type { UserId } from "@/lib/domain/user";
import {
  addAccount,
  addLearner,
  openSessionOf,
  publishBuiltIn,
} from "@/tests/support/built-in-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
}));

const site = "http://localhost:3000";
const json = { origin: site, host: "localhost:3000", "content-type": "application/json" };

let ada: UserId;
let enrollmentId: string;

beforeAll(publishBuiltIn);
beforeEach(async () => {
  const learner = await addLearner();
  ada = learner.userId;
  enrollmentId = learner.enrollment.id;
  await signIn(ada);
});

async function signIn(userId: UserId) {
  browser.cookie = await encodeSession(await openSessionOf(userId));
}

async function post(
  body: unknown,
  { mode = "apply", headers = json }: { mode?: string; headers?: Record<string, string> } = {},
) {
  const query = mode === "" ? "" : `?mode=${mode}`;
  const request = new Request(`${site}/api/v1/plan/changes${query}`, {
    ...{ method: "POST", headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return read(await changesRoute.POST(request, { params: Promise.resolve({}) }));
}

async function remove(id: string, headers: Record<string, string> = json) {
  const request = new Request(`${site}/api/v1/plan/changes/${id}`, { method: "DELETE", headers });
  return read(await changeRoute.DELETE(request, { params: Promise.resolve({ id }) }));
}

async function plan() {
  const request = new Request(`${site}/api/v1/plan`);
  return (await read(await getPlan(request, { params: Promise.resolve({}) }))).body;
}

async function read(answer: Response) {
  const text = await answer.text();
  return { status: answer.status, text, body: JSON.parse(text) };
}

const holiday = { kind: "break", from: "2026-02-02", to: "2026-02-08" } as const;

describe("POST /api/v1/plan/changes", () => {
  it("previews a break without writing it, then applies just that", async () => {
    const before = await plan();
    const preview = await post({ ...holiday, reason: " Skiing " }, { mode: "preview" });
    expect(preview.status).toBe(200);
    expect(preview.body.change).toEqual({ ...holiday, reason: "Skiing" });
    expect(preview.body.before).toEqual(before.plan);
    expect(preview.body.before.finish).toBe("2027-01-03");
    expect(preview.body.after.finish).toBe("2027-01-10");
    expect(await plan()).toEqual(before);

    const applied = await post({ ...holiday, reason: "Skiing" });
    const { id, ...change } = applied.body.change;
    expect(change).toEqual(preview.body.change);
    expect(applied.body).toMatchObject({ before: preview.body.before, after: preview.body.after });
    const after = await plan();
    expect(after.plan).toEqual(preview.body.after);
    expect(after.baseline).toEqual(before.baseline);
    expect(after.changes).toEqual([
      { id, ...holiday, reason: "Skiing", createdAt: expect.any(String), undoneAt: null },
    ]);
  });

  it("gives a shift the days before its week, and keeps it through a switch of track", async () => {
    const { body } = await post({ kind: "shift", milestone: "s27", days: 10 });
    expect(body.change).toMatchObject({ kind: "shift", milestone: "s27", days: 10, reason: "" });
    expect(body.before.milestones[26]).toMatchObject({ key: "s27", start: "2026-07-06" });
    expect(body.after.milestones[25]).toMatchObject({ end: "2026-07-15" });
    expect(body.after.milestones[26]).toMatchObject({ start: "2026-07-16" });

    await changeTrack(ada, enrollmentId, "governance");
    const [change] = (await plan()).changes;
    expect(change).toMatchObject({ from: "2026-07-06", to: "2026-07-15", days: 10 });
    expect(change.milestone).toMatch(/^g/);
    // The same week by its key on the other track and by its placeholder.
    const other = await post({ kind: "shift", milestone: "s27", days: 1 }, { mode: "preview" });
    const own = await post(
      { kind: "shift", milestone: change.milestone, days: 1 },
      { mode: "preview" },
    );
    expect(other.body.after).toEqual(own.body.after);
  });

  it("slows down, and leaves out what matters least", async () => {
    const slower = await post({ kind: "pace", from: "2026-02-02", hoursPerWeek: 7.25 });
    expect(slower.body.change).toMatchObject({ from: "2026-02-02", hoursPerWeek: 7.25 });
    expect(slower.body.after.finish > slower.body.before.finish).toBe(true);
    const trimmed = await post({ kind: "trim", milestone: "f05-none", keep: "must" });
    expect(trimmed.status).toBe(422);
    const [, , week3] = slower.body.after.milestones;
    const trim = await post({ kind: "trim", milestone: week3.key, keep: "must" });
    expect(trim.body.after.finish < trim.body.before.finish).toBe(true);
    expect((await plan()).changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      "pace",
      "trim",
    ]);
  });

  it.each([
    [{ kind: "shift", milestone: "nowhere", days: 3 }, "milestone", "week"],
    [{ kind: "shift", milestone: "s5", days: 3 }, "milestone", "week"],
    [{ kind: "shift", milestone: "s27", days: 0 }, "days", "shiftDays"],
    [{ kind: "shift", milestone: "s27", days: 367 }, "days", "shiftDays"],
    [{ kind: "shift", milestone: "s27", days: 1.5 }, "days", "shiftDays"],
    [{ kind: "shift", milestone: "s27", days: "3" }, "days", "wrongType"],
    [{ kind: "shift", milestone: "s27" }, "days", "required"],
    [{ kind: "break", from: "2026-01-04", to: "2026-01-08" }, "from", "beforeYear"],
    [{ kind: "break", from: "2036-01-05", to: "2036-01-06" }, "to", "afterTenYears"],
    [{ kind: "break", from: "2026-02-08", to: "2026-02-07" }, "to", "breakOrder"],
    [{ kind: "break", from: "2026-02-01", to: "2027-02-02" }, "to", "breakTooLong"],
    [{ kind: "break", from: "2026-02-30", to: "2026-03-02" }, "from", "invalidDate"],
    [{ kind: "pace", from: "2025-12-31", hoursPerWeek: 8 }, "from", "beforeYear"],
    [{ kind: "pace", from: "2026-02-01", hoursPerWeek: 0.5 }, "hoursPerWeek", "hours"],
    [{ kind: "pace", from: "2026-02-01", hoursPerWeek: 60.01 }, "hoursPerWeek", "hours"],
    [{ kind: "pace", from: "2026-02-01", hoursPerWeek: 7.125 }, "hoursPerWeek", "hours"],
    [{ kind: "trim", milestone: "s27", keep: "some" }, "keep", "unknownValue"],
    [{ ...holiday, days: 3 }, "days", "unknown"],
    [{ ...holiday, reason: "x".repeat(201) }, "reason", "tooLong"],
    [{ kind: "nap" }, "kind", "unknownValue"],
  ])("refuses %j", async (body, path, detail) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual({ path, detail });
    expect((await plan()).changes).toEqual([]);
  });

  it("takes the longest break and the last day of ten years", async () => {
    expect((await post({ kind: "break", from: "2026-02-01", to: "2027-02-01" })).status).toBe(200);
    expect((await post({ kind: "break", from: "2036-01-05", to: "2036-01-05" })).status).toBe(200);
  });

  it("moves no week that is finished or has no dates", async () => {
    const { userId } = await addLearner({ knownWeeks: [2] });
    await signIn(userId);
    const known = await post({ kind: "shift", milestone: "f02-attention-transformer", days: 3 });
    expect(known.status).toBe(422);
    expect(known.body.errors).toEqual([{ path: "milestone", detail: "weekFinished" }]);
  });

  it("says what is wrong with the request itself", async () => {
    expect((await post(holiday, { mode: "later" })).body.errors).toEqual([
      { path: "mode", detail: "unknownValue" },
    ]);
    expect((await post(holiday, { mode: "" })).status).toBe(422);
    expect((await post("no json")).status).toBe(400);
    expect((await post([])).status).toBe(400);
    expect((await post(holiday, { headers: { ...json, origin: "http://else" } })).status).toBe(403);
    expect(
      (await post(holiday, { headers: { ...json, "content-type": "text/plain" } })).status,
    ).toBe(415);
    expect((await post({ ...holiday, reason: "x".repeat(17_000) })).status).toBe(413);
    expect((await read(changesRoute.GET())).status).toBe(405);
    expect((await read(changeRoute.POST())).status).toBe(405);

    await signIn(await addAccount());
    expect((await post(holiday)).status).toBe(409);
    expect((await remove(randomUUID())).status).toBe(409);
    browser.cookie = "";
    expect((await post(holiday)).status).toBe(401);
    expect((await remove(randomUUID())).status).toBe(401);
  });

  it("lets two changes at once both count, the later from what the earlier made", async () => {
    const answers = await Promise.all(
      [1, 2, 3].map((days) => post({ kind: "shift", milestone: "f03-nlp-hugging-face", days })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { plan: now, changes } = await plan();
    expect(now.finish).toBe("2027-01-09");
    expect(changes.map(({ from, to }: { from: string; to: string }) => from <= to)).toEqual([
      ...[true, true, true],
    ]);
    expect(new Set(answers.map(({ body }) => body.after.finish)).size).toBe(3);
  });
});

describe("DELETE /api/v1/plan/changes/{id}", () => {
  it("takes the change out, and says the same when it is repeated", async () => {
    const first = await plan();
    const { body } = await post({ ...holiday, reason: "Skiing" });
    const { id } = body.change;
    const undone = await remove(id);
    expect(undone.status).toBe(200);
    expect(undone.body).toEqual({
      change: { id, ...holiday, reason: "Skiing" },
      before: body.after,
      after: body.before,
    });
    const once = await plan();
    expect(once.plan).toEqual(first.plan);
    expect(once.changes).toMatchObject([{ id, undoneAt: expect.any(String) }]);

    const again = await remove(id);
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ ...undone.body, before: body.before });
    expect(await plan()).toEqual(once);
  });

  it("answers alike for unknown, malformed and other people's ids, and changes nothing", async () => {
    const { body } = await post(holiday);
    await signIn((await addLearner()).userId);
    const answers = await Promise.all(
      [body.change.id, randomUUID(), "nonsense", "%00"].map((id) => remove(id)),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    await signIn(ada);
    expect((await plan()).changes).toMatchObject([{ undoneAt: null }]);
    expect((await remove(body.change.id, { ...json, origin: "http://else" })).status).toBe(403);
  });
});
