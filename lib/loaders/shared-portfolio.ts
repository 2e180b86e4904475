import "server-only";

import { headers } from "next/headers";
import { cache } from "react";

import { hashSecret } from "@/lib/auth/secrets";
import { findSharedPortfolio } from "@/lib/data/portfolio";
import { findSharedPicture } from "@/lib/data/share-links";
import { countView } from "@/lib/data/share-views";
import { viewHeader } from "@/lib/domain/page-view";
import { sharePath } from "@/lib/domain/share-link";

import { present } from "./portfolio";

/**
 * The page behind an unlisted link, for whoever has it: no session is read. One statement, and the roadmap from
 * memory. The view is counted here, once in a request. Null when there is nothing to see, whatever the reason:
 * what never was, what is malformed, revoked or over is not told apart.
 */
export const loadSharedPortfolio = cache(async (token: string) => {
  const hash = hashSecret(token);
  const facts = await findSharedPortfolio(hash);
  if (!facts) return null;
  if ((await headers()).has(viewHeader)) countView(hash);
  return { ...(await present(facts)), path: sharePath(token) };
});

/** A picture of that page, in one statement; null when the link or the page shows none. */
export function loadSharedPicture(token: string, id: string, isKnown: boolean) {
  return findSharedPicture(hashSecret(token), id, isKnown);
}
