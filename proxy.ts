import { type NextRequest, NextResponse } from "next/server";

import { isPageView, viewHeader } from "@/lib/domain/page-view";
import { isSharePath } from "@/lib/domain/share-link";
import { isBodyTooLarge } from "@/lib/http/body-limit";
import {
  contentSecurityPolicy,
  pageHeaders,
  pictureHeaders,
  secretHeaders,
  uploadHeaders,
} from "@/lib/http/security-headers";
import { isUploadPath } from "@/lib/http/upload-path";
import { firstVisitLocale, localeCookie } from "@/lib/i18n/first-visit";
import { localePath, pathHeader, splitLocale } from "@/lib/i18n/paths";
import { chosenSecondLanguage, secondLanguageCookie } from "@/lib/i18n/second-language";
import { tooLargeText } from "@/lib/i18n/too-large";
import { isPicturePath } from "@/lib/open-graph/picture-path";

const year = 31_536_000;

/** Files that are made for each request. */
const files = ["/robots.txt", "/sitemap.xml"];

/** What stands in `public/` is a file, not a page. */
export const config = {
  matcher: ["/((?!_next/static/|_next/image|favicon\\.svg$|icon\\.png$).*)"],
};

/**
 * Comfort, never the lock: gives every page its language, its nonce and its headers. Who may see what is
 * decided where the data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (isUploadPath(pathname)) {
    const response = NextResponse.next();
    for (const [name, value] of uploadHeaders()) response.headers.set(name, value);
    return response;
  }
  if (pathname.startsWith("/api/") || files.includes(pathname)) {
    return withHeaders(NextResponse.next(), null);
  }
  if (/^\/calendar\/[^/]+$/.test(pathname)) {
    const response = NextResponse.next();
    for (const [name, value] of secretHeaders()) response.headers.set(name, value);
    return response;
  }

  const { locale, path } = splitLocale(pathname);
  if (isBodyTooLarge(request.headers)) {
    return withHeaders(new NextResponse(tooLargeText(locale), { status: 413 }), null);
  }
  if (pathname === "/en" || pathname.startsWith("/en/")) {
    return withHeaders(NextResponse.redirect(new URL(path + search, request.url), 308), null);
  }

  // One address for people and for mail programs, whose one click is a POST (RFC 8058).
  const letter = request.method === "POST" ? /^\/letter\/([^/]+)$/.exec(path) : null;
  if (letter) {
    const target = new URL(`/api/v1/letter/${letter[1]}${search}`, request.url);
    return withHeaders(NextResponse.rewrite(target), null);
  }

  if (isPicturePath(path) || isPortfolioFile(path)) {
    const headers = new Headers(request.headers);
    headers.set("x-next-intl-locale", locale);
    const target = new URL(`/${locale}${path}${search}`, request.url);
    const response = NextResponse.rewrite(target, { request: { headers } });
    for (const [name, value] of pictureHeaders()) response.headers.set(name, value);
    return response;
  }

  const chosen = pathname === "/" ? firstVisitLocale(request.headers, request.cookies) : null;
  if (chosen && chosen !== "en") {
    const target = new URL(localePath(chosen, "/") + search, request.url);
    return withHeaders(NextResponse.redirect(target, 307), null);
  }

  const nonce = crypto.randomUUID().replaceAll("-", "");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", contentSecurityPolicy(nonce));
  headers.set("x-nonce", nonce);
  headers.set("x-next-intl-locale", locale);
  headers.set(pathHeader, pathname + search);
  headers.delete(viewHeader);
  if (isPageView(request.method, request.headers)) headers.set(viewHeader, "1");

  const target = new URL(`/${locale}${path === "/" ? "" : path}${search}`, request.url);
  const response = NextResponse.rewrite(target, { request: { headers } });
  if (request.cookies.get(localeCookie)?.value !== locale && isChoice(request)) {
    response.cookies.set(localeCookie, locale, { sameSite: "lax", path: "/", maxAge: year });
  }
  const also =
    request.method === "GET" ? chosenSecondLanguage(request.nextUrl, request.headers) : null;
  if (also) {
    response.cookies.set(secondLanguageCookie, also, { sameSite: "lax", path: "/", maxAge: year });
  }
  withHeaders(response, nonce);
  if (isSharePath(path)) {
    // No form of ours stands there, so no Origin is needed; and the address is told to nobody.
    response.headers.set("referrer-policy", "no-referrer");
    response.headers.set("x-robots-tag", "noindex, nofollow");
  }
  return response;
}

/** A portfolio for programs (decision 0074); other sites may show and read it. `path` is without language. */
function isPortfolioFile(path: string): boolean {
  return /^\/u\/[^/]+\/(?:resume\.json|badge\.svg)$/.test(path);
}

/** Coming from one of our pages in another language: somebody used the language links. */
function isChoice(request: NextRequest): boolean {
  const referer = request.headers.get("referer");
  if (!referer || request.method !== "GET") return false;
  const from = URL.parse(referer);
  if (!from || from.host !== request.headers.get("host")) return false;
  return splitLocale(from.pathname).locale !== splitLocale(request.nextUrl.pathname).locale;
}

function withHeaders(response: NextResponse, nonce: string | null): NextResponse {
  for (const [name, value] of pageHeaders(nonce)) response.headers.set(name, value);
  return response;
}
