const longest = 60;

/**
 * An address as it is printed: without scheme, "www." and the last slash. A long one is cut, as nobody types it; the
 * link itself stays whole.
 */
export function shortAddress(url: string): string {
  const short = url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
  return short.length > longest ? `${short.slice(0, longest - 1)}…` : short;
}
