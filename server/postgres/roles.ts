import type { Client } from "pg";

/** Owns the schema and runs migrations. */
export const ownerRole = "cairn_owner";
/** What the app runs as: it reads and writes rows and can change no table. */
export const appRole = "cairn_app";
export const databaseName = "cairn";

/**
 * Makes the app's role and the database if they are missing and sets their rights; repeating it is harmless.
 *
 * @param connect opens a connection as the owner
 * @param appPassword made by `newSecret`, so it needs no quoting beyond PostgreSQL's own
 */
export async function ensureRoles(
  connect: (database: string) => Promise<Client>,
  appPassword: string,
): Promise<void> {
  const server = await connect("postgres");
  try {
    await ensureAppRole(server, appPassword);
    const found = await server.query("select 1 from pg_database where datname = $1", [
      databaseName,
    ]);
    if (found.rowCount === 0)
      await server.query(`create database ${databaseName} owner ${ownerRole}`);
    await server.query(`revoke all on database ${databaseName}, postgres from public`);
    await server.query(`grant connect on database ${databaseName} to ${appRole}`);
  } finally {
    await server.end();
  }

  const database = await connect(databaseName);
  try {
    await grantToApp(database);
  } finally {
    await database.end();
  }
}

/**
 * Gives the app's role its rights in the connected database: the rows of all future tables and their
 * sequences, no DDL, and nothing of `_prisma_migrations`, which migrations take away again, too.
 */
export async function grantToApp(owner: Client): Promise<void> {
  await owner.query(`
    revoke all on schema public from public;
    grant usage on schema public to ${appRole};
    alter default privileges for role ${ownerRole} in schema public
      grant select, insert, update, delete on tables to ${appRole};
    alter default privileges for role ${ownerRole} in schema public
      grant usage, select on sequences to ${appRole};
    do $$ begin
      if to_regclass('public._prisma_migrations') is not null then
        revoke all on table public._prisma_migrations from ${appRole};
      end if;
    end $$;
  `);
}

/**
 * Checks that the server keeps what it acknowledged.
 * @throws Error that names the setting that is off
 */
export async function checkDurability(client: Client): Promise<void> {
  const result = await client.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')",
  );
  const off = result.rows.filter((row) => row.setting === "off").map((row) => row.name);
  if (off.length === 0) return;
  throw new Error(
    `PostgreSQL runs with ${off.join(" and ")} off and could lose what it confirmed: set it to on.`,
  );
}

async function ensureAppRole(server: Client, password: string): Promise<void> {
  const found = await server.query("select 1 from pg_roles where rolname = $1", [appRole]);
  if (found.rowCount === 0) {
    await server.query(
      `create role ${appRole} login nosuperuser nocreatedb nocreaterole noinherit password ${server.escapeLiteral(password)}`,
    );
  }
  await server.query(`alter role ${appRole} set statement_timeout = '5s'`);
  await server.query(`alter role ${appRole} set idle_in_transaction_session_timeout = '30s'`);
}
