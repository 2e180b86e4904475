import type { Locale, LocalizedText } from "./locale";

/** A field that is told with its text before and after; null where there was or is none. */
export type TextChange = {
  readonly kind: "text";
  readonly field:
    | "title"
    | "goal"
    | "detail"
    | "note"
    | "deliverable"
    | "question"
    | "answer"
    | "why"
    | "name"
    | "description";
  readonly before: LocalizedText | null;
  readonly after: LocalizedText | null;
};

export type FieldChange =
  | TextChange
  /** Both empty when only their order is another. */
  | {
      readonly kind: "texts";
      readonly field: "outcomes";
      readonly added: readonly LocalizedText[];
      readonly removed: readonly LocalizedText[];
    }
  | {
      readonly kind: "value";
      readonly field:
        | "week"
        | "month"
        | "minutes"
        | "priority"
        | "kind"
        | "authors"
        | "year"
        | "url";
      readonly before: string | number | null;
      readonly after: string | number | null;
    }
  /** Keys or addresses; both empty when only their order is another. */
  | {
      readonly kind: "keys";
      readonly field: "resources" | "skills" | "languages" | "also";
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** Said without before and after. */
  | {
      readonly kind: "plain";
      readonly field:
        | "phase"
        | "track"
        | "taskOrder"
        | "questionOrder"
        | "uses"
        | "price"
        | "group";
    };

/** What differs. `isTranslated`: something has its first translation into one of the languages. */
export type Comparison = {
  readonly fields: readonly FieldChange[];
  readonly isTranslated: boolean;
};

/** Nothing, a first translation and nothing else, or a change. */
export type Found = FieldChange | "translated" | null;

/** The languages in which texts are compared besides English. */
export type Locales = readonly Locale[];

export function collect(found: readonly Found[]): Comparison {
  return {
    fields: found.filter((one) => one !== null && one !== "translated"),
    isTranslated: found.includes("translated"),
  };
}

export function text(
  field: TextChange["field"],
  before: LocalizedText | null,
  after: LocalizedText | null,
  locales: Locales,
): Found {
  const difference = differenceOf(before, after, locales);
  return difference === "changed" ? { kind: "text", field, before, after } : difference;
}

export function texts(
  field: "outcomes",
  before: readonly LocalizedText[],
  after: readonly LocalizedText[],
  locales: Locales,
): Found {
  const isIn = (list: readonly LocalizedText[], one: LocalizedText) =>
    list.some((other) => differenceOf(other, one, locales) === null);
  const pairs = before.map((one, index) => differenceOf(one, after[index] ?? null, locales));
  if (before.length === after.length && !pairs.includes("changed")) {
    return pairs.includes("translated") ? "translated" : null;
  }
  return {
    ...{ kind: "texts", field },
    added: after.filter((one) => !isIn(before, one)),
    removed: before.filter((one) => !isIn(after, one)),
  };
}

/** A first translation of an unchanged English text is no change of what it says. */
function differenceOf(
  before: LocalizedText | null,
  after: LocalizedText | null,
  locales: Locales,
): "changed" | "translated" | null {
  if (before === null || after === null) return before === after ? null : "changed";
  if (before.en !== after.en) return "changed";
  const differing = locales.filter((locale) => before[locale] !== after[locale]);
  if (differing.some((locale) => before[locale] !== undefined)) return "changed";
  return differing.length > 0 ? "translated" : null;
}

export function value(
  field: Extract<FieldChange, { kind: "value" }>["field"],
  before: string | number | null,
  after: string | number | null,
): Found {
  return before === after ? null : { kind: "value", field, before, after };
}

export function keys(
  field: Extract<FieldChange, { kind: "keys" }>["field"],
  before: readonly string[],
  after: readonly string[],
): Found {
  if (isSameList(before, after)) return null;
  return {
    ...{ kind: "keys", field },
    added: after.filter((key) => !before.includes(key)),
    removed: before.filter((key) => !after.includes(key)),
  };
}

export function plain(
  field: Extract<FieldChange, { kind: "plain" }>["field"],
  isSame: boolean,
): Found {
  return isSame ? null : { kind: "plain", field };
}

export function isSameList(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((one, index) => one === after[index]);
}

/** Whether what both have comes in the same order: what is new or gone between moves nothing. */
export function isSameOrder(before: readonly string[], after: readonly string[]): boolean {
  return isSameList(
    before.filter((key) => after.includes(key)),
    after.filter((key) => before.includes(key)),
  );
}
