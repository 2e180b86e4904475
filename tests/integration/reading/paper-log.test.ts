import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { applyPaperChange, saveEditedPaper, saveNewPaper } from "@/lib/actions/save-paper";
import { findPaper, listPapers } from "@/lib/data/papers";
import { addDays } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { paperChangeSchema, paperSchema } from "@/lib/schemas/paper";
import { truncateAll } from "@/tests/support/database";
import { addUser, addYear, publishSmallRoadmap, signedIn } from "@/tests/support/stored-year";

let ada: UserId;
let eve: UserId;

beforeEach(async () => {
  await truncateAll();
  const { id } = await publishSmallRoadmap();
  ada = await addUser();
  eve = await addUser();
  await addYear(ada, id);
  await addYear(eve, id);
});

const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
const form = { title: " My\npaper ", link: "arxiv.org/abs/1706.03762", readOn: "2026-05-06" };

const add = async (user: UserId, changed: object = {}) =>
  saveNewPaper(await signedIn(user), paperSchema.parse({ ...form, ...changed }));

const edit = async (user: UserId, id: string, changed: object = {}) =>
  saveEditedPaper(await signedIn(user), paperSchema.parse({ ...form, ...changed, id }));

const change = async (user: UserId, asked: string, removed?: string) =>
  applyPaperChange(
    await signedIn(user),
    paperChangeSchema.parse({ change: asked, ...(removed ? { removed } : {}) }),
  );

const logOf = async (user: UserId, page = 1, perPage = 10) =>
  (await listPapers(user, { page, perPage })).entries;

const idOf = (result: Awaited<ReturnType<typeof add>>) => {
  if (!result.ok) throw new Error(result.error);
  return result.value.id;
};

describe("the paper log", () => {
  it("stores a paper of one's own, cleaned, and one of the roadmap under its name there", async () => {
    await add(ada, { marks: ["skimmed", "discussed"], summary: "One.\r\nTwo." });
    await add(ada, { resourceKey: "manual", title: "ignored", link: "" });
    expect(await logOf(ada)).toMatchObject([
      { resourceKey: "manual", title: "The Manual", url: "https://example.org/manual", marks: [] },
      {
        ...{ resourceKey: null, title: "My paper", url: "https://arxiv.org/abs/1706.03762" },
        ...{ marks: ["skimmed", "discussed"], summary: "One.\nTwo.", readOn: "2026-05-06" },
      },
    ]);
  });

  it("stores one row for one form, however often it arrives", async () => {
    const id = randomUUID();
    await Promise.all([add(ada, { id }), add(ada, { id }), add(ada, { id })]);
    expect(await logOf(ada)).toHaveLength(1);
  });

  it("takes a paper without a link, and none without a title", async () => {
    expect(await add(ada, { link: " " })).toMatchObject({ ok: true });
    const refused = paperSchema.safeParse({ ...form, title: "" });
    expect(refused.error?.issues).toMatchObject([{ path: ["title"], message: "required" }]);
    const both = paperSchema.safeParse({ ...form, title: "", link: "ftp://example.org" });
    expect(both.error?.issues.map(({ path }) => path[0])).toEqual(["link", "title"]);
    for (const link of ["javascript:alert(1)", "https://a@b.example/"]) {
      expect(paperSchema.safeParse({ ...form, link }).success).toBe(false);
    }
  });

  it("refuses tomorrow, an unknown paper, and a learner without a year", async () => {
    expect(await add(ada, { readOn: addDays(today, 1) })).toMatchObject({
      fields: { readOn: "afterToday" },
    });
    expect(await add(ada, { resourceKey: "nowhere" })).toMatchObject({
      fields: { resourceKey: "unknownValue" },
    });
    expect(await add(await addUser())).toMatchObject({ fields: { form: "notEnrolled" } });
    expect(await logOf(ada)).toEqual([]);
  });

  it("gives back what a row said before an edit, and changes nobody else's", async () => {
    const id = idOf(await add(ada));
    expect(await edit(eve, id, { title: "Hers" })).toMatchObject({ ok: false, error: "notFound" });
    expect(await edit(ada, id, { title: "Other", marks: "reproduced" })).toMatchObject({
      value: { id, before: { title: "My paper", marks: [] } },
    });
    expect(await findPaper(ada, id)).toMatchObject({ title: "Other", marks: ["reproduced"] });
    expect(await findPaper(eve, id)).toBeNull();
    expect(await findPaper(ada, "not-an-id")).toBeNull();
  });

  it("logs a paper of the roadmap for today with one click, twice pressed or not", async () => {
    await Promise.all([change(ada, "log:manual"), change(ada, "log:manual")]);
    expect(await logOf(ada)).toMatchObject([{ resourceKey: "manual", readOn: today }]);
    const { loggedOn } = await listPapers(ada, { page: 1, perPage: 1 });
    expect([...loggedOn]).toEqual([["manual", today]]);
    expect(await change(ada, "log:nowhere")).toMatchObject({ ok: false });
  });

  it("puts back a removed row as it was, once, however often Undo arrives", async () => {
    const id = idOf(await add(ada, { marks: ["summarised"], summary: "Three lines." }));
    expect(await change(eve, `remove:${id}`)).toMatchObject({ ok: false, error: "notFound" });
    const removed = await change(ada, `remove:${id}`);
    expect(await logOf(ada)).toEqual([]);
    if (!removed.ok || !removed.value.removed) throw new Error("It was not removed.");

    const { undo, removed: row } = removed.value;
    await Promise.all([change(ada, undo, row), change(ada, undo, row)]);
    expect(await logOf(ada)).toMatchObject([
      { title: "My paper", marks: ["summarised"], summary: "Three lines.", readOn: "2026-05-06" },
    ]);
    expect(await change(ada, undo)).toMatchObject({ ok: false });
  });

  it("lists a page at a time, the last read first, and counts whole calendar weeks", async () => {
    for (const readOn of ["2026-05-03", "2026-05-04", "2026-05-10", "2026-05-11"]) {
      await add(ada, { readOn });
    }
    await add(eve);
    const read = async (page: number) =>
      (await logOf(ada, page, 2)).map(({ readOn, inWeek }) => [readOn, inWeek]);
    expect(await read(1)).toEqual([
      ["2026-05-11", 1],
      ["2026-05-10", 2],
    ]);
    expect(await read(2)).toEqual([
      ["2026-05-04", 2],
      ["2026-05-03", 1],
    ]);
    expect(await read(3)).toEqual([]);
    expect((await listPapers(ada, { page: 3, perPage: 2 })).total).toBe(4);
  });
});
