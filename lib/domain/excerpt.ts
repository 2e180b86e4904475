/**
 * The beginning of a Markdown text, at most `limit` characters long and cut between two paragraphs, or else
 * two lines or two words, so that what is cut still reads as it was written.
 */
export function excerpt(text: string, limit: number): { text: string; isWhole: boolean } {
  if (text.length <= limit) return { text, isWhole: true };
  const start = text.slice(0, limit);
  // A cut in the first half would show too little for the sake of a tidy end.
  const cut = ["\n\n", "\n", " "]
    .map((between) => start.lastIndexOf(between))
    .find((at) => at > limit / 2);
  const kept = cut === undefined ? start : start.slice(0, cut);
  // Never through the middle of a surrogate pair.
  return { text: kept.replace(/[\uD800-\uDBFF]$/, ""), isWhole: false };
}
