import "server-only";

import { createHash } from "node:crypto";

import type { UserId } from "@/lib/domain/user";

/**
 * The id under which what a form sends is stored. It depends on the learner, so that an id that somebody
 * made up neither meets another person's row nor tells whether there is one.
 */
export function idFromForm(userId: UserId, formId: string): string {
  const hex = createHash("sha256").update(`${userId}:${formId}`).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5");
}
