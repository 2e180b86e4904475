/** What every link carries that leads to an address written by a learner. */
export const linkRel = "nofollow ugc noopener noreferrer";

/** In characters of the normalised address, which is ASCII. */
export const longestLink = 2000;

export type LinkProblem = "empty" | "notALink" | "scheme" | "credentials" | "tooLong";

export type ParsedLink =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly problem: LinkProblem };

/**
 * The one check of addresses that learners give: evidence, portfolio links, links in Markdown.
 *
 * Parses like a browser (WHATWG) and returns the normalised form, which is what may be stored and
 * shown. Only http and https pass; an address without a scheme ("github.com/x") gets https. A user
 * name or password inside is refused, because `https://bank.example@evil.example` is read wrongly.
 */
export function parseLink(input: string): ParsedLink {
  const text = input.trim();
  if (text === "") return refuse("empty");
  if (text.length > longestLink) return refuse("tooLong");
  // The parser drops tabs and line breaks silently: "java\nscript:" would become another scheme.
  if (/\p{Cc}/u.test(text)) return refuse("notALink");

  const address = withScheme(text);
  if (address === null) return refuse("notALink");
  if (!URL.canParse(address)) return refuse("notALink");
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse("scheme");
  if (url.username !== "" || url.password !== "") return refuse("credentials");
  if (url.href.length > longestLink) return refuse("tooLong");
  return { ok: true, url: url.href };
}

function refuse(problem: LinkProblem): ParsedLink {
  return { ok: false, problem };
}

/** The text as an absolute address, or null when it is neither that nor a host name with a dot. */
function withScheme(text: string): string | null {
  const hasPort = /^[^/?#@:]+\.[^/?#@:]+:\d+(?:[/?#]|$)/.test(text);
  if (!hasPort && /^[a-z][a-z0-9+.-]*:/i.test(text)) return text;

  const bare = text.replace(/^\/\//, "");
  const [host = ""] = bare.split(/[/?#:]/);
  // A last label that starts with a digit is a number ("3.5"), which the parser would make an IP address of.
  const looksLikeHost = /^[^\s@]+\.[^\s@.\d][^\s@.]*\.?$/u.test(host);
  return looksLikeHost ? `https://${bare}` : null;
}
