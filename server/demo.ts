import { isMainThread } from "node:worker_threads";

import { db, isUniqueViolation } from "@/lib/data/client";
import { isTimeZone, todayFor } from "@/lib/domain/today";
import { readEnv } from "@/lib/env";
import { demoAccount } from "@/prisma/seed/demo-account";
import { writeDemo } from "@/prisma/seed/write-demo";

import { publicAddress } from "./address";

/**
 * Fills the demo's own database with a learner and a year of data, and says how to sign in. Runs on every
 * start, so that the dates stay relative to today; what a visitor changed in the demo account goes.
 *
 * @throws Error with a sentence for the person at the terminal
 */
export async function prepareDemo(): Promise<void> {
  const now = new Date();
  const timeZone = zoneOfThisMachine();
  const today = todayFor({ instant: now, timeZone, dayEndsAt: demoAccount.dayEndsAt });
  await writeDemo({ today, now, timeZone }).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    throw new Error(
      `Another account has taken the demo's address ${demoAccount.email} or its portfolio address. Delete the folder .cairn/demo and start again.`,
    );
  });
  console.log(`Sign in as ${demoAccount.email} with the password ${demoAccount.password}`);
  console.log(`Portfolio: ${publicAddress(readEnv(process.env))}/u/${demoAccount.handle}`);
}

/** Whoever looks at the demo most likely sits at this machine. */
function zoneOfThisMachine(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : "UTC";
}

// A program of its own when the starter gives it a thread. Without connections the thread ends by itself;
// process.exit() could cut off what was printed.
if (!isMainThread) {
  await prepareDemo();
  await db.$disconnect();
}
