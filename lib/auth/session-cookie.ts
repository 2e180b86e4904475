import "server-only";

import { decode, encode } from "next-auth/jwt";

import { getEnv } from "@/lib/env";

/** 60 days: the absolute life of a session row (TRUST, 4). The row decides, the cookie only carries its id. */
export const sessionSeconds = 60 * 86_400;

/** True when the site is served over https. Behind a proxy only APP_URL can know. */
export function isSecure(): boolean {
  return getEnv().APP_URL?.startsWith("https://") ?? false;
}

/** `__Host-` binds the cookie to this very host; browsers take it over https only. */
export function sessionCookieName(): string {
  return isSecure() ? "__Host-cairn.session" : "cairn.session";
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
}

export function authSecret(): string {
  const secret = getEnv().NEXTAUTH_SECRET;
  if (!secret)
    throw new Error("NEXTAUTH_SECRET is not set: start Cairn with `npm start`, which makes one.");
  return secret;
}

/** next-auth's cookie value for a session id. */
export async function encodeSession(sid: string): Promise<string> {
  return encode({ token: { sid }, secret: authSecret(), maxAge: sessionSeconds });
}

/** The session id in a cookie, or null when the cookie is not ours, is forged or is too old. */
export async function decodeSession(cookie: string): Promise<string | null> {
  const token = await decode({ token: cookie, secret: authSecret() }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : null;
}
