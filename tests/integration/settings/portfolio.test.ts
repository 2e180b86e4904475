import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { db } from "@/lib/data/client";
import { eraseAccount } from "@/lib/data/erasure";
import { claimHandle } from "@/lib/data/handles";
import {
  findPortfolioSettings,
  removePortfolioDraft,
  restorePortfolioDraft,
  writePortfolioDraft,
  writePortfolioPage,
} from "@/lib/data/portfolio-settings";
import { setTaskState } from "@/lib/data/progress";
import { calendarDate } from "@/lib/domain/calendar-date";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { UserId } from "@/lib/domain/user";
import { loadPortfolio } from "@/lib/loaders/portfolio";
import { truncateAll } from "@/tests/support/database";
import { storePortfolio } from "@/tests/support/stored-portfolio";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
} from "@/tests/support/stored-year";

vi.mock("next-intl/server", () => ({ getLocale: async () => "en" }));

const texts = {
  ...firstPortfolioTexts,
  ...{ headline: "Engineer", bio: "I look for circuits." },
  links: [{ label: "Site", url: "https://example.org/" }],
  isPublished: true,
};

async function ada(published: Partial<typeof texts> = {}) {
  const version = await publishSmallRoadmap();
  const userId = await addUser("ada@private.example");
  const enrollmentId = await addYear(userId, version.id, { trackKey: "tinker" });
  await claimHandle(userId, "ada");
  await storePortfolio(userId, { ...texts, ...published });
  return { userId, enrollmentId };
}

const done = (userId: UserId, enrollmentId: string, taskKey: string) =>
  setTaskState(userId, {
    ...{ enrollmentId, taskKey, state: "done", on: calendarDate("2026-05-03"), onGiven: true },
    ...{ reason: null, opId: randomUUID() },
  });

const evidence = (userId: UserId, claim: string, more: object = {}) =>
  db.evidence.create({
    data: {
      ...{ userId, claim, url: "https://github.com/a/b", kind: "repository", isPublic: true },
      madeOn: new Date("2026-05-03T00:00:00Z"),
      tasks: { create: { taskKey: "w1-t1" } },
      ...more,
    },
    select: { id: true },
  });

beforeEach(truncateAll);

describe("the portfolio page", () => {
  it("shows what its owner made public", async () => {
    const { userId, enrollmentId } = await ada();
    await done(userId, enrollmentId, "w1-t1");
    await evidence(userId, "It works", { pinOrder: 1 });

    const page = await loadPortfolio("ada");
    expect(page?.portfolio).toMatchObject({
      ...{ name: "Ada", headline: "Engineer", links: texts.links },
      pinned: [{ claim: "It works" }],
      groups: [{ kind: "repository", evidence: [{ claim: "It works" }] }],
      skills: [{ skillKey: "looking" }],
    });
    expect(
      page?.portfolio.path?.map(({ stone }) => [stone.key, stone.state, stone.proved]),
    ).toEqual([
      ["w1-begin", "finished", true],
      ["a2-wire", "open", false],
      ["w3-end", "open", false],
    ]);
  });

  it("says nothing of what is private: address, evidence, notes", async () => {
    const { userId, enrollmentId } = await ada();
    await done(userId, enrollmentId, "w1-t1");
    await evidence(userId, "private-claim", { isPublic: false, pinOrder: 1 });
    await evidence(userId, "binned-claim", { deletedAt: new Date() });
    await db.note.create({
      data: { userId, subjectKind: "task", subjectKey: "w1-t1", text: "private-note" },
      select: { id: true },
    });

    const page = await loadPortfolio("ada");
    const { version: _, entries: __, ...shown } = page ?? { version: null, entries: null };
    expect(JSON.stringify(shown)).not.toMatch(/private|binned|claim":"/);
    expect(page?.portfolio.path?.[0]?.stone.proved).toBe(false);
    expect(JSON.stringify(shown)).not.toContain(userId);
  });

  it("takes one statement, whatever the history", async () => {
    const { userId, enrollmentId } = await ada();
    await loadPortfolio("ada");
    expect(await countStatements(() => loadPortfolio("ada"))).toBe(1);

    for (const key of ["w1-t1", "w1-t2", "a2-t1", "a2-t2", "w3-t1"]) {
      await done(userId, enrollmentId, key);
      await evidence(userId, key);
    }
    expect(await countStatements(() => loadPortfolio("ada"))).toBe(1);
    expect(await countStatements(() => loadPortfolio("unknown-one"))).toBe(1);
    expect(await countStatements(() => loadPortfolio("admin"))).toBe(1);
  });

  it("answers alike when it is hidden, unknown, malformed, deleted or was moved", async () => {
    const { userId } = await ada({ isPublished: false });
    expect(await loadPortfolio("ada")).toBe(null);
    expect(await loadPortfolio("unknown-one")).toBe(null);
    expect(await loadPortfolio("-ada-")).toBe(null);
    expect(await loadPortfolio("%2e%2e")).toBe(null);

    await storePortfolio(userId, texts);
    expect(await loadPortfolio("ADA")).toMatchObject({ handle: "ada" });
    await claimHandle(userId, "lovelace");
    expect(await loadPortfolio("ada")).toBe(null);
    expect(await loadPortfolio("lovelace")).not.toBe(null);
    await eraseAccount(userId);
    expect(await loadPortfolio("lovelace")).toBe(null);
  });

  it("hides skills and path when they are switched off, and the path without a year", async () => {
    const { userId } = await ada({ showSkills: false, showPath: false });
    expect((await loadPortfolio("ada"))?.portfolio).toMatchObject({ skills: null, path: null });
    await storePortfolio(userId, texts);
    await db.enrollment.updateMany({ where: { userId }, data: { active: false } });
    expect((await loadPortfolio("ada"))?.portfolio).toMatchObject({ skills: [], path: null });
  });

  it("leaves out what its switches hide: sections, links, skills", async () => {
    const { userId } = await ada();
    await evidence(userId, "It works", { pinOrder: 1 });
    const hidden = {
      ...{ showLinks: false, showPinned: false, showAll: false, hiddenSkillKeys: ["looking"] },
      isIndexed: true,
    };
    await storePortfolio(userId, { ...texts, ...hidden });
    expect(await loadPortfolio("ada")).toMatchObject({
      portfolio: { links: [], pinned: [], groups: [], skills: [] },
      isIndexed: true,
    });
    const links = [...texts.links, { label: "Old", url: "https://old.example/", isHidden: true }];
    await storePortfolio(userId, { ...texts, links });
    expect(await loadPortfolio("ada")).toMatchObject({
      portfolio: { links: texts.links, pinned: [{ claim: "It works" }] },
      isIndexed: false,
    });
  });
});

describe("the settings of a portfolio", () => {
  const { isPublished: _, ...page } = texts;
  const draft = { ...page, headline: "secret-headline", showPath: false };
  const shown = async () => (await loadPortfolio("ada"))?.portfolio.headline;
  const write = { isPublished: true, version: null };

  it("are kept apart from everybody else's", async () => {
    const { userId } = await ada();
    const eve = await addUser();
    await storePortfolio(eve, { ...texts, headline: "Eve", isPublished: false });
    await writePortfolioDraft(eve, draft, write);
    expect(await findPortfolioSettings(userId)).toMatchObject({ isPublished: true, draft: null });
    expect(await findPortfolioSettings(eve)).toMatchObject({ texts: { headline: "Eve" }, draft });
    expect(await removePortfolioDraft(userId)).toBe(null);
    expect(await findPortfolioSettings(eve)).toMatchObject({ draft });
    expect(await findPortfolioSettings(await addUser())).toEqual({
      ...{ texts: firstPortfolioTexts, draft: null, isPublished: false, version: "" },
    });
  });

  it("hold a draft back from visitors until it is published, discarded or brought back", async () => {
    const { userId } = await ada();
    await writePortfolioDraft(userId, draft, write);
    expect(JSON.stringify(await loadPortfolio("ada"))).not.toContain("secret");
    expect(await findPortfolioSettings(userId)).toMatchObject({ texts: page, draft });

    expect(await removePortfolioDraft(userId)).toEqual(draft);
    expect(await findPortfolioSettings(userId)).toMatchObject({ texts: page, draft: null });
    expect(await restorePortfolioDraft(userId, draft)).toBe(true);
    expect(await restorePortfolioDraft(userId, page)).toBe(false);
    expect(await findPortfolioSettings(userId)).toMatchObject({ draft });

    expect(await shown()).toBe("Engineer");
    await writePortfolioPage(userId, draft, write);
    expect(await shown()).toBe("secret-headline");
    expect(await findPortfolioSettings(userId)).toMatchObject({ draft: null });
  });

  it("read a draft of another server as far as it goes, and nonsense as none", async () => {
    const { userId } = await ada();
    const store = (stored: object | string) =>
      db.portfolioSettings.update({
        where: { userId },
        data: { draft: stored },
        select: { userId: true },
      });
    await store({ headline: "Half", later: [1] });
    expect((await findPortfolioSettings(userId)).draft).toEqual({
      ...firstPortfolioTexts,
      headline: "Half",
    });
    await store({ headline: 7 });
    expect(await findPortfolioSettings(userId)).toMatchObject({ texts: page, draft: null });
    await store("nonsense");
    expect((await findPortfolioSettings(userId)).draft).toBe(null);
    expect(await shown()).toBe("Engineer");
  });

  it("are not written over unseen: of two tabs the second is told", async () => {
    const { userId } = await ada();
    const { version } = await findPortfolioSettings(userId);
    const tabs = await Promise.all([
      writePortfolioPage(userId, { ...page, headline: "One" }, { isPublished: true, version }),
      writePortfolioDraft(userId, draft, { isPublished: true, version }),
      writePortfolioPage(userId, { ...page, headline: "Three" }, { isPublished: true, version }),
    ]);
    expect(tabs.filter(Boolean)).toHaveLength(1);
    const now = await findPortfolioSettings(userId);
    expect(now.version).not.toBe(version);
    expect(
      await writePortfolioPage(userId, page, { isPublished: false, version: now.version }),
    ).toBe(true);
    expect(await loadPortfolio("ada")).toBe(null);
  });
});
