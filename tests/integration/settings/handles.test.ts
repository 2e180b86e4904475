import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { claimHandle, isHandleFree } from "@/lib/data/handles";
import type { UserId } from "@/lib/domain/user";
import { addAccount } from "@/tests/support/built-in-year";
import { truncateAll } from "@/tests/support/database";

const ownerOf = async (handle: string) =>
  (await db.handle.findUnique({ where: { handle }, select: { userId: true } }))?.userId ?? null;

const handleOf = async (userId: UserId) =>
  (await db.handle.findUnique({ where: { userId }, select: { handle: true } }))?.handle ?? null;

const freeSince = (handle: string, days: number) =>
  db.handle.update({
    where: { handle },
    data: { freedAt: new Date(Date.now() - days * 86_400_000) },
  });

beforeEach(truncateAll);

describe("claiming a handle", () => {
  it("gives it to exactly one of ten who ask at once", async () => {
    const users = await Promise.all(Array.from({ length: 10 }, () => addAccount()));
    const claimed = await Promise.all(users.map((userId) => claimHandle(userId, "ada")));

    expect(claimed.filter(Boolean)).toHaveLength(1);
    expect(await ownerOf("ada")).toBe(users[claimed.indexOf(true)]);
    expect(await db.handle.count()).toBe(1);
  });

  it("leaves somebody who asks for two at once with one of them", async () => {
    const userId = await addAccount();
    const claimed = await Promise.all([
      claimHandle(userId, "ada"),
      claimHandle(userId, "lovelace"),
    ]);

    expect(claimed).toContain(true);
    expect(["ada", "lovelace"]).toContain(await handleOf(userId));
  });

  it("may be repeated", async () => {
    const userId = await addAccount();
    expect(await claimHandle(userId, "ada")).toBe(true);
    expect(await claimHandle(userId, "ada")).toBe(true);
    expect(await isHandleFree(userId, "ada")).toBe(true);
  });

  it("keeps the old one when the new one is taken", async () => {
    const [ada, eve] = await Promise.all([addAccount(), addAccount()]);
    await claimHandle(ada, "ada");
    await claimHandle(eve, "eve");

    expect(await claimHandle(eve, "ada")).toBe(false);
    expect(await handleOf(eve)).toBe("eve");
    expect(await handleOf(ada)).toBe("ada");
  });

  it("frees the old one, which only its former owner may have for 90 days", async () => {
    const [ada, eve] = await Promise.all([addAccount(), addAccount()]);
    await claimHandle(ada, "ada");
    await claimHandle(ada, "lovelace");

    await freeSince("ada", 89);
    expect(await isHandleFree(eve, "ada")).toBe(false);
    expect(await claimHandle(eve, "ada")).toBe(false);
    expect(await isHandleFree(ada, "ada")).toBe(true);
    expect(await claimHandle(ada, "ada")).toBe(true);
    expect(await handleOf(ada)).toBe("ada");
    expect(await claimHandle(eve, "lovelace")).toBe(false);
  });

  it("gives a freed one to anybody after 90 days", async () => {
    const [ada, eve] = await Promise.all([addAccount(), addAccount()]);
    await claimHandle(ada, "ada");
    await claimHandle(ada, "lovelace");

    await freeSince("ada", 90);
    expect(await isHandleFree(eve, "ada")).toBe(true);
    expect(await claimHandle(eve, "ada")).toBe(true);
    expect(await claimHandle(ada, "ada")).toBe(false);
  });
});
