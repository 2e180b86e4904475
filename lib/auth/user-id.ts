import "server-only";

import type { UserId } from "@/lib/domain/user";

/**
 * Brands an id that a session, a spent token or a verified password has just proved, or for whom the server itself
 * has planned a mail. Used in lib/auth only, and in lib/mail.
 */
export function proveUserId(id: string): UserId {
  return id as UserId;
}
