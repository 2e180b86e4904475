import { type CalendarDate, compareDates } from "./calendar-date";

/** A note with what it is about, in the language of the document. */
export type WrittenNote = {
  readonly kind: "task" | "week" | "evidence";
  /** Task key, milestone key or evidence id. */
  readonly key: string;
  readonly title: string;
  /** The week that it is or belongs to; null for evidence and for what the roadmap has no longer. */
  readonly week: number | null;
  /** What the week is called; null where there is none. */
  readonly weekTitle: string | null;
  /** Place of the task in its week; 0 for the week itself. */
  readonly place: number;
  readonly text: string;
  readonly stoppedAt: string;
};

/** What a learner wrote: Markdown, as typed. */
export type Written = {
  readonly notes: readonly WrittenNote[];
  readonly reviews: readonly {
    readonly weekOf: CalendarDate;
    readonly learned: string;
    readonly shipped: string;
    readonly stuck: string;
  }[];
  readonly letters: readonly {
    readonly kind: "month" | "phase";
    readonly period: string;
    readonly title: string;
    readonly expected: string;
    readonly did: string;
  }[];
};

/** The headings, in the language of whoever reads it. */
export type WrittenWords = {
  readonly title: string;
  readonly nothing: string;
  readonly notes: string;
  readonly week: (week: number, title: string) => string;
  readonly onEvidence: string;
  readonly elsewhere: string;
  readonly stoppedAt: string;
  readonly reviews: string;
  readonly weekOf: (monday: CalendarDate) => string;
  readonly learned: string;
  readonly shipped: string;
  readonly stuck: string;
  readonly letters: string;
  readonly expected: string;
  readonly did: string;
};

/**
 * Everything that a learner wrote as one Markdown document: notes by week, reviews and letters in the order of time.
 * The same texts give the same document, to the byte. What was typed stands as it was typed; titles are made plain.
 */
export function writtenDocument(written: Written, words: WrittenWords): string {
  const parts = [
    ...notesPart(
      written.notes.filter(({ text, stoppedAt }) => text + stoppedAt !== ""),
      words,
    ),
    ...reviewsPart(written.reviews, words),
    ...lettersPart(written.letters, words),
  ];
  const body = parts.length > 0 ? parts : [words.nothing];
  return `${[`# ${plain(words.title)}`, ...body].join("\n\n")}\n`;
}

function notesPart(notes: readonly WrittenNote[], words: WrittenWords): string[] {
  if (notes.length === 0) return [];
  const weeks = [...new Set(notes.flatMap(({ week }) => week ?? []))].toSorted((a, b) => a - b);
  const group = (heading: string, some: readonly WrittenNote[]) =>
    some.length > 0
      ? [
          `### ${plain(heading)}`,
          ...some.toSorted(inPlace).flatMap((note) => notePart(note, words)),
        ]
      : [];
  const elsewhere = notes.filter(({ week }) => week === null);
  return [
    `## ${plain(words.notes)}`,
    ...weeks.flatMap((week) => {
      const some = notes.filter((note) => note.week === week);
      return group(words.week(week, some[0]?.weekTitle ?? ""), some);
    }),
    ...group(
      words.onEvidence,
      elsewhere.filter(({ kind }) => kind === "evidence"),
    ),
    ...group(
      words.elsewhere,
      elsewhere.filter(({ kind }) => kind !== "evidence"),
    ),
  ];
}

/** The week before its tasks; weeks of two tracks that have one number by their keys. */
function inPlace(a: WrittenNote, b: WrittenNote): number {
  return a.place - b.place || (a.key < b.key ? -1 : Number(a.key > b.key));
}

function notePart(
  { kind, title, text, stoppedAt }: WrittenNote,
  words: WrittenWords,
): readonly string[] {
  return [
    ...(kind === "week" ? [] : [`#### ${plain(title)}`]),
    ...(stoppedAt === "" ? [] : [`**${plain(words.stoppedAt)}:** ${stoppedAt}`]),
    ...(text === "" ? [] : [text.trimEnd()]),
  ];
}

function reviewsPart(reviews: Written["reviews"], words: WrittenWords): string[] {
  const said = reviews
    .filter(({ learned, shipped, stuck }) => learned + shipped + stuck !== "")
    .toSorted((a, b) => compareDates(a.weekOf, b.weekOf));
  if (said.length === 0) return [];
  return [
    `## ${plain(words.reviews)}`,
    ...said.flatMap(({ weekOf, learned, shipped, stuck }) => [
      `### ${plain(words.weekOf(weekOf))}`,
      ...answer(words.learned, learned),
      ...answer(words.shipped, shipped),
      ...answer(words.stuck, stuck),
    ]),
  ];
}

function lettersPart(letters: Written["letters"], words: WrittenWords): string[] {
  const said = letters
    .filter(({ expected, did }) => expected + did !== "")
    .toSorted(
      (a, b) =>
        a.kind.localeCompare(b.kind, "en") ||
        (a.period < b.period ? -1 : Number(a.period > b.period)),
    );
  if (said.length === 0) return [];
  return [
    `## ${plain(words.letters)}`,
    ...said.flatMap(({ title, expected, did }) => [
      `### ${plain(title)}`,
      ...answer(words.expected, expected),
      ...answer(words.did, did),
    ]),
  ];
}

function answer(heading: string, text: string): readonly string[] {
  return text === "" ? [] : [`#### ${plain(heading)}`, text.trimEnd()];
}

/** A line that Markdown shows as it is. */
function plain(line: string): string {
  return line.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}
