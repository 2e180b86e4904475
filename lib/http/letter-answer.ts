import "server-only";

/**
 * After the letter was stopped or started. A browser goes back to the page it came from; a mail program gets a
 * plain answer, because RFC 8058 wants no redirect.
 */
export function letterSwitched(isFromPage: boolean): Response {
  const headers = { "cache-control": "private, no-store" };
  return isFromPage
    ? new Response(null, { status: 303, headers: { ...headers, location: "?" } })
    : new Response("OK", { headers: { ...headers, "content-type": "text/plain;charset=utf-8" } });
}
