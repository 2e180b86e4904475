import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { encodeSession } from "@/lib/auth/session-cookie";
import { addPaper } from "@/lib/data/papers";
import { addDays, mondayOf } from "@/lib/domain/calendar-date";
import type { PaperFields } from "@/lib/domain/paper";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { loadNewPaper, loadPaper, loadReading } from "@/lib/loaders/reading";
import { loadResources, type ResourcesAsked } from "@/lib/loaders/resources";
import { addLearner, openSessionOf, publishBuiltIn } from "@/tests/support/built-in-year";
import { ownerUrl, runOn } from "@/tests/support/database";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
  headers: async () => new Headers(),
}));
vi.mock("next-intl/server", () => ({ getLocale: async () => "ko" }));

beforeAll(publishBuiltIn);

const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
let ada: UserId;
let enrollmentId: string;

beforeEach(async () => {
  const { userId, enrollment } = await addLearner({ trackKey: null, startDate: today });
  ada = userId;
  enrollmentId = enrollment.id;
  browser.cookie = await encodeSession(await openSessionOf(userId));
});

const paper: PaperFields = {
  ...{ resourceKey: null, title: "A paper", url: "", readOn: today, marks: [], summary: "" },
};

const finishWeeks = (last: number) =>
  runOn(
    ownerUrl(),
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select e.id, t.key, 'done', e."startDate", 0
     from "Enrollment" e join "Milestone" m on m."versionId" = e."versionId" and m.week <= $2
     join "Task" t on t."versionId" = m."versionId" and t."milestoneKey" = m.key
     where e.id = $1`,
    [enrollmentId, last],
  );

const asked: ResourcesAsked = {
  ...{ q: "", kind: "", free: "", language: "", track: "", page: "", resource: "" },
};

describe("the page of reading", () => {
  it("has the ten key papers in order, in the learner's language, with what is logged", async () => {
    await addPaper(ada, crypto.randomUUID(), { ...paper, resourceKey: "dpo-paper" });
    const { lists } = await loadReading({ page: "" });
    expect(lists[0]?.papers.map(({ week }) => week)).toEqual([5, 5, 6, 6, 6, 7, 7, 7, 8, 8]);
    expect(lists[0]?.title.ko).toBeTruthy();
    const logged = lists[0]?.papers.filter(({ loggedOn }) => loggedOn !== null);
    expect(logged?.map(({ resource }) => resource.key)).toEqual(["dpo-paper"]);
  });

  it("counts the papers of this calendar week against the habit of the current month", async () => {
    expect(await loadReading({ page: "" })).toMatchObject({
      ...{ month: 1, goal: { least: 1, most: 1 }, readThisWeek: 0 },
    });
    await addPaper(ada, crypto.randomUUID(), paper);
    await addPaper(ada, crypto.randomUUID(), { ...paper, readOn: addDays(mondayOf(today), -1) });
    await finishWeeks(8);
    expect(await loadReading({ page: "1" })).toMatchObject({
      ...{ month: 3, goal: { least: 3, most: 5 }, readThisWeek: 1, total: 2 },
      weeks: [
        { monday: mondayOf(today), isThisWeek: true, count: 1 },
        { monday: addDays(mondayOf(today), -7), isThisWeek: false, count: 1 },
      ],
    });
  });

  it("keeps a paper that the roadmap no longer has", async () => {
    const id = crypto.randomUUID();
    await addPaper(ada, id, { ...paper, resourceKey: "gone-paper", title: "Gone" });
    const { weeks } = await loadReading({ page: "" });
    expect(weeks[0]?.entries).toMatchObject([{ shownTitle: { text: "Gone" }, isRetired: true }]);
    const edited = await loadPaper(id);
    expect(edited?.choices[0]).toMatchObject({ key: "gone-paper", title: "Gone" });
    expect(edited?.values).toMatchObject({ resourceKey: "gone-paper", title: "", link: "" });
  });

  it("offers all papers of the roadmap, and the one that was asked for, of whatever kind", async () => {
    const { choices, values } = await loadNewPaper("zero-to-hero");
    expect(values.resourceKey).toBe("zero-to-hero");
    expect(choices[0]?.key).toBe("zero-to-hero");
    const plain = await loadNewPaper("nowhere");
    expect(plain.values.resourceKey).toBe("");
    expect(plain.choices).toHaveLength(choices.length - 1);
    expect(await loadPaper(crypto.randomUUID())).toBeNull();
  });

  it("takes three statements, the session's included; a form takes two at most", async () => {
    await loadReading({ page: "" }); // The first load of a roadmap version into memory aside.
    expect(await countStatements(() => loadReading({ page: "" }))).toBe(3);
    expect(await countStatements(() => loadNewPaper(null))).toBe(1);
    expect(await countStatements(() => loadPaper(crypto.randomUUID()))).toBe(2);
  });
});

describe("the page of resources", () => {
  it("takes no statement for a visitor, and two for a learner", async () => {
    await loadResources(asked);
    expect(await countStatements(() => loadResources(asked))).toBe(2);
    browser.cookie = "";
    expect(await countStatements(() => loadResources(asked))).toBe(0);
  });

  it("pages through all, and takes nothing from the address that it does not know", async () => {
    browser.cookie = "";
    const first = await loadResources({ ...asked, kind: "poem", track: "x", free: "maybe" });
    expect(first.total).toBe(first.all);
    expect(first.asked).toEqual({ q: "", kind: "", free: "", language: "", track: "" });
    const keys = new Set<string>();
    for (let page = 1; page <= first.pages; page += 1) {
      const { resources } = await loadResources({ ...asked, page: String(page) });
      for (const { resource } of resources) keys.add(resource.key);
    }
    expect(keys.size).toBe(first.all);
    expect((await loadResources({ ...asked, page: "9999" })).page).toBe(first.pages);
  });

  it("finds by Korean words, and shows one by its key", async () => {
    const found = await loadResources({ ...asked, q: "역전파", kind: "video" });
    expect(found.resources.map(({ resource }) => resource.key)).toEqual(["zero-to-hero"]);
    const one = await loadResources({ ...asked, resource: "dpo-paper", kind: "law" });
    expect(one.only).toBe("dpo-paper");
    expect(one.resources.map(({ resource }) => resource.key)).toEqual(["dpo-paper"]);
  });

  it("leads to a week where everybody reads it, or to the learner's own where nobody else can", async () => {
    const { resources, weekPath } = await loadResources({ ...asked, resource: "dpo-paper" });
    const week = resources[0]?.weeks[0];
    if (!week) throw new Error("No week uses it.");
    expect(weekPath(week)).toBe("/roadmap/f06-training-for-alignment");
    expect(weekPath({ ...week, key: "gone-week" })).toBe("/weeks/gone-week");
  });
});
