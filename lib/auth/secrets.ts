import "server-only";

import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as text for a cookie or a link. */
export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** The only form in which a secret is stored: SHA-256, hex. Enough for 256 random bits; passwords use Argon2id. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
