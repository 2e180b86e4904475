import { beforeAll, describe, expect, it, vi } from "vitest";

import { GET } from "@/app/api/v1/plan/route";
import { encodeSession } from "@/lib/auth/session-cookie";
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

beforeAll(publishBuiltIn);

const ask = () => GET(new Request("http://localhost/api/v1/plan"), { params: Promise.resolve({}) });

describe("GET /api/v1/plan", () => {
  it("answers with both calendars by key, finish included", async () => {
    const { userId } = await addLearner({ hoursHundredths: 750, knownWeeks: [2] });
    browser.cookie = await encodeSession(await openSessionOf(userId));
    const answer = await ask();
    const body = await answer.json();

    expect(answer.status).toBe(200);
    expect(Object.keys(body)).toEqual([
      "startDate",
      "hoursPerWeek",
      "baseline",
      "plan",
      "forecast",
      "changes",
    ]);
    expect(body).toMatchObject({ hoursPerWeek: 7.5, forecast: null, changes: [] });
    expect(body.plan).toEqual(body.baseline);
    expect(body.plan.milestones.slice(0, 3)).toEqual([
      { key: "f01-pytorch-basics", start: "2026-01-05", end: "2026-01-15" },
      { key: "f02-attention-transformer", start: null, end: null },
      { key: "f03-nlp-hugging-face", start: "2026-01-16", end: "2026-01-26" },
    ]);
    expect(body.plan.milestones[26]).toMatchObject({ key: "s27" });
    expect(body.plan.milestones).toHaveLength(52);
    expect(body.plan.finish).toBe(body.plan.milestones[51].end);
  });

  it("says when there is no session, and when there is no year", async () => {
    browser.cookie = "";
    expect((await ask()).status).toBe(401);
    browser.cookie = await encodeSession(await openSessionOf(await addAccount()));
    const answer = await ask();
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ type: "/problems/not-enrolled" });
  });
});
