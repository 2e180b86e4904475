import "server-only";

import { db } from "./client";

/** Whether the database answers and holds a published roadmap. Never throws. */
export async function isDatabaseReady(): Promise<boolean> {
  return db.roadmapVersion.count({ take: 1 }).then(
    (count) => count > 0,
    () => false,
  );
}
