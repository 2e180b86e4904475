import "server-only";

import { addCalendarFeed, findCalendarFeed } from "@/lib/data/calendar-feeds";
import type { FeedScope } from "@/lib/domain/calendar-feed";
import type { UserId } from "@/lib/domain/user";

import { hashSecret, makeSecret } from "./secrets";
import type { CurrentUser } from "./session";
import { proveUserId } from "./user-id";

/** 256 bits as base64url: whatever else is asked for is no secret of ours. */
const fileName = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * A path under which a calendar finds the learner's plan without a session. Only the hash of its secret is kept.
 *
 * @returns null when the learner has as many feeds as there may be
 */
export async function makeFeedPath(
  user: CurrentUser,
  feed: { label: string; scope: FeedScope },
): Promise<string | null> {
  const secret = makeSecret();
  const isAdded = await addCalendarFeed(user.id, { ...feed, hash: hashSecret(secret) });
  return isAdded ? `/calendar/${secret}.ics` : null;
}

/** Whose feed lies under a file name of `/calendar/`: the secret is the proof. Null when there is none. */
export async function findFeed(file: string): Promise<{ userId: UserId; scope: FeedScope } | null> {
  const secret = fileName.exec(file)?.[1];
  const found = secret ? await findCalendarFeed(hashSecret(secret)) : null;
  return found && { userId: proveUserId(found.userId), scope: found.scope };
}
