import "server-only";

import { PrismaPg } from "@prisma/adapter-pg";

import { getEnv } from "@/lib/env";
import { codeOf } from "@/lib/log";

import { Prisma, PrismaClient } from "./generated/client";

/** Connections a process may hold (SPEED, rule 9). */
const poolSize = 10;

const preparedAtMost = 300;

function connect() {
  const env = getEnv();
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set: start Cairn with `npm start`.");

  const adapter = new PrismaPg(
    {
      connectionString: env.DATABASE_URL,
      max: poolSize,
      // A stopped database must be noticed within five seconds (TRUST, 13).
      connectionTimeoutMillis: 3_000,
      query_timeout: 5_000,
      statement_timeout: 5_000,
    },
    { statementNameGenerator: ({ sql }) => nameOf(sql) },
  );
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}

const names = new Map<string, string>();

/**
 * Names statements so that PostgreSQL keeps them prepared. Texts that vary (lists of values) would fill
 * its memory, so only the first few hundred get a name; an empty name means "prepare for this once".
 */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= preparedAtMost) return "";
  const name = `cairn_${names.size}`;
  names.set(sql, name);
  return name;
}

type Database = ReturnType<typeof connect>;

const holder = globalThis as { cairnDatabase?: Database };

function database(): Database {
  holder.cairnDatabase ??= connect();
  return holder.cairnDatabase;
}

/** The database, connected on first use: a build imports this file without having one. */
export const db: Database = new Proxy({} as Database, {
  get: (_, property) => Reflect.get(database(), property),
});

/** What a function takes that may run alone or inside a transaction. */
export type Connection = Prisma.TransactionClient;

/** A piece of a raw statement; values in it travel as parameters. */
export type RawSql = ReturnType<typeof Prisma.sql>;

export const sql = Prisma.sql;

/** True when a row names another that is gone. */
export function isMissingReference(error: unknown): boolean {
  const code = codeOf(error);
  return code === "P2003" || code === "23503";
}

/** True when a unique index refused a row, in a statement of Prisma's or of ours. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error);
  return code === "P2002" || code === "23505";
}
