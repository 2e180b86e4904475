import { z } from "zod";

import { parseMinutes, quickMinutes } from "@/lib/domain/time-log";
import { isUuid } from "@/lib/domain/uuid";

import { codes, type SchemaErrorCode } from "./error-codes";
import { day, key, line, read, uuid } from "./fields";

/** Far longer than any way to write a length of time. */
const longestText = 60;

const quick = quickMinutes.map(String);

const length = () => read(readLength);

/** Milliseconds since 1970, as a form sends them: which timer is meant. */
const instant = () =>
  read((input) =>
    /^\d{1,14}$/.test(input) ? { ok: true, value: Number(input) } : { ok: false, code: "invalid" },
  );

/**
 * One sitting as its form sends it: a quick choice (`about`, in minutes) or what was typed (`length`), which a
 * quick choice overrules. Leaves as whole `minutes`. That the task exists and the day is not ahead of today is
 * asked later. `formId` makes sure that a form that is sent twice logs once.
 */
export const addTimeSchema = z
  .strictObject(
    {
      formId: uuid(),
      taskKey: key(),
      about: z.enum(quick, codes).optional(),
      length: line(longestText).default(""),
      on: day(),
    },
    codes,
  )
  .transform(({ about, length: typed, ...sitting }, context) => {
    const minutes = length().safeParse(about ?? typed);
    if (minutes.success) return { ...sitting, minutes: minutes.data };
    for (const { message } of minutes.error.issues) {
      context.addIssue({ code: "custom", path: ["length"], message });
    }
    return z.NEVER;
  });

/** Starts a timer. `since` is sent by Undo, which brings back one that ran before. */
export const startTimerSchema = z.strictObject(
  { taskKey: key(), since: instant().optional() },
  codes,
);

/** Stops the timer that was started then and logs what was typed; starts the one for `next`, if named. */
export const stopTimerSchema = z.strictObject(
  {
    formId: uuid(),
    startedAt: instant(),
    length: length(),
    on: day(),
    next: key().optional(),
  },
  codes,
);

export const discardTimerSchema = z.strictObject({ startedAt: instant() }, codes);

export const timeChanges = ["remove", "restore"] as const;

export type TimeChange = (typeof timeChanges)[number];

/** One change of the list, as the value of the button that was pressed: `remove:<id>`. */
export const timeChangeSchema = z.strictObject(
  {
    change: read((input) => {
      const [name, id = ""] = input.split(":");
      const kind = timeChanges.find((known) => known === name);
      if (!kind || !isUuid(id)) return { ok: false, code: "invalid" };
      return { ok: true, value: { kind, id } };
    }),
  },
  codes,
);

function readLength(
  input: string,
): { ok: true; value: number } | { ok: false; code: SchemaErrorCode } {
  if (input.trim() === "") return { ok: false, code: "required" };
  const minutes = parseMinutes(input);
  return minutes === null ? { ok: false, code: "duration" } : { ok: true, value: minutes };
}
