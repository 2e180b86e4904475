/**
 * Whether who asks has the answer with this tag already (`If-None-Match`). Compression makes a strong tag a weak
 * one, so both count (RFC 9110, 13.1.2).
 */
export function isKnownTag(etag: string, asked: string | null): boolean {
  const tags = asked?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags?.some((tag) => tag === etag || tag === "*") ?? false;
}
