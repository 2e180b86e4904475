import { joinTexts, type Stored, type TextShape, type Texts } from "@/components/drafts/texts";
import { tooManyBy } from "@/lib/domain/characters";
import { cleanLine, cleanText } from "@/lib/domain/clean-text";
import { noteLimits } from "@/lib/domain/note-limits";

export type NotePart = "text" | "stoppedAt";

/** What a learner writes in a note. */
export type NoteTexts = Texts<NotePart>;

/** What the server holds; version 0 when there is no note yet. */
export type StoredNote = Stored<NotePart>;

export const noteShape: TextShape<NotePart> = {
  parts: {
    text: [noteLimits.text, cleanText],
    stoppedAt: [noteLimits.stoppedAt, cleanLine],
  },
  join: joinBoth,
};

/** Both texts, one after the other; nothing of either is lost. */
export function joinBoth(mine: NoteTexts, theirs: NoteTexts): NoteTexts {
  const text = joinTexts(theirs.text, mine.text);
  const stoppedAt = joinTexts(theirs.stoppedAt, mine.stoppedAt, " / ");
  if (tooManyBy(stoppedAt, noteLimits.stoppedAt) === 0) return { text, stoppedAt };
  return { text: joinTexts(text, theirs.stoppedAt, "\n\n"), stoppedAt: mine.stoppedAt };
}
