import type { z } from "zod";

/**
 * Every code that a schema can give as the message of an issue. Codes travel, words are local: the
 * interface has a sentence for each in the namespace `errors`.
 */
export const schemaErrorCodes = [
  "invalid",
  "required",
  "wrongType",
  "unknownField",
  "unknownValue",
  "tooShort",
  "tooLong",
  "tooMany",
  "invalidEmail",
  "common",
  "containsEmail",
  "siteName",
  "notALink",
  "scheme",
  "credentials",
  "characters",
  "edge",
  "reserved",
  "invalidDate",
  "hours",
  "timeZone",
  "dayEnd",
  "week",
  "fileTooLarge",
  "ownMinutes",
  "shiftDays",
  "duration",
] as const;

export type SchemaErrorCode = (typeof schemaErrorCodes)[number];

/** To be given to every part of a schema, so that zod's own findings are codes and not English. */
export const codes = { error: codeOf };

export type FieldError = { readonly path: string; readonly code: string };

/** One entry per wrong field, as in `links.0.url`; an unknown field is named itself, not its parent. */
export function toFieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue): FieldError[] => {
    const path = issue.path.join(".");
    if (issue.code !== "unrecognized_keys") return [{ path, code: issue.message }];
    return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: issue.message }));
  });
}

function codeOf(issue: {
  readonly code?: string | undefined;
  readonly input?: unknown;
}): SchemaErrorCode {
  if (issue.code === "unrecognized_keys") return "unknownField";
  if (issue.input === undefined) return "required";
  if (issue.code === "invalid_value") return "unknownValue";
  if (issue.code === "too_big") return "tooMany";
  return issue.code === "invalid_type" || issue.code === "invalid_union" ? "wrongType" : "invalid";
}
