import "server-only";

import { derivedId } from "@/lib/data/derived-id";
import type { UserId } from "@/lib/domain/user";

/** The id under which what a form sends is stored, however often it is sent. */
export function idFromForm(userId: UserId, formId: string): string {
  return derivedId(userId, formId);
}
