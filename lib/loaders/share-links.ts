import "server-only";

import type { CurrentUser } from "@/lib/auth/session";
import { listShareLinks } from "@/lib/data/share-links";
import { lastDayOfLink } from "@/lib/domain/share-link";
import { wallClockAt } from "@/lib/domain/today";

/** The learner's unlisted links: one statement. Instants become days on the learner's own wall. */
export async function loadShareLinks({ id, timeZone }: CurrentUser) {
  const dayOf = (instant: string) => wallClockAt(new Date(instant), timeZone).date;
  const links = (await listShareLinks(id)).map(({ createdAt, expiresAt, revokedAt, ...link }) => ({
    ...link,
    madeOn: dayOf(createdAt),
    lastDay: expiresAt === null ? null : lastDayOfLink(new Date(expiresAt), timeZone),
    /** Null for a link whose own time was over before, or which is in force. */
    revokedOn: revokedAt === null ? null : dayOf(revokedAt),
  }));
  return { links, today: dayOf(new Date().toISOString()) };
}
