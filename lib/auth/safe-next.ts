/**
 * Where to go after signing in: the wanted path when it is one of ours, else the fallback. Only a path
 * counts: no scheme, no host, no backslash and no control character that a browser would drop (TRUST, 10).
 */
export function safeNext(wanted: string | null | undefined, fallback: string): string {
  if (!wanted || wanted.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return fallback;
  const parsed = URL.parse(wanted, "http://cairn.invalid");
  if (parsed?.host !== "cairn.invalid" || parsed.pathname.startsWith("/api/")) return fallback;
  return parsed.pathname + parsed.search + parsed.hash;
}
