import "server-only";

import type { UserId } from "@/lib/domain/user";

/** Brands an id that a session, a spent token or a verified password has just proved. Used in lib/auth only. */
export function proveUserId(id: string): UserId {
  return id as UserId;
}
