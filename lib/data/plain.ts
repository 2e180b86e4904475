import { fromDateColumn } from "./dates";
import { Prisma } from "./generated/client";

/** A row as JSON: days as `YYYY-MM-DD`, instants as ISO texts in UTC, decimals and sequences as numbers, bytes as base64. */
export type Plain<Value> = Value extends Date
  ? string
  : Value extends Uint8Array
    ? string
    : Value extends Prisma.Decimal | bigint
      ? number
      : Value extends readonly (infer Item)[]
        ? Plain<Item>[]
        : Value extends object
          ? { [Name in keyof Value]: Plain<Value[Name]> }
          : Value;

/** The `date` columns: Prisma gives days and instants the same type. A test compares with the schema. */
export const dayColumns: ReadonlySet<string> = new Set([
  "startDate",
  "fromDate",
  "toDate",
  "on",
  "closedOn",
  "endedOn",
  "madeOn",
  "readOn",
  "weekOf",
]);

export function toPlain<Value>(value: Value): Plain<Value> {
  return plainOf(value, "") as Plain<Value>;
}

function plainOf(value: unknown, name: string): unknown {
  if (value instanceof Date) {
    return dayColumns.has(name) ? fromDateColumn(value) : value.toISOString();
  }
  // Two decimals and a few million events are exact as numbers.
  if (typeof value === "bigint" || Prisma.Decimal.isDecimal(value)) return Number(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map((item) => plainOf(item, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainOf(part, key)]));
}
