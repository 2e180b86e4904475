import "server-only";

import { getEnv } from "@/lib/env";

/**
 * Whether a change was asked for by one of our own pages. A missing or null Origin is refused: every browser
 * sends one with a POST or PUT (TRUST, 2).
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || origin === "null") return false;

  const expected = getEnv().APP_URL;
  if (expected) return origin === expected;
  const given = URL.parse(origin);
  return given !== null && given.host === headers.get("host");
}
