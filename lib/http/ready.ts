import "server-only";

import { isDatabaseReady } from "@/lib/data/ready";
import { log } from "@/lib/log";

/** True when the database answers within its five seconds. */
export async function isReady(): Promise<boolean> {
  const ready = await isDatabaseReady();
  if (!ready) log("warn", "Not ready: the database does not answer");
  return ready;
}
