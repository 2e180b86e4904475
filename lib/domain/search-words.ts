import { cleanLine } from "./clean-text";
import { foldText } from "./fold-text";

/** Longest query that is looked at, in UTF-16 units, and the most words of it. */
const longestQuery = 200;
const mostWords = 10;

/** A query as it is shown again: one line, not too long. */
export function cleanQuery(query: string): string {
  return cleanLine(query.slice(0, longestQuery));
}

/** The words of a query as `hasWords` takes them; none for an empty one. */
export function searchWords(query: string): readonly string[] {
  return foldText(cleanQuery(query)).split(" ").filter(Boolean).slice(0, mostWords);
}

/**
 * Whether each word occurs somewhere in one of the texts, in any case and any width of letters. A word may
 * be part of another: that is how Korean words with particles, and Japanese ones without blanks, are found.
 *
 * @param words from `searchWords`
 */
export function hasWords(words: readonly string[], texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = texts.map(foldText);
  return words.every((word) => folded.some((text) => text.includes(word)));
}
