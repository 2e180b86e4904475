import "server-only";

import { isKnownTag } from "./known-tag";
import { problem } from "./problem";

/** Reads a picture, without its bytes when who asks has them; null when there is nothing to see. */
type Find = (isKnown: boolean) => Promise<{ readonly bytes: Uint8Array | null } | null>;

/**
 * Answers with an uploaded picture. It may be kept, but has to be asked for anew each time: what is hidden, taken
 * back or deleted is gone at once.
 *
 * @param id       as in the address; made anew with every upload, so it is the tag as well
 * @param keptBy   everybody's caches, or the browser of one person only
 */
export async function answerWithUpload(
  { id, keptBy, asked }: { id: string; keptBy: "anyone" | "one"; asked: Headers },
  find: Find,
): Promise<Response> {
  const etag = `"${id}"`;
  const found = await find(isKnownTag(etag, asked.get("if-none-match")));
  if (!found) return problem("not-found");

  const cacheControl = keptBy === "anyone" ? "no-cache" : "private, no-cache";
  const headers = { etag, "cache-control": cacheControl, "x-robots-tag": "noindex" };
  if (!found.bytes) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      ...headers,
      "content-type": "image/webp",
      "content-length": String(found.bytes.length),
      "content-disposition": "inline",
    },
  });
}
