import { beforeEach, expect, it } from "vitest";

import { hashSecret } from "@/lib/auth/secrets";
import { db } from "@/lib/data/client";
import { countTry, removeOldWindows } from "@/lib/data/rate-limits";
import { addSession, removeDeadSessions } from "@/lib/data/sessions";
import { addAccount } from "@/tests/support/built-in-year";
import { truncateAll } from "@/tests/support/database";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

beforeEach(truncateAll);

it("removes sessions that ended more than a month ago, and no other", async () => {
  const userId = await addAccount();
  await addSession(userId, hashSecret("alive"), "");
  for (const [name, days] of [
    ["just over", 1],
    ["long over", 31],
  ] as const) {
    await addSession(userId, hashSecret(name), "");
    await db.session.update({
      where: { tokenHash: hashSecret(name) },
      data: { expiresAt: daysAgo(days) },
    });
  }

  expect(await removeDeadSessions()).toBe(1);
  expect(await db.session.count({ where: { tokenHash: hashSecret("long over") } })).toBe(0);
  expect(await db.session.count()).toBe(2);
});

it("forgets tries of long ago and keeps counting those of today", async () => {
  await countTry("old", 60);
  await db.rateLimit.update({ where: { key: "old" }, data: { windowStart: daysAgo(2) } });
  await countTry("new", 900);

  await removeOldWindows();
  expect((await countTry("new", 900)).count).toBe(2);
  expect(await db.rateLimit.count()).toBe(1);
});
