import { z } from "zod";

import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { tooManyBy } from "@/lib/domain/characters";
import { cleanLine, cleanText } from "@/lib/domain/clean-text";
import { normaliseEmail } from "@/lib/domain/email";
import { parseHoursPerWeek } from "@/lib/domain/hours";
import { parseLink } from "@/lib/domain/link";
import { checkPassword } from "@/lib/domain/password";
import { isTimeZone } from "@/lib/domain/today";
import { isUuid } from "@/lib/domain/uuid";

import { codes, type SchemaErrorCode } from "./error-codes";

type Read<Value> = { ok: true; value: Value } | { ok: false; code: SchemaErrorCode };

const refuse = (code: SchemaErrorCode): { ok: false; code: SchemaErrorCode } => ({
  ok: false,
  code,
});

/** A string that a rule reads into what it stands for, or refuses with a code. */
export function read<Value>(rule: (input: string) => Read<Value>) {
  return z.string(codes).transform((input, context) => {
    const result = rule(input);
    if (result.ok) return result.value;
    context.addIssue({ code: "custom", message: result.code });
    return z.NEVER;
  });
}

/** One line of at most `limit` characters, cleaned; "" is allowed. */
export const line = (limit: number) => read((input) => within(cleanLine(input), limit));

export const requiredLine = (limit: number) =>
  read((input) => {
    const text = cleanLine(input);
    return text === "" ? refuse("required") : within(text, limit);
  });

/** Several lines, as typed but for line breaks and control characters. */
export const longText = (limit: number) => read((input) => within(cleanText(input), limit));

function within(text: string, limit: number): Read<string> {
  return tooManyBy(text, limit) > 0 ? refuse("tooLong") : { ok: true, value: text };
}

/** A key of the roadmap. Whether it exists is asked later. */
export const key = () =>
  read((input) =>
    /^[a-z0-9][a-z0-9-]{0,79}$/.test(input) ? { ok: true, value: input } : refuse("invalid"),
  );

/** Of any version, in small letters, as PostgreSQL writes it. */
export const uuid = () =>
  read((input) => {
    const id = input.toLowerCase();
    return isUuid(id) ? { ok: true, value: id } : refuse("invalid");
  });

/** A day that exists. Rules that need today (not in the future …) are asked later. */
export const day = () =>
  read((input) => {
    const date = parseCalendarDate(input);
    return date === null
      ? refuse(input === "" ? "required" : "invalidDate")
      : { ok: true, value: date };
  });

/** The normalised address. */
export const link = () =>
  read((input) => {
    const parsed = parseLink(input);
    if (parsed.ok) return { ok: true, value: parsed.url };
    return refuse(parsed.problem === "empty" ? "required" : parsed.problem);
  });

/** The normalised address. */
export const email = () =>
  read((input) => {
    const address = normaliseEmail(input);
    if (address !== null) return { ok: true, value: address };
    return refuse(input.trim() === "" ? "required" : "invalidEmail");
  });

/** A password that exists: no rule is asked, but a size that may be hashed. */
export const givenPassword = () =>
  read((input) => {
    if (input === "") return refuse("required");
    return input.length > 1000 ? refuse("tooLong") : { ok: true, value: input };
  });

/** A new password, as typed. The owner's address and the list of common ones are asked in the action. */
export const newPassword = () =>
  read((input) => {
    if (input === "") return refuse("required");
    const problem = checkPassword({ password: input, email: "", isCommon: () => false });
    return problem === null ? { ok: true, value: input } : refuse(problem);
  });

/** In hundredths: "7,5" is 750. */
export const hoursPerWeek = () =>
  read((input) => {
    const hundredths = parseHoursPerWeek(input);
    if (hundredths !== null) return { ok: true, value: hundredths };
    return refuse(input.trim() === "" ? "required" : "hours");
  });

export const timeZone = () =>
  read((input) => (isTimeZone(input) ? { ok: true, value: input } : refuse("timeZone")));

/** A checkbox or switch: a form sends "on" or nothing at all. */
export const flag = () =>
  z
    .union([z.boolean(), z.enum(["on", "true", "false", ""])], codes)
    .optional()
    .transform((value) => value === true || value === "on" || value === "true");

/** Each value once, at most `most`; a form sends nothing for none and a bare value for one. */
export function list<Item extends z.ZodType>(item: Item, most: number) {
  return z
    .union([z.array(z.unknown()), z.string(), z.number()], codes)
    .optional()
    .transform((value) => toArray(value).filter((entry) => entry !== ""))
    .pipe(z.array(item, codes).max(most, codes))
    .transform((items) => [...new Set(items)]);
}

function toArray(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A whole number, as JSON or as a form sends it. */
export const wholeNumber = (
  range: { readonly min: number; readonly max: number },
  code: SchemaErrorCode,
) =>
  z.union([z.number(), z.string()], codes).transform((input, context) => {
    const value = typeof input === "number" || /^\d{1,9}$/.test(input) ? Number(input) : Number.NaN;
    if (Number.isInteger(value) && value >= range.min && value <= range.max) return value;
    context.addIssue({ code: "custom", message: code });
    return z.NEVER;
  });

/** The version of a text that was read before it was changed; 0 for a new one. */
export const savedVersion = () => wholeNumber({ min: 0, max: 2_000_000_000 }, "invalid");
