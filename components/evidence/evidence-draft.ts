import { type DraftStore, readDraft } from "@/components/drafts/draft-store";

import type { TypedValues } from "./evidence-values";

/** Where the unsent form of a user lies: `new`, `new:<task key>` or the id of the piece being edited. */
export function evidenceDraftKey(userKey: string, subject: string): string {
  return `cairn:evidence:${userKey}:${subject}`;
}

/** What was typed and never saved, or null. */
export function readEvidenceDraft(where: () => DraftStore, key: string): TypedValues | null {
  const draft = readDraft(where, key);
  return isTyped(draft) ? draft : null;
}

function isTyped(value: unknown): value is TypedValues {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((entry) => typeof entry === "string");
}
