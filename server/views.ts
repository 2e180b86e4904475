import { setTimeout as sleep } from "node:timers/promises";

const writeWithin = 1_500;

/** Put there by lib/data/share-views in Next's build, which runs in this process, once there are views to write. */
const holder = globalThis as { cairnViews?: { write: () => Promise<void> } };

/** Writes the views of unlisted links that were counted since the last minute. */
export async function writeViews(): Promise<void> {
  await Promise.race([holder.cairnViews?.write(), sleep(writeWithin, undefined, { ref: false })]);
}
