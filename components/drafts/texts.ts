import { tooManyBy } from "@/lib/domain/characters";

/** What a learner writes in one place: one or several texts by name. */
export type Texts<Part extends string> = Readonly<Record<Part, string>>;

/** What the server holds; version 0 when nothing was written there yet. */
export type Stored<Part extends string> = Texts<Part> & { readonly version: number };

/** What the texts of one kind of place are like. */
export type TextShape<Part extends string> = {
  /** By part: the most characters, and the text as the server will store it. */
  readonly parts: Readonly<Record<Part, readonly [limit: number, clean: (text: string) => string]>>;
  /** Both versions in one, when both changed the same part; nothing of either may be lost. */
  readonly join: (mine: Texts<Part>, theirs: Texts<Part>) => Texts<Part>;
};

export function partsOf<Part extends string>({ parts }: Pick<TextShape<Part>, "parts">): Part[] {
  return Object.keys(parts) as Part[];
}

/** A text for each part. */
export function eachPart<Part extends string>(
  shape: Pick<TextShape<Part>, "parts">,
  textOf: (part: Part) => string,
): Texts<Part> {
  return Object.fromEntries(partsOf(shape).map((part) => [part, textOf(part)])) as Texts<Part>;
}

export function isSame<Part extends string>(
  shape: TextShape<Part>,
  a: Texts<Part>,
  b: Texts<Part>,
): boolean {
  return partsOf(shape).every((part) => a[part] === b[part]);
}

/** How many characters are too many in the first part that has too many; 0 when all fit. */
export function charactersOver<Part extends string>(
  shape: TextShape<Part>,
  texts: Texts<Part>,
): number {
  const overs = partsOf(shape).map((part) => tooManyBy(texts[part], shape.parts[part][0]));
  return overs.find((over) => over > 0) ?? 0;
}

/**
 * Puts together what two sides made of the same texts, when they changed different parts of it; null when
 * both changed the same part in different ways, which only the learner can decide.
 */
export function merge<Part extends string>(
  shape: TextShape<Part>,
  base: Texts<Part>,
  mine: Texts<Part>,
  theirs: Texts<Part>,
): Texts<Part> | null {
  const isTheirs = (part: Part) => mine[part] === base[part];
  const isClear = partsOf(shape).every(
    (part) => isTheirs(part) || theirs[part] === base[part] || theirs[part] === mine[part],
  );
  return isClear ? eachPart(shape, (part) => (isTheirs(part) ? theirs : mine)[part]) : null;
}

/** One text after the other. */
export function joinTexts(first: string, second: string, between = "\n\n---\n\n"): string {
  if (first === second || second === "") return first;
  return first === "" ? second : `${first}${between}${second}`;
}
