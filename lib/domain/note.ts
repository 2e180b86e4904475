/** What a note may be about: a task, a week (milestone) or a piece of evidence. */
export const noteKinds = ["task", "week", "evidence"] as const;

export type NoteKind = (typeof noteKinds)[number];

export type NoteSubject = {
  readonly kind: NoteKind;
  /** Task key, milestone key or evidence id. */
  readonly key: string;
};

/** A note as stored; version 0 with empty texts stands for one that was never written. */
export type NoteContent = {
  /** Markdown. */
  readonly text: string;
  readonly stoppedAt: string;
  readonly version: number;
};

/** What was written last before a time away. */
export type LastNote = {
  readonly subject: NoteSubject;
  /** Markdown; only the beginning of a long note. */
  readonly text: string;
  readonly stoppedAt: string;
};

export const emptyNote: NoteContent = { text: "", stoppedAt: "", version: 0 };

export function isNoteKind(value: unknown): value is NoteKind {
  return noteKinds.some((kind) => kind === value);
}
