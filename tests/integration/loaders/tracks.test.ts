import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { hashSecret } from "@/lib/auth/secrets";
import { encodeSession } from "@/lib/auth/session-cookie";
import { setTaskState } from "@/lib/data/progress";
import { findSessionUser } from "@/lib/data/sessions";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";
import { putTask } from "@/lib/http/put-task";
import { loadSelfAssessment } from "@/lib/loaders/self-assessment";
import { loadTracks } from "@/lib/loaders/tracks";
import { loadWeek } from "@/lib/loaders/week";
import words from "@/messages/en.json";
import { addLearner, openSessionOf, publishBuiltIn } from "@/tests/support/built-in-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
  headers: async () => new Headers(),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "ko",
  getMessages: async () => words,
}));

beforeAll(publishBuiltIn);

async function signIn(trackKey: string | null, doneKeys: readonly string[] = []) {
  const { userId, enrollment } = await addLearner({ trackKey });
  for (const taskKey of doneKeys) await finish(userId, enrollment.id, taskKey);
  browser.cookie = await encodeSession(await openSessionOf(userId));
  return userId;
}

const finish = (userId: UserId, enrollmentId: string, taskKey: string) =>
  setTaskState(userId, {
    ...{ enrollmentId, taskKey, opId: randomUUID(), state: "done", reason: null },
    ...{ on: calendarDate("2026-02-02"), onGiven: true },
  });

const toGovernance = async () =>
  (await loadTracks()).choice?.options.find(({ to }) => to === "governance");

const signOut = () => {
  browser.cookie = "";
};

describe("the page of the tracks", () => {
  it("shows a visitor the tracks and a week of each to try", async () => {
    signOut();
    const { choice, trials, firstWeek, startPath } = await loadTracks();
    expect([choice, firstWeek, startPath]).toEqual([null, 27, "/sign-up"]);
    expect(trials.map(({ milestone }) => milestone.key)).toEqual([
      "i27-transformerlens",
      "g27-eu-ai-act",
    ]);
  });

  it("tells a learner what done tasks may replace, and the short way across", async () => {
    await signIn("interpretability", ["i30-t3", "g27-t3"]);
    const option = await toGovernance();
    expect(option?.preview).toMatchObject({
      credits: [{ taskKey: "i30-t3", replaces: [{ week: 32, percent: 35, taskKeys: ["g32-t2"] }] }],
      comesBack: [{ milestoneKey: "g27-eu-ai-act" }],
    });
    expect(option?.bridges.map(({ afterWeek, fits }) => [afterWeek, fits])).toEqual([
      [30, false],
      [34, false],
    ]);
    expect(option?.bridges[0]?.tasks.find(({ key }) => key === "g27-t3")?.isSettled).toBe(true);
  });

  it("offers no short way to a learner who has begun no track", async () => {
    await signIn(null);
    expect((await toGovernance())?.bridges).toEqual([]);
  });
});

describe("a trial week", () => {
  it("can be opened and ticked without a track, and counts once its track is chosen", async () => {
    const userId = await signIn(null);
    const { isOnTrack, content } = await loadWeek("i27-transformerlens");
    expect([isOnTrack, content?.views.length]).toEqual([false, 5]);

    const user = await findSessionUser(hashSecret(await openSessionOf(userId)));
    if (!user) throw new Error("Nobody is signed in.");
    const answer = await putTask({ ...user, id: userId }, "i27-t3", {
      ...{ state: "done", opId: randomUUID() },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      task: { key: "i27-t3", state: "done" },
      progress: {
        whole: { tasks: { total: 208, done: 0 } },
        milestone: { key: "i27-transformerlens", tasks: { total: 5, done: 1 } },
      },
    });

    const { choice } = await loadTracks();
    expect(choice?.options.map(({ to, preview }) => [to, preview.comesBack.length])).toEqual([
      ["interpretability", 1],
      ["governance", 0],
      [null, 0],
    ]);
  });
});

describe("the self-assessment", () => {
  const all = Object.fromEntries(
    [..."aaaabbabaa"].map((letter, index) => [`q${index + 1}`, `q${index + 1}-${letter}`]),
  );

  it("leads an address without an order to one that has it, with the answers so far", async () => {
    signOut();
    await expect(loadSelfAssessment({ q1: "q1-a", q2: "nonsense" })).rejects.toMatchObject({
      digest: expect.stringMatching(/\/ko\/tracks\/self-assessment\?order=\d{1,3}&q1=q1-a;/),
    });
  });

  it("keeps the order of the options for as long as the address does", async () => {
    const keys = async (order: string) =>
      (await loadSelfAssessment({ order })).questions.flatMap(({ options }) =>
        options.map(({ key }) => key),
      );
    expect(await keys("12")).toEqual(await keys("12"));
    expect(await keys("12")).not.toEqual(await keys("13"));
  });

  it("has a result for visitors once all is answered", async () => {
    signOut();
    expect((await loadSelfAssessment({ order: "1", q1: "q1-a" })).result).toMatchObject({
      kind: "open",
      openKeys: ["q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10"],
    });
    const { result, choice } = await loadSelfAssessment({ order: "1", ...all });
    expect(result).toMatchObject({ kind: "complete", suggested: "interpretability" });
    expect(choice).toBe(null);
  });
});
