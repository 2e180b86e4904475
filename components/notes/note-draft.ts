import type { NoteTexts } from "./note-texts";

/** What is kept in the browser while it is not saved. */
export type NoteDraft = NoteTexts & {
  /** The version on which it was written. */
  readonly version: number;
  /** What was sent last and has not been answered: if that is what is stored, the answer was lost. */
  readonly sent: NoteTexts | null;
};

export type DraftStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Drafts belong to a user and a subject, so that people who share a browser do not see each other's. */
export function draftKey(userKey: string, kind: string, key: string): string {
  return `cairn:note:${userKey}:${kind}:${key}`;
}

/** The draft, or null when there is none that can be read. */
export function readDraft(store: DraftStore, key: string): NoteDraft | null {
  try {
    const draft: unknown = JSON.parse(store.getItem(key) ?? "null");
    return isDraft(draft) ? { ...draft, sent: draft.sent ?? null } : null;
  } catch {
    return null; // Storage is switched off, or somebody else wrote there.
  }
}

/** Keeps the draft if the browser lets us; the text in the field stays in any case. */
export function keepDraft(store: DraftStore, key: string, draft: NoteDraft): void {
  try {
    store.setItem(key, JSON.stringify(draft));
  } catch {
    // Full or switched off: the note is saved all the same, only without a second net.
  }
}

export function dropDraft(store: DraftStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // Nothing was kept there then.
  }
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
