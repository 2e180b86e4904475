import "server-only";

import { db } from "./client";

/**
 * Counts one try against a fixed window and says how many there were in it, this one included.
 * Counting comes before the work, so that a hundred tries at once do not all find the counter low.
 *
 * @param key      SHA-256 of rule and subject, hex: no address is stored
 * @param seconds  length of the window
 */
export async function countTry(
  key: string,
  seconds: number,
): Promise<{ count: number; retryAfter: number }> {
  const rows = await db.$queryRaw<{ count: number; retryAfter: number }[]>`
    INSERT INTO "RateLimit" AS r (key, "windowStart", count) VALUES (${key}, now(), 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r."windowStart" <= now() - make_interval(secs => ${seconds}) THEN 1 ELSE r.count + 1 END,
      "windowStart" = CASE WHEN r."windowStart" <= now() - make_interval(secs => ${seconds}) THEN now() ELSE r."windowStart" END
    RETURNING count, greatest(1, ceil(extract(epoch FROM "windowStart" - now()) + ${seconds}))::int AS "retryAfter"`;
  const row = rows[0];
  if (!row) throw new Error("The limit was not counted.");
  return row;
}

/** Forgets the tries, after a success. */
export async function forgetTries(key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}

/** Removes windows that ended long ago. */
export async function removeOldWindows(): Promise<void> {
  await db.rateLimit.deleteMany({
    where: { windowStart: { lt: new Date(Date.now() - 86_400_000) } },
  });
}
