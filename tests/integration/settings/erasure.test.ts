import { beforeEach, describe, expect, it } from "vitest";

import { deleteAccount } from "@/lib/auth/change-credentials";
import { db } from "@/lib/data/client";
import { eraseAccount } from "@/lib/data/erasure";
import { claimHandle } from "@/lib/data/handles";
import { addAccount } from "@/tests/support/built-in-year";
import { ownedModels, readModels } from "@/tests/support/data-classes";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import { addFullLearner, addOwnRoadmap } from "@/tests/support/full-learner";
import { addPerson, openBrowser, password, userOf } from "@/tests/support/sign-in";
import { publishSmallRoadmap } from "@/tests/support/stored-year";

/** The tables in which a text stands somewhere, whatever the column. */
async function tablesWith(text: string): Promise<string[]> {
  const names = readModels().map(({ name }) => name);
  const found = await Promise.all(
    names.map(async (name) => {
      const query = `select count(*)::int as count from "${name}" t where t::text ilike $1`;
      const [row] = await runOn(ownerUrl(), query, [`%${text}%`]);
      return Number(row?.count) > 0 ? [name] : [];
    }),
  );
  return found.flat().sort();
}

async function twoLearners() {
  const version = await publishSmallRoadmap();
  const ada = await addFullLearner("planted", version);
  await addOwnRoadmap(ada, "planted");
  const eve = await addFullLearner("foreign", version);
  await addOwnRoadmap(eve, "foreign");
  return { ada, eve };
}

beforeEach(truncateAll);

describe("deleting an account", () => {
  it("leaves no row and no text of the learner's in any table, but the id in the ledger", async () => {
    const { ada } = await twoLearners();
    // The control: before, the texts stand in every table that a learner's row can be in.
    const owned = ownedModels(readModels()).map(({ name }) => name);
    const ofRoadmap = ["Phase", "Track", "Milestone", "Task", "Resource", "Skill"];
    const expected = owned.filter((name) => !ofRoadmap.includes(name)).sort();
    const before = new Set([...(await tablesWith("planted")), ...(await tablesWith(ada))]);
    expect([...before].sort()).toEqual(expected);

    expect(await eraseAccount(ada)).toBe(true);
    expect(await tablesWith("planted")).toEqual([]);
    expect(await tablesWith(ada)).toEqual(["Erasure"]);
  });

  it("leaves everybody else's as it was", async () => {
    const { ada, eve } = await twoLearners();
    const before = [await tablesWith("foreign"), await tablesWith(eve)];
    const events = await db.progressEvent.count({ where: { userId: eve } });
    await eraseAccount(ada);
    expect([await tablesWith("foreign"), await tablesWith(eve)]).toEqual(before);
    expect(await db.progressEvent.count({ where: { userId: eve } })).toBe(events);
  });

  it("may be repeated", async () => {
    const { ada } = await twoLearners();
    const erased = await Promise.all([eraseAccount(ada), eraseAccount(ada)]);
    expect(erased.sort()).toEqual([false, true]);
    expect(await db.erasure.count()).toBe(1);
  });

  it("keeps the handles from everybody for 90 days, without their names", async () => {
    const { ada } = await twoLearners();
    await eraseAccount(ada);
    const eve = await addAccount();
    expect(await claimHandle(eve, "planted-handle")).toBe(false);
    expect(await claimHandle(eve, "planted-formerhandle")).toBe(true);

    const past = new Date(Date.now() - 90 * 86_400_000);
    await db.handle.updateMany({
      where: { handle: { startsWith: "sha256:" } },
      data: { freedAt: past },
    });
    expect(await claimHandle(eve, "planted-handle")).toBe(true);
  });

  it("ends every session at the next request", async () => {
    const browser = await openBrowser(await addPerson("ada@example.org"));
    expect(await deleteAccount(await userOf(browser), password)).toEqual({ ok: true });
    expect(await browser()).toBe(null);
  });

  it("asks for the password", async () => {
    const browser = await openBrowser(await addPerson("ada@example.org"));
    const refused = await deleteAccount(await userOf(browser), "not my password at all");
    expect(refused).toEqual({ ok: false, reason: "wrongPassword" });
    expect(await browser()).not.toBe(null);
  });
});
