import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { changeRequirementTask } from "@/lib/actions/requirement-tasks";
import { idle } from "@/lib/actions/result";
import { encodeSession } from "@/lib/auth/session-cookie";
import { removeEvidence, restoreEvidence } from "@/lib/data/evidence-bin";
import { addOwnTask, listOwnTasks } from "@/lib/data/own-tasks";
import { setTaskState } from "@/lib/data/progress";
import { calendarDate } from "@/lib/domain/calendar-date";
import { mostOwnTasks, ownTaskKey } from "@/lib/domain/own-task";
import type { UserId } from "@/lib/domain/user";
import { loadRole, loadRoles } from "@/lib/loaders/roles";
import { loadWeek } from "@/lib/loaders/week";
import words from "@/messages/en.json";
import {
  addAccount,
  addLearner,
  openSessionOf,
  publishBuiltIn,
} from "@/tests/support/built-in-year";
import { storeEvidence } from "@/tests/support/stored-evidence";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getMessages: async () => words,
}));

beforeAll(publishBuiltIn);

const all = { track: "" };
const job = "alignment-science-re";

async function signIn(userId: UserId | null) {
  browser.cookie = userId ? await encodeSession(await openSessionOf(userId)) : "";
}

async function learner(trackKey: string | null = "interpretability") {
  const { userId, enrollment } = await addLearner({ trackKey });
  await signIn(userId);
  const finish = (taskKey: string) =>
    setTaskState(userId, {
      ...{ enrollmentId: enrollment.id, taskKey, opId: randomUUID(), state: "done", reason: null },
      ...{ on: calendarDate("2026-02-02"), onGiven: true },
    });
  return { userId, enrollmentId: enrollment.id, finish };
}

async function covered(requirementKey: string, profile = job) {
  const { requirements } = await loadRole(profile);
  const found = requirements.find(({ requirement }) => requirement.key === requirementKey);
  if (!found?.covered) throw new Error("The requirement has no coverage.");
  return found.covered;
}

describe("the job profiles", () => {
  it("are eight for a visitor, by track, with the weeks that build them and no statement", async () => {
    await signIn(null);
    // The first reading takes the roadmap into memory.
    await loadRoles(all);
    expect(await countStatements(() => loadRoles(all))).toBe(0);
    const { profiles, startPath, learner: nobody } = await loadRoles(all);
    expect([profiles.length, startPath, nobody]).toEqual([8, "/sign-up", null]);
    expect(profiles.every(({ coverage }) => coverage === null)).toBe(true);
    const ours = (await loadRoles({ track: "governance" })).profiles.map(({ profile }) => profile);
    expect(ours.map(({ key }) => key)).not.toContain("interpretability-re");
    expect((await loadRoles({ track: "nonsense" })).profiles).toHaveLength(8);

    const { requirements } = await loadRole(job);
    const [first] = requirements;
    expect(first?.covered).toBe(null);
    expect(first?.weeks.map(({ week }) => week)).toEqual(first?.requirement.weeks);
    await expect(loadRole("astronaut")).rejects.toThrow();
  });

  it("send who has no year to the welcome", async () => {
    await signIn(await addAccount());
    expect(await loadRoles(all)).toMatchObject({ startPath: "/welcome", learner: null });
  });

  it("take three statements for a learner, and count every requirement once", async () => {
    await learner();
    expect(await countStatements(() => loadRoles(all))).toBeLessThanOrEqual(3);
    expect(await countStatements(() => loadRole(job))).toBeLessThanOrEqual(3);
    for (const { profile, coverage } of (await loadRoles(all)).profiles) {
      const counts = coverage?.all;
      expect(counts?.total).toBe(profile.requirements.length);
      expect(counts).toMatchObject({ proved: 0, done: 0 });
    }
  });
});

describe("the coverage of a requirement", () => {
  it("goes from planned to done and proved, by private evidence too, and back when that is binned", async () => {
    const { userId, finish } = await learner();
    expect(await covered("asre-8")).toMatchObject({ strength: "planned", planned: { week: 5 } });
    const [skill] = (await covered("asre-8")).skills;
    const taskKey = skill?.tasks[0]?.task.key ?? "";
    await finish(taskKey);
    expect((await covered("asre-8")).strength).toBe("done");
    const id = await storeEvidence(userId, { isPublic: false, taskKeys: [taskKey] });
    expect(await covered("asre-8")).toMatchObject({ strength: "proved", evidence: [{ id }] });
    await removeEvidence(userId, id);
    expect((await covered("asre-8")).strength).toBe("done");
    await restoreEvidence(userId, id);
    expect((await covered("asre-8")).strength).toBe("proved");
  });

  it("is missing where only a track that is not chosen trains it, and that week is named", async () => {
    await learner(null);
    expect(await covered("gov-1", "ai-governance-specialist")).toMatchObject({
      strength: "missing",
      otherTracks: [{ trackKey: "governance", milestone: { key: "g27-eu-ai-act" } }],
    });
  });
});

describe("a task made of a requirement", () => {
  const send = (fields: Record<string, string> = {}) => {
    const form = new FormData();
    const usual = { change: "add", requirementKey: "gov-1" };
    const typed = { title: "A memo on the AI Act", minutes: "90" };
    for (const [name, value] of Object.entries({ ...usual, ...typed, ...fields })) {
      form.set(name, value);
    }
    return changeRequirementTask(idle, form);
  };
  const kindOf = async (fields?: Record<string, string>) => {
    const state = await send(fields);
    return state.status === "done" ? state.value.kind : state;
  };
  const profile = "ai-governance-specialist";

  it("stands in its week once, plans the requirement, and can be taken back and forth", async () => {
    const { userId, finish } = await learner();
    const milestoneKey = await weekThree();
    expect(await kindOf({ milestoneKey })).toBe("added");
    expect(await kindOf({ milestoneKey, title: "Another title" })).toBe("added");
    const { here } = await listOwnTasks(userId);
    expect(here).toMatchObject([{ title: "A memo on the AI Act", milestoneKey, minutes: 90 }]);
    expect(await covered("gov-1", profile)).toMatchObject({
      strength: "planned",
      planned: { week: 3, milestoneKey },
      ownTask: { id: here[0]?.id },
    });
    const { content } = await loadWeek(milestoneKey);
    expect(JSON.stringify(content)).toContain("A memo on the AI Act");

    expect(await kindOf({ change: "remove" })).toBe("removed");
    expect(await covered("gov-1", profile)).toMatchObject({ strength: "missing", ownTask: null });
    expect(await kindOf({ change: "restore" })).toBe("restored");
    expect((await covered("gov-1", profile)).strength).toBe("planned");

    await kindOf({ change: "remove" });
    expect(await kindOf({ milestoneKey, title: "Anew" })).toBe("added");
    expect((await listOwnTasks(userId)).here).toMatchObject([{ id: here[0]?.id, title: "Anew" }]);

    const taskKey = ownTaskKey(here[0]?.id ?? "");
    await finish(taskKey);
    expect((await covered("gov-1", profile)).strength).toBe("done");
    await storeEvidence(userId, { taskKeys: [taskKey] });
    expect((await covered("gov-1", profile)).strength).toBe("proved");
  });

  it("is refused with its reason where it cannot be, and keeps what was typed", async () => {
    const { userId, enrollmentId } = await learner();
    const milestoneKey = await weekThree();
    expect(await send({ milestoneKey, title: " ", minutes: "4" })).toMatchObject({
      fields: { title: "required", minutes: "ownMinutes" },
      values: { title: " ", minutes: "4" },
    });
    for (const wrong of [{ milestoneKey: "s27" }, { requirementKey: "nobody-asks" }]) {
      expect(await send({ milestoneKey, ...wrong })).toMatchObject({ error: "notFound" });
    }
    expect(await send({ change: "toggle" })).toMatchObject({ error: "invalidInput" });
    expect(await send({ change: "remove" })).toMatchObject({ error: "notFound" });

    for (let index = 0; index < mostOwnTasks.week; index += 1) {
      const task = { milestoneKey, kind: "build" as const, title: "Own", minutes: 30 };
      await addOwnTask(userId, enrollmentId, { id: randomUUID(), ...task });
    }
    expect(await send({ milestoneKey })).toMatchObject({ fields: { form: "ownTasksFull" } });
    await signIn(await addAccount());
    expect(await send({ milestoneKey })).toMatchObject({ fields: { form: "notEnrolled" } });
    await signIn(null);
    expect(await send({ milestoneKey })).toMatchObject({ error: "signedOut" });
  });

  async function weekThree() {
    const { version } = await loadRoles(all);
    return version.milestones.find(({ week }) => week === 3)?.key ?? "";
  }
});
