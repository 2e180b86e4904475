/** Header in which the proxy says that somebody looks at a page: a GET, and no browser that fetches ahead. */
export const viewHeader = "x-cairn-view";

/** Whether a request counts as a view. Nothing about who asks is looked at. */
export function isPageView(method: string, headers: Headers): boolean {
  const purpose = ["sec-purpose", "purpose", "x-moz"].map((name) => headers.get(name) ?? "");
  const isAhead = purpose.some((value) => /\bpre(?:fetch|render|view)\b/i.test(value));
  return method === "GET" && !isAhead && !headers.has("next-router-prefetch");
}
