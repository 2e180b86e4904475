import { randomOf } from "./keyed-random";
import type { Answers, AssessmentOption, SelfAssessment } from "./self-assessment";

/** The parameter that holds the order of the options; every other one is the key of a question. */
const orderName = "order";

/** Orders are the numbers 1 to this one: enough that no place of an option is better than another. */
export const orders = 999;

/** The query of an address, as it comes in: each name may be missing or given several times. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The order that an address names, or null. */
export function readOrder(query: Query): number | null {
  const value = query[orderName];
  return typeof value === "string" && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : null;
}

/** The answers in an address; what names no option of the question counts as not answered. */
export function readAnswers({ questions }: SelfAssessment, query: Query): Answers {
  return new Map(
    questions.flatMap(({ key, options }) =>
      options
        .filter((option) => Object.hasOwn(query, key) && query[key] === option.key)
        .map((option) => [key, option.key] as const),
    ),
  );
}

/** The query that `readOrder` and `readAnswers` read again, as a form with these names would send it. */
export function writeQuery(order: number, answers: Answers): string {
  return new URLSearchParams([[orderName, String(order)], ...answers]).toString();
}

/**
 * The options of a question in an order of chance that depends on the number and the keys alone: the same in
 * every language and after every reload.
 */
export function inOrder(
  options: readonly AssessmentOption[],
  order: number,
): readonly AssessmentOption[] {
  const place = new Map(options.map(({ key }) => [key, randomOf(`${order} ${key}`)()]));
  return options.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
}
