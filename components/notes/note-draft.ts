import { type DraftStore, readDraft } from "@/components/drafts/draft-store";

import type { NoteTexts } from "./note-texts";

/** What is kept in the browser while it is not saved. */
export type NoteDraft = NoteTexts & {
  /** The version on which it was written. */
  readonly version: number;
  /** What was sent last and has not been answered: if that is what is stored, the answer was lost. */
  readonly sent: NoteTexts | null;
};

/** Drafts belong to a user and a subject, so that people who share a browser do not see each other's. */
export function noteDraftKey(userKey: string, kind: string, key: string): string {
  return `cairn:note:${userKey}:${kind}:${key}`;
}

/** The draft, or null when there is none that can be read. */
export function readNoteDraft(where: () => DraftStore, key: string): NoteDraft | null {
  const draft = readDraft(where, key);
  return isDraft(draft) ? { ...draft, sent: draft.sent ?? null } : null;
}

function isDraft(value: unknown): value is NoteDraft {
  if (typeof value !== "object" || value === null) return false;
  return (
    "text" in value &&
    typeof value.text === "string" &&
    "stoppedAt" in value &&
    typeof value.stoppedAt === "string" &&
    "version" in value &&
    typeof value.version === "number"
  );
}
