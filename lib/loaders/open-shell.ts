import "server-only";

import { headers } from "next/headers";

import { currentUser } from "@/lib/auth/session";
import { pathHeader, splitLocale } from "@/lib/i18n/paths";

/** The head of a page for everybody: a learner's own, or that of a visitor. Without a cookie nothing is read. */
export async function loadOpenShell() {
  const user = await currentUser();
  const asked = (await headers()).get(pathHeader) ?? "/";
  const [pathname = "/", ...query] = asked.split("?");
  return {
    path: splitLocale(pathname).path,
    /** With its question mark, or empty: what was asked or answered stays in another language. */
    query: query.length > 0 ? `?${query.join("?")}` : "",
    learner: user && { userId: user.id, name: user.name, isOwner: user.isOwner },
  };
}
