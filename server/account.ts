import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

import pg from "pg";

import { normaliseEmail } from "@/lib/domain/email";
import { readEnv } from "@/lib/env";

import { publicAddress, recallAddress } from "./address";
import { lockFile } from "./database";
import { isLocked } from "./instance-lock";
import { addOneTimeSecret } from "./one-time-links";
import { startPostgres } from "./postgres/start-postgres";
import { beforeExit } from "./shutdown";
import type { Task } from "./task";

const usage = `npm run account -- list                     the accounts
npm run account -- reset-password <e-mail>  a link to set a new password, for 24 hours
npm run account -- invite                   a link to make an account, for 7 days
npm run account -- make-owner <e-mail>      hand this server to another account`;

const neverRun =
  "There is no account yet, as Cairn has not run with this data: run npm start first.";

/**
 * Looks after accounts from the terminal, whether Cairn is running or not.
 * @throws Error with a sentence for the person at the terminal
 */
export async function runAccount({ root, args }: Task): Promise<void> {
  const [command = "", email = ""] = args;
  if (!["list", "reset-password", "invite", "make-owner"].includes(command)) {
    if (command !== "") throw new Error(usage);
    console.log(usage);
    return;
  }
  const env = readEnv(process.env);
  const dataDir = resolve(root, env.DATA_DIR);
  const address = env.APP_URL ?? recallAddress(dataDir) ?? publicAddress(env);
  await withDatabase({ dataDir, url: env.DATABASE_URL }, async (client) => {
    await requireTables(client);
    for (const line of await run(client, { command, email, address })) console.log(line);
  });
}

type Order = { command: string; email: string; address: string };

async function run(client: pg.Client, { command, email, address }: Order): Promise<string[]> {
  switch (command) {
    case "list":
      return listAccounts(client);
    case "invite":
      return [`${address}/sign-up?invite=${await addOneTimeSecret(client, "invite", null)}`];
    case "reset-password": {
      const user = await findAccount(client, email);
      return [`${address}/reset/${await addOneTimeSecret(client, "reset", user)}`];
    }
    default: {
      const user = await findAccount(client, email);
      await client.query('update "User" set "isOwner" = (id = $1) where "isOwner" or id = $1', [
        user,
      ]);
      return [`${email} is the owner of this server now.`];
    }
  }
}

async function listAccounts(client: pg.Client): Promise<string[]> {
  const found = await client.query<{
    email: string;
    name: string;
    isOwner: boolean;
    since: string;
  }>(
    `select email, name, "isOwner", to_char("createdAt", 'YYYY-MM-DD') as since from "User" order by "createdAt"`,
  );
  if (found.rows.length === 0) return ["Nobody has an account yet."];
  return found.rows.map(({ email, name, isOwner, since }) =>
    [since, email, name, ...(isOwner ? ["owner"] : [])].join("  "),
  );
}

async function findAccount(client: pg.Client, email: string): Promise<string> {
  if (email === "") throw new Error(`Say whose account: add the e-mail address.\n${usage}`);
  const found = await client.query<{ id: string }>('select id from "User" where email = $1', [
    normaliseEmail(email),
  ]);
  const user = found.rows[0];
  if (user) return user.id;
  throw new Error(
    `There is no account with the address ${email}. See them with: npm run account -- list`,
  );
}

async function requireTables(client: pg.Client): Promise<void> {
  const found = await client.query(`select to_regclass('"User"') is not null as found`);
  if (found.rows[0]?.found) return;
  throw new Error(neverRun);
}

/** Uses the running PostgreSQL and leaves it running; starts and stops one only if there is none. */
async function withDatabase(
  { dataDir, url }: { dataDir: string; url: string | undefined },
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  if (url) return withClient(url, work);
  if (!existsSync(join(dataDir, "pg"))) throw new Error(neverRun);
  const server = await startPostgres({ dataDir });
  beforeExit(async () => {
    // A start in the meantime may have adopted the server that we started.
    if (!server.adopted && !(await isLocked(lockFile(dataDir)))) await server.stop();
  });
  await withClient(server.appUrl, work);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
