import "server-only";

import { createHash } from "node:crypto";

import { isKnownTag } from "./known-tag";

const type = "text/calendar; charset=utf-8";

/** A calendar that the browser keeps as a file. */
export function calendarDownload(text: string): Response {
  return new Response(text, {
    headers: {
      "content-type": type,
      "content-disposition": 'attachment; filename="cairn.ics"',
      "cache-control": "private, no-store",
    },
  });
}

/**
 * A calendar under its secret address. It may be kept, but has to be asked for anew each time, so that a revoked
 * address is empty at once; who has this very text is told so without it.
 */
export function calendarFeed(text: string, asked: Headers): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "private, no-cache", "x-robots-tag": "noindex" };
  return isKnownTag(etag, asked.get("if-none-match"))
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...headers, "content-type": type } });
}
