import "server-only";

import { cookies, headers } from "next/headers";
import { cache } from "react";

import { addSession, findSessionUser, revokeSession, type SessionUser } from "@/lib/data/sessions";
import type { UserId } from "@/lib/domain/user";

import { hashSecret, makeSecret } from "./secrets";
import {
  decodeSession,
  encodeSession,
  sessionCookieName,
  sessionCookieOptions,
  sessionSeconds,
} from "./session-cookie";
import { proveUserId } from "./user-id";

export type CurrentUser = Omit<SessionUser, "userId"> & { id: UserId };

/**
 * Who is asking: the cookie's session id looked up in the database, on every request, in one statement
 * (TRUST, 4). Null when signed out; a revoked cookie is signed out. Nothing else may decide this:
 * next-auth's own `getServerSession` and `getToken` would accept a revoked cookie.
 */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  const sid = cookie ? await decodeSession(cookie) : null;
  if (!sid) return null;

  const found = await findSessionUser(hashSecret(sid));
  if (!found) return null;
  const { userId, ...user } = found;
  return { ...user, id: proveUserId(userId) };
});

/** Makes a session row and returns the id that only the cookie will hold. */
export async function openSession(userId: UserId, agent: string): Promise<string> {
  const sid = makeSecret();
  await addSession(userId, hashSecret(sid), agent);
  return sid;
}

/** Signs the user in on this browser. Only where a response can still set cookies: actions and handlers. */
export async function signInBrowser(userId: UserId): Promise<void> {
  const agent = (await headers()).get("user-agent") ?? "";
  const sid = await openSession(userId, agent);
  (await cookies()).set(sessionCookieName(), await encodeSession(sid), {
    ...sessionCookieOptions(),
    maxAge: sessionSeconds,
  });
}

/** Ends this browser's session at once, in the database and in the cookie. */
export async function signOutBrowser(): Promise<void> {
  const jar = await cookies();
  const cookie = jar.get(sessionCookieName())?.value;
  const sid = cookie ? await decodeSession(cookie) : null;
  if (sid) await revokeSession(hashSecret(sid));
  jar.set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}
