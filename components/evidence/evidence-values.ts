/** What the evidence form shows, each as its control holds it. */
export type EvidenceValues = {
  /** Of a stored piece when editing; else made by the form, so that sending it twice makes one piece. */
  readonly id: string;
  readonly link: string;
  /** "" guesses it from the link. */
  readonly kind: string;
  readonly claim: string;
  readonly myPart: string;
  readonly limits: string;
  readonly withWhom: string;
  /** YYYY-MM-DD */
  readonly madeOn: string;
  readonly isPublic: boolean;
  readonly skillKeys: readonly string[];
  readonly taskKeys: readonly string[];
};

/** Field name → what was typed; the values of a list (a name that ends in []) one per line. */
export type TypedValues = Readonly<Record<string, string>>;

/** What a form held as values again; what is missing (a checkbox that is off, a form of an older version) is empty. */
export function valuesFrom(typed: TypedValues): EvidenceValues {
  const one = (name: string) => typed[name] ?? "";
  const many = (name: string) => [...new Set(one(name).split("\n").filter(Boolean))];
  return {
    ...{ id: one("id"), link: one("link"), kind: one("kind"), claim: one("claim") },
    ...{ myPart: one("myPart"), limits: one("limits"), withWhom: one("withWhom") },
    ...{ madeOn: one("madeOn"), isPublic: one("isPublic") !== "" },
    ...{ skillKeys: many("skillKeys[]"), taskKeys: many("taskKeys[]") },
  };
}

/** The fields of a form that would send these values. */
export function fieldsFrom(values: EvidenceValues): [name: string, value: string][] {
  const { isPublic, skillKeys, taskKeys, ...texts } = values;
  return [
    ...Object.entries(texts),
    ...(isPublic ? [["isPublic", "on"] satisfies [string, string]] : []),
    ...skillKeys.map((key): [string, string] => ["skillKeys[]", key]),
    ...taskKeys.map((key): [string, string] => ["taskKeys[]", key]),
  ];
}
