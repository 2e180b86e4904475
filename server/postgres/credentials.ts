import { join } from "node:path";

import { newSecret, writeOnce } from "../write-once";
import type { Listening } from "./postmaster";
import { databaseName } from "./roles";

export type Passwords = { owner: string; app: string };

/** The address of the database for one role. A secret. */
export function addressOf({ host, port }: Listening, role: string, password: string): string {
  const server = process.platform === "win32" ? `${host}:${port}` : "localhost";
  const query =
    process.platform === "win32" ? "" : `?host=${encodeURIComponent(host)}&port=${port}`;
  return `postgresql://${role}:${password}@${server}/${databaseName}${query}`;
}

/**
 * The passwords of both roles, made on the first start.
 * @throws Error with a sentence when the file holds something else
 */
export function readPasswords(dataDir: string): Passwords {
  const text = writeOnce(join(dataDir, "database-passwords.json"), () =>
    JSON.stringify({ owner: newSecret(), app: newSecret() }),
  );
  const { owner, app } = JSON.parse(text) as Record<string, unknown>;
  if (typeof owner === "string" && typeof app === "string") return { owner, app };
  throw new Error(`${join(dataDir, "database-passwords.json")} does not hold two passwords.`);
}
