import { textLimits, tooManyBy } from "@/lib/domain/text-limits";

/** What a learner writes in a note. */
export type NoteTexts = { readonly text: string; readonly stoppedAt: string };

/** What the server holds; version 0 when there is no note yet. */
export type StoredNote = NoteTexts & { readonly version: number };

export function isSame(a: NoteTexts, b: NoteTexts): boolean {
  return a.text === b.text && a.stoppedAt === b.stoppedAt;
}

/** How many characters are too many in the note, or else in the line; 0 when both fit. */
export function charactersOver({ text, stoppedAt }: NoteTexts): number {
  return tooManyBy(text, textLimits.note) || tooManyBy(stoppedAt, textLimits.stoppedAt);
}

/**
 * Puts together what two sides made of the same note, when they changed different parts of it; null when
 * both changed the same part in different ways, which only the learner can decide.
 */
export function merge(base: NoteTexts, mine: NoteTexts, theirs: NoteTexts): NoteTexts | null {
  const text = mergePart(base.text, mine.text, theirs.text);
  const stoppedAt = mergePart(base.stoppedAt, mine.stoppedAt, theirs.stoppedAt);
  return text === null || stoppedAt === null ? null : { text, stoppedAt };
}

function mergePart(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  return mine === base ? theirs : null;
}

/** Both texts, one after the other; nothing of either is lost. */
export function joinBoth(mine: NoteTexts, theirs: NoteTexts): NoteTexts {
  const text = joinTexts(theirs.text, mine.text, "\n\n---\n\n");
  const stoppedAt = joinTexts(theirs.stoppedAt, mine.stoppedAt, " / ");
  if (tooManyBy(stoppedAt, textLimits.stoppedAt) === 0) return { text, stoppedAt };
  return { text: joinTexts(text, theirs.stoppedAt, "\n\n"), stoppedAt: mine.stoppedAt };
}

function joinTexts(first: string, second: string, between: string): string {
  if (first === second || second === "") return first;
  return first === "" ? second : `${first}${between}${second}`;
}
