import type { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

/**
 * Makes the engine's adapter run a migration as one piece.
 *
 * Prisma's own cuts a script at every semicolon and sends the pieces one by one: a semicolon in a text breaks
 * it, and a migration that fails or is killed stays half done. Sent as a whole, PostgreSQL runs it in one
 * transaction, and the note that it is done is part of that transaction: done and noted, or neither.
 */
export function runScriptsWhole(factory: PrismaPg, pool: pg.Pool): PrismaPg {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = (script) => runWhole(pool, script);
    return adapter;
  };
  return factory;
}

// The engine notes it again afterwards; it may not live to do so.
const noteThatItIsDone = `
;
update _prisma_migrations set finished_at = now() where finished_at is null and rolled_back_at is null`;

async function runWhole(pool: pg.Pool, script: string): Promise<void> {
  try {
    await pool.query(script + noteThatItIsDone);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const { code = "", severity = "", message, detail, column, hint } = error;
    throw new DriverAdapterError({
      kind: "postgres",
      code,
      severity,
      message,
      detail,
      column,
      hint,
    });
  }
}
