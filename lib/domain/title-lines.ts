import type { Locale } from "./locale";
import { charactersOfWord, phrasesOf, wordsOfPhrase } from "./title-phrases";

type Title = { readonly text: string; readonly lang: Locale };

type Box = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** From the largest to the smallest, in pixels. */
  readonly sizes: readonly number[];
  /** The height of a line in ems. */
  readonly lineHeight: number;
  /** The width of a text in ems. */
  widthOf(text: string): number;
};

export type SetTitle = { readonly lines: readonly string[]; readonly size: number };

/**
 * Sets a title into a box: in the largest size that fits without parting a phrase, in as few lines as that takes,
 * and these as even as can be. Where no size will do, phrases are parted, then words; what is too long even so
 * ends in an ellipsis.
 */
export function setTitle({ text, lang }: Title, box: Box): SetTitle {
  const phrases = phrasesOf(text, lang);
  const words = phrases.flatMap((phrase) => wordsOfPhrase(phrase, lang));
  const characters = words.flatMap(charactersOfWord);
  for (const pieces of [phrases, words, characters]) {
    const set = setPieces(pieces, box);
    if (set) return set;
  }
  const smallest = box.sizes.at(-1) ?? 1;
  const isNarrow = (pieces: readonly string[]) => widestOf(pieces, box) * smallest <= box.width;
  return cutTitle([phrases, words].find(isNarrow) ?? characters, smallest, box);
}

function setPieces(pieces: readonly string[], box: Box): SetTitle | null {
  const widest = widestOf(pieces, box);
  for (const size of box.sizes) {
    if (widest * size > box.width) continue;
    const lines = linesAt(pieces, box.width / size, box);
    if (lines.length * box.lineHeight * size <= box.height) return { lines, size };
  }
  return null;
}

function widestOf(pieces: readonly string[], { widthOf }: Pick<Box, "widthOf">): number {
  return Math.max(0, ...pieces.map((piece) => widthOf(piece.trimEnd())));
}

function cutTitle(pieces: readonly string[], size: number, box: Box): SetTitle {
  const room = Math.max(1, Math.floor(box.height / (box.lineHeight * size)));
  const fits = (line: string) => box.widthOf(`${line.trimEnd()}…`) * size <= box.width;
  const lines = [""];
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? "") + piece;
    if (fits(line)) lines.splice(-1, 1, line);
    else if (lines.length < room) lines.push(piece);
    else break;
  }
  return { lines: [...lines.slice(0, -1), `${lines.at(-1)?.trimEnd()}…`], size };
}

function linesAt(
  pieces: readonly string[],
  width: number,
  { widthOf }: Pick<Box, "widthOf">,
): readonly string[] {
  const lineOf = (from: number, to: number) => pieces.slice(from, to).join("").trim();
  const count = fewestLines(pieces.length, (from, to) => widthOf(lineOf(from, to)) <= width);
  const even = widthOf(lineOf(0, pieces.length)) / count;

  const ends = evenest(pieces.length, count, (from, to) => {
    const length = widthOf(lineOf(from, to));
    if (length > width) return Number.POSITIVE_INFINITY;
    return ((length - even) / even) ** 2 + costOfEnd(pieces[to - 1] ?? "", pieces[to]);
  });
  return ends.slice(1).map((to, index) => lineOf(ends[index] ?? 0, to));
}

/** To end a line where the sense does is worth some unevenness; to part an article or a name costs as much. */
function costOfEnd(last: string, next: string | undefined): number {
  if (next === undefined) return 0;
  if (/[:：]\s*$/.test(last)) return -0.25;
  if (/[,、，。—–]\s*$/.test(last)) return -0.1;
  if (/^(an?|the|and|or|of|to|in|on|by|for|with)\s*$/i.test(last)) return 0.1;
  return /^[A-Z].*\s$/.test(last) && /^[A-Z]/.test(next) ? 0.1 : 0;
}

/** Filling each line as far as it goes takes the fewest. A piece that is too wide alone gets a line. */
function fewestLines(pieces: number, fits: (from: number, to: number) => boolean): number {
  let [lines, from] = [1, 0];
  for (let to = 1; to <= pieces; to++) {
    if (fits(from, to) || to - from === 1) continue;
    lines++;
    from = to - 1;
  }
  return lines;
}

type Way = { readonly cost: number; readonly ends: readonly number[] };

/** Where to part `pieces` into `count` lines at the least cost: the ends of the lines, from 0 on. */
function evenest(
  pieces: number,
  count: number,
  costOf: (from: number, to: number) => number,
): readonly number[] {
  let ways = new Map<number, Way>([[0, { cost: 0, ends: [0] }]]);
  for (let line = 1; line <= count; line++) {
    const next = new Map<number, Way>();
    for (const [from, way] of ways) {
      for (let to = from + 1; to <= pieces - (count - line); to++) {
        const cost = way.cost + costOf(from, to);
        const known = next.get(to);
        if (!known || cost < known.cost) next.set(to, { cost, ends: [...way.ends, to] });
      }
    }
    ways = next;
  }
  return ways.get(pieces)?.ends ?? [0, pieces];
}
