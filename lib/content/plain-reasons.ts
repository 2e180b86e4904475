/** What zod found, as far as a sentence needs it. */
type Finding = {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: unknown;
  readonly divisor?: unknown;
  readonly values?: unknown;
  /** What is wrong with the name of a field. */
  readonly issues?: unknown;
};

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of fields",
  record: "a map of fields",
  tuple: "a list",
};

/** Why a field is refused, in words that need no knowledge of the schema; undefined for zod's own. */
export function plainReason(finding: Finding): string | undefined {
  const { code, input, expected, minimum, maximum } = finding;
  if (input === undefined && code === "invalid_type") return "is missing";
  if (code === "invalid_type") return `must be ${kinds[String(expected)] ?? String(expected)}`;
  if (code === "invalid_value" && Array.isArray(finding.values)) {
    return `must be ${finding.values.length > 1 ? "one of " : ""}${finding.values.join(", ")}`;
  }
  if (code === "too_small" && minimum === 1 && finding.origin !== "number") {
    return "must not be empty";
  }
  if (code === "too_small") {
    return `must ${bound(finding, "at least", finding.inclusive ? minimum : Number(minimum) + 1)}`;
  }
  if (code === "too_big") return `must ${bound(finding, "at most", maximum)}`;
  if (code === "not_multiple_of") return `must be a multiple of ${String(finding.divisor)}`;
  if (code === "invalid_key") return reasonOfKey(finding);
  if (code === "invalid_union") return "must be a text, a list of texts or skills: [key, …]";
  return undefined;
}

/** The first of the reasons, which are sentences already. */
function reasonOfKey({ issues }: Finding): string | undefined {
  const first: unknown = Array.isArray(issues) ? issues[0] : undefined;
  const isIssue = typeof first === "object" && first !== null && "message" in first;
  return isIssue && typeof first.message === "string" ? first.message : undefined;
}

function bound({ origin }: Finding, words: string, limit: unknown): string {
  if (origin === "array") return `have ${words} ${String(limit)} entries`;
  if (origin === "string") return `have ${words} ${String(limit)} characters`;
  return `be ${words} ${String(limit)}`;
}
