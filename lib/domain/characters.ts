/** Counts code points, so that an emoji or a rare Hangul syllable is not counted twice as UTF-16 would. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** How many characters a text is over its limit; 0 when it fits. */
export function tooManyBy(text: string, limit: number): number {
  return Math.max(0, countCharacters(text) - limit);
}
