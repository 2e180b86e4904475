/** What the form of a paper shows, each as its control holds it. */
export type PaperValues = {
  /** Of a stored row when editing; else made by the form, so that sending it twice makes one row. */
  readonly id: string;
  /** "" for a paper of one's own. */
  readonly resourceKey: string;
  readonly title: string;
  readonly link: string;
  /** YYYY-MM-DD */
  readonly readOn: string;
  readonly marks: readonly string[];
  readonly summary: string;
};

/** Field name → what was typed; the values of a list (a name that ends in []) one per line. */
type TypedValues = Readonly<Record<string, string>>;

/** What a form held as values again; what is missing (a form of an older version) is empty. */
export function paperValuesFrom(typed: TypedValues): PaperValues {
  const one = (name: string) => typed[name] ?? "";
  return {
    ...{ id: one("id"), resourceKey: one("resourceKey"), title: one("title") },
    ...{ link: one("link"), readOn: one("readOn"), summary: one("summary") },
    marks: [...new Set(one("marks[]").split("\n").filter(Boolean))],
  };
}

/** The fields of a form that would send these values. */
export function paperFieldsFrom(values: PaperValues): [name: string, value: string][] {
  const { marks, ...texts } = values;
  return [...Object.entries(texts), ...marks.map((mark): [string, string] => ["marks[]", mark])];
}

/** What was typed and never saved, as it was kept in this browser; null when it is nothing of ours. */
export function paperDraftFrom(draft: unknown): PaperValues | null {
  if (typeof draft !== "object" || draft === null || Array.isArray(draft)) return null;
  const typed = Object.entries(draft);
  if (!typed.every((entry): entry is [string, string] => typeof entry[1] === "string")) return null;
  return paperValuesFrom(Object.fromEntries(typed));
}

/** Where the unsent form of a user lies: `new`, `new:<resource key>` or the id of the row being edited. */
export function paperDraftKey(userKey: string, subject: string): string {
  return `cairn:paper:${userKey}:${subject}`;
}
