import { fill, type Words } from "@/lib/i18n/words";

/** Sentences for errors: all of them, or those that can come up; `invalid` stands in for the others. */
export type ErrorWords = Pick<Words["errors"], "invalid" | "unreachable"> &
  Partial<Words["errors"]>;

/**
 * The sentence for an error code, or undefined when there is no error. A code without a sentence of its own
 * gets the general one: never a raw code on a page.
 *
 * @param retryAfter seconds to wait, for limits
 */
export function errorText(
  words: ErrorWords,
  code: string | undefined,
  { retryAfter = 60 }: { retryAfter?: number } = {},
): string | undefined {
  if (code === undefined) return undefined;
  const sentence = Object.entries(words).find(([name]) => name === code)?.[1] ?? words.invalid;
  return fill(sentence, { minutes: Math.max(1, Math.ceil(retryAfter / 60)) });
}
