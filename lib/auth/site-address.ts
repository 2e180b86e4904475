import "server-only";

import { headers } from "next/headers";

import { getEnv } from "@/lib/env";

/**
 * The address of this site as the reader knows it, without a slash at the end: APP_URL, else the host that was
 * asked, so that it is good for what is shown to them and not for what is kept or mailed.
 */
export async function siteAddress(): Promise<string> {
  const { APP_URL, HOST, PORT } = getEnv();
  if (APP_URL) return APP_URL;
  const host = (await headers()).get("host") ?? `${HOST}:${PORT}`;
  return URL.parse(`http://${host}`)?.origin ?? `http://${HOST}:${PORT}`;
}
