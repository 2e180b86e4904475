import "server-only";

import { createHash } from "node:crypto";

import type { UserId } from "@/lib/domain/user";

/**
 * An id that is always the same for one learner and one name, so that what is stored under it is stored once. It
 * depends on the learner: an id that somebody made up neither meets another person's row nor tells whether there
 * is one.
 */
export function derivedId(userId: UserId, name: string): string {
  const hex = createHash("sha256").update(`${userId}:${name}`).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5");
}
