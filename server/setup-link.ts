import pg from "pg";

import { addOneTimeSecret } from "./one-time-links";

/**
 * A link that makes the first account, and with it the owner, for a server that others can reach. Earlier
 * links stop working, so that only the one printed last does.
 *
 * @param url address of the database
 * @param address public address of the server
 * @returns null once there is an account
 */
export async function makeSetupLink(url: string, address: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const accounts = await client.query('select 1 from "User" limit 1');
    if (accounts.rowCount !== 0) return null;
    await client.query(`delete from "Token" where kind = 'setup'`);
    return `${address}/sign-up?setup=${await addOneTimeSecret(client, "setup", null)}`;
  } finally {
    await client.end();
  }
}
