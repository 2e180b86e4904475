import "server-only";

import { codeOf } from "@/lib/log";

export type FailureKind = "databaseGone" | "storageFull" | "unexpected";

/** SQLSTATE classes and codes of a database that cannot be reached, is starting or is shutting down. */
const goneCodes =
  /^(08...|57P0[0-5]|53300|P1001|P1002|P1008|P1017|P2024|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/;
const goneTexts =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|server closed the connection|can't reach database/i;

/** What an exception of the database means for the person who waits (TRUST, 13). */
export function classifyFailure(error: unknown): FailureKind {
  const code = codeOf(error) ?? "";
  if (code === "53100") return "storageFull";
  if (goneCodes.test(code)) return "databaseGone";
  return error instanceof Error && goneTexts.test(error.message) ? "databaseGone" : "unexpected";
}
