import "server-only";

import { createHash } from "node:crypto";

import { isKnownTag } from "./known-tag";
import { problem } from "./problem";

type Document = {
  readonly body: string | ArrayBuffer;
  readonly type: string;
  /** Stands for the content; without it, a hash of the body does. */
  readonly tag?: string;
};

/**
 * A document that somebody has published and may take back. It may be kept, but has to be asked for anew each time,
 * so that taking it back acts at once; who has this very version is told so without it. Pages of other sites may read
 * it: nothing in it depends on who asks.
 *
 * @param document  null when there is nothing to see: hidden, unknown, malformed and deleted answer alike
 */
export function answerWithDocument(document: Document | null, asked: Headers): Response {
  if (!document) return problem("not-found");
  const { body, type, tag = hashOf(body) } = document;
  const etag = `"${tag}"`;
  const headers = {
    etag,
    "cache-control": "public, no-cache",
    "access-control-allow-origin": "*",
    // Search engines are to find the page, if anything.
    "x-robots-tag": "noindex",
  };
  return isKnownTag(etag, asked.get("if-none-match"))
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers: { ...headers, "content-type": type } });
}

function hashOf(body: string | ArrayBuffer): string {
  const bytes = typeof body === "string" ? body : new Uint8Array(body);
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
}
