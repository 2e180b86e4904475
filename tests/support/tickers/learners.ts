import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { hashSecret, makeSecret } from "@/lib/auth/secrets";
import { encodeSession, sessionCookieName } from "@/lib/auth/session-cookie";
import { runOn } from "@/tests/support/database";

export type Learners = {
  /** One signed-in browser each. */
  cookies: string[];
  /** Keys of tasks that all of them have. */
  taskKeys: string[];
};

/**
 * Signs up learners with a year each, directly in the database of a running Cairn.
 *
 * @param url address of the database's owner
 */
export async function addLearners(count: number, url: string, dataDir: string): Promise<Learners> {
  process.env.NEXTAUTH_SECRET = readFileSync(join(dataDir, "secret"), "utf8");
  const [version] = await runOn(url, 'select id from "RoadmapVersion" limit 1');
  const tasks = await runOn(
    url,
    'select key from "Task" where "versionId" = $1 order by key limit 60',
    [version?.id],
  );
  const cookies: string[] = [];
  for (let n = 0; n < count; n += 1) cookies.push(await addLearner(url, String(version?.id)));
  return { cookies, taskKeys: tasks.map((task) => String(task.key)) };
}

async function addLearner(url: string, versionId: string): Promise<string> {
  const userId = randomUUID();
  const sid = makeSecret();
  const baseline = { startDate: "2026-01-05", hoursHundredths: 1200, knownWeeks: [], dates: [] };
  await runOn(url, 'insert into "User" (id, name, email) values ($1, $2, $3)', [
    userId,
    "Ada",
    `${userId}@example.org`,
  ]);
  await runOn(
    url,
    `insert into "Session" (id, "userId", "tokenHash", "expiresAt")
     values (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
    [userId, hashSecret(sid)],
  );
  await runOn(
    url,
    `insert into "Enrollment" (id, "userId", "versionId", "startDate", "hoursPerWeek", "knownWeeks", baseline)
     values (gen_random_uuid(), $1, $2, '2026-01-05', 12, '{}', $3)`,
    [userId, versionId, baseline],
  );
  return `${sessionCookieName()}=${await encodeSession(sid)}`;
}
