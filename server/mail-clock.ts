import { setTimeout as sleep } from "node:timers/promises";
import { BroadcastChannel } from "node:worker_threads";

import pg from "pg";

import { beforeExit, isShuttingDown } from "./shutdown";

/** On which the thread that sends mail hears that it should stop. */
export const mailChannel = "cairn-mail";

const lookEvery = 20_000;
/** Full hours of every zone fall on a quarter of an hour: that often letters can fall due. */
const planEvery = 15 * 60_000;
const stopWithin = 8_000;

/**
 * Sends mail as long as the server runs. Looking is one small statement; the program that writes and sends runs
 * only when there is something to do, in a thread of its own, so that a mail server that fails or hangs slows no
 * page. A failure waits for the next look.
 *
 * @param send runs `server/mail.ts` to its end
 */
export function keepSending(databaseUrl: string, send: () => Promise<unknown>): void {
  let sending: Promise<unknown> = Promise.resolve();
  let planned = 0;
  let lastProblem = "";

  const look = async () => {
    const quarter = Math.floor(Date.now() / planEvery);
    if (quarter === planned && !(await isMailDue(databaseUrl))) return;
    if (isShuttingDown()) return;
    sending = send();
    await sending;
    planned = quarter;
  };
  const lookOn = async () => {
    while (!isShuttingDown()) {
      const problem = await look().then(() => "", sentenceOf);
      if (problem && problem !== lastProblem) console.error(`Mail was not sent: ${problem}`);
      lastProblem = problem;
      await sleep(lookEvery, undefined, { ref: false });
    }
  };
  void lookOn();

  beforeExit(async () => {
    const channel = new BroadcastChannel(mailChannel);
    channel.postMessage("stop");
    channel.close();
    await Promise.race([sending.catch(() => undefined), sleep(stopWithin)]);
  });
}

async function isMailDue(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    ...{ connectionTimeoutMillis: 3_000, query_timeout: 5_000 },
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const found = await client.query<{ due: boolean }>(
      `select exists (select 1 from "MailJob" where "sentAt" is null and "failedAt" is null
         and "runAt" <= now() and ("lockedUntil" is null or "lockedUntil" < now())) as due`,
    );
    return found.rows[0]?.due ?? false;
  } finally {
    await client.end();
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
