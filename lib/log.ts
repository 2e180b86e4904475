import { getEnv } from "./env";

const levels = ["debug", "info", "warn", "error", "silent"] as const;

type Level = Exclude<(typeof levels)[number], "silent">;

/** What may be logged beside the message: ids, numbers and codes. Never an address, a token, a note or a password. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Writes one JSON line to standard error when the level asks for it. */
export function log(level: Level, message: string, fields: LogFields = {}): void {
  if (levels.indexOf(level) < levels.indexOf(getEnv().LOG_LEVEL)) return;
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })}\n`,
  );
}

/**
 * Logs an unexpected failure under a new id, which is all that the outside is told.
 *
 * Of the error only its name, code and the places in our code are kept: messages of the database
 * and of libraries quote the values that they choked on.
 */
export function logFailure(what: string, error: unknown): string {
  const errorId = crypto.randomUUID();
  log("error", what, { errorId, ...fieldsOf(error) });
  return errorId;
}

function fieldsOf(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { error: error.name, code: codeOf(error) ?? "", stack: places.slice(0, 8).join("\n") };
}

/** The SQLSTATE, Prisma or system code of an error, wherever a driver has put it. */
export function codeOf(error: unknown, depth = 0): string | null {
  if (typeof error !== "object" || error === null || depth > 4) return null;
  const record = error as Readonly<Record<string, unknown>>;
  const nested = [record.cause, record.meta, record.driverAdapterError];
  const inner = nested.map((value) => codeOf(value, depth + 1)).find((code) => code !== null);
  if (inner) return inner;
  const own = record.originalCode ?? record.code;
  return typeof own === "string" ? own : null;
}
