import { createHash } from "node:crypto";

import type { Client } from "pg";

import { newSecret } from "./write-once";

const hour = 60 * 60 * 1000;

/** How long each kind of link works, in milliseconds. */
const lifetimes = { setup: 24 * hour, reset: 24 * hour, invite: 7 * 24 * hour };

/**
 * Stores a one-time secret by its SHA-256 and returns it: it is shown once and kept nowhere.
 *
 * @param userId whom it is for; null for an invitation and the set-up link
 */
export async function addOneTimeSecret(
  client: Client,
  kind: keyof typeof lifetimes,
  userId: string | null,
): Promise<string> {
  const secret = newSecret();
  const hash = createHash("sha256").update(secret).digest("hex");
  await client.query(
    `insert into "Token" (id, kind, hash, "userId", "expiresAt") values (gen_random_uuid(), $1, $2, $3, $4)`,
    [kind, hash, userId, new Date(Date.now() + lifetimes[kind])],
  );
  return secret;
}
