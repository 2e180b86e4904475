import { z } from "zod";

import { parseHoursPerWeek } from "@/lib/domain/hours";
import { priorities } from "@/lib/domain/roadmap";
import { isUuid } from "@/lib/domain/uuid";

import { codes } from "./error-codes";
import { day, key, line, read, uuid } from "./fields";

/** Why the plan is changed: one line, for oneself. */
const reason = line(200).optional();

const shiftDays = z
  .number(codes)
  .refine((days) => Number.isInteger(days) && days >= 1 && days <= 366, { error: "shiftDays" });

/** A number with at most two decimals; gives hundredths. */
const hoursPerWeek = z.number(codes).transform((hours, context) => {
  const hundredths = parseHoursPerWeek(String(hours));
  if (hundredths !== null) return hundredths;
  context.addIssue({ code: "custom", message: "hours" });
  return z.NEVER;
});

/** The body of `POST /api/v1/plan/changes` (CONTRACT). Rules that need the year are asked later. Without a known kind nothing else is looked at. */
export const planChangeBody = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("shift"), milestone: key(), days: shiftDays, reason }, codes),
    z.strictObject({ kind: z.literal("break"), from: day(), to: day(), reason }, codes),
    z.strictObject({ kind: z.literal("pace"), from: day(), hoursPerWeek, reason }, codes),
    z.strictObject(
      { kind: z.literal("trim"), milestone: key(), keep: z.enum(priorities, codes), reason },
      codes,
    ),
  ],
  { error: "unknownValue" },
);

export type PlanChangeBody = z.output<typeof planChangeBody>;

const typed = () => z.string(codes).max(200, codes).optional();

const sheet = {
  replan: typed(),
  ...{ amount: typed(), unit: typed() },
  ...{ paceFrom: typed(), hours: typed() },
  ...{ trimFrom: typed(), keep: typed() },
  ...{ breakFrom: typed(), breakTo: typed() },
};

/** The fields of the sheet as typed: `readReplanForm` says what they ask for. */
export const replanValuesSchema = z.strictObject(sheet, codes);

/** `formId`: sending the same sheet twice makes one change. `show` belongs to the address only. */
export const applyReplanSchema = z.strictObject(
  { ...sheet, formId: uuid(), reason, show: typed() },
  codes,
);

/** Takes a change out of the plan or puts it back: `undo:<id>` or `redo:<id>`, as the value of a button. */
export const changePlanSchema = z.strictObject(
  {
    change: read((input) => {
      const [kind, id = ""] = input.split(":");
      const isKind = kind === "undo" || kind === "redo";
      return isKind && isUuid(id)
        ? { ok: true, value: { kind, id } as const }
        : { ok: false, code: "invalid" };
    }),
  },
  codes,
);

/** A button that says everything by itself. */
export const nothingSchema = z.strictObject({}, codes);
