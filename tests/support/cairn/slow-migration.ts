import { readFileSync } from "node:fs";
import { join } from "node:path";

import { runOn } from "@/tests/support/database";

/** The SQL of a migration that takes three seconds between two statements. */
export function slowly(first: string, second: string): string {
  return `${first}; select pg_sleep(3); ${second};`;
}

/** Whether a slow migration is running. The app stops PostgreSQL to copy it and starts it again first. */
export async function isMigrating(dataDir: string): Promise<boolean> {
  const { owner } = JSON.parse(readFileSync(join(dataDir, "database-passwords.json"), "utf8"));
  const socket = encodeURIComponent(join(dataDir, "pg/run"));
  const rows = await runOn(
    `postgresql://cairn_owner:${owner}@localhost/cairn?host=${socket}`,
    "select 1 from pg_stat_activity where wait_event = 'PgSleep'",
  ).catch(() => []);
  return rows.length > 0;
}
