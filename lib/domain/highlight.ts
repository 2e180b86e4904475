import { foldForSearch } from "./fold-text";
import type { SearchWord } from "./search-words";

/** A piece of a text, and whether it is one of the words looked for. */
export type Piece = { readonly text: string; readonly isMatch: boolean };

type Span = { readonly from: number; readonly to: number };

/**
 * Splits a text at the words looked for. A text longer than `limit` UTF-16 units is cut around the first of
 * them, at blanks where there are any, with `…` where something is left out.
 */
export function highlight(
  text: string,
  words: readonly SearchWord[],
  limit: number,
): readonly Piece[] {
  const spans = matchesIn(text, words);
  const { from, to } = windowOf(text, spans[0]?.from ?? 0, limit);
  const pieces: Piece[] = [];
  const add = (piece: string, isMatch: boolean) => {
    if (piece) pieces.push({ text: piece, isMatch });
  };

  let at = from;
  if (from > 0) add("…", false);
  for (const span of spans.filter((one) => one.from >= from && one.to <= to)) {
    add(text.slice(at, span.from), false);
    add(text.slice(span.from, span.to), true);
    at = span.to;
  }
  add(text.slice(at, to), false);
  if (to < text.length) add("…", false);
  return pieces;
}

/** Where the words stand in the text as it is written; what touches or overlaps is one. */
function matchesIn(text: string, words: readonly SearchWord[]): readonly Span[] {
  if (words.length === 0) return [];
  const { folded, starts } = foldWithPlaces(text);
  const spans = words
    .flatMap(({ source }) => [...folded.matchAll(new RegExp(source, "gu"))])
    .map(({ index, 0: found }) => ({
      from: starts[index] ?? 0,
      to: endAfter(starts, index + found.length - 1),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);

  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else joined.push(span);
  }
  return joined;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The folded text, and for each unit of it where in the text the character begins that it came from. */
function foldWithPlaces(text: string): { folded: string; starts: readonly number[] } {
  const same = foldForSearch(text).replace(/\s/g, " ");
  // Nearly every text: each character has become one. Going through it by character takes a hundred times longer.
  if (same.length === text.length) {
    return { folded: same, starts: Array.from({ length: text.length + 1 }, (_, at) => at) };
  }

  let folded = "";
  const starts: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const part = foldForSearch(segment).replace(/\s+/g, " ");
    for (let unit = 0; unit < part.length; unit++) starts.push(index);
    folded += part;
  }
  starts.push(text.length);
  return { folded, starts };
}

/** Where the character ends that the folded unit `at` came from. */
function endAfter(starts: readonly number[], at: number): number {
  let next = at;
  while (next < starts.length - 1 && starts[next] === starts[at]) next += 1;
  return starts[next] ?? 0;
}

/** The part of the text to show: about a third of it before the place, the rest after. */
function windowOf(text: string, place: number, limit: number): Span {
  if (text.length <= limit) return { from: 0, to: text.length };
  const from = Math.max(0, Math.min(place - Math.floor(limit / 3), text.length - limit));
  const to = Math.min(text.length, from + limit);
  return {
    from: from === 0 ? 0 : wholeWordAfter(text, from, place),
    to: to === text.length ? to : wholeWordBefore(text, to, place),
  };
}

function wholeWordAfter(text: string, from: number, place: number): number {
  const blank = text.indexOf(" ", from);
  if (blank !== -1 && blank < place) return blank + 1;
  return isHalf(text, from) ? from + 1 : from;
}

function wholeWordBefore(text: string, to: number, place: number): number {
  const blank = text.lastIndexOf(" ", to);
  if (blank > place + (to - place) / 2) return blank;
  return isHalf(text, to) ? to - 1 : to;
}

/** Whether a cut at this place would split a surrogate pair. */
const isHalf = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? "");
