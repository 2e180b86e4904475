import "server-only";

import type { CurrentUser } from "@/lib/auth/session";
import { findOwnPortfolio } from "@/lib/data/portfolio";
import { listPictureBytes } from "@/lib/data/portfolio-pictures";
import type { Locale } from "@/lib/domain/locale";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import { piecesOf } from "@/lib/domain/portfolio-pieces";
import type { UserId } from "@/lib/domain/user";

import { present } from "./portfolio";
import { badgeOf, cardOf, resumeOfPage } from "./portfolio-outputs";

/**
 * Everything that a visitor of the learner's page would see, published or not, without its draft. Two statements.
 * Null when the account is gone.
 *
 * @param locale  of the first page of the site
 */
export async function loadPortfolioSite(user: CurrentUser, locale: Locale) {
  const facts = await findOwnPortfolio(user.id);
  if (!facts) return null;
  const { isIndexed } = facts;
  const { portfolio, version, entries } = await present(facts);
  // The addresses in these outputs are left out of the site. The card draws the handle where it cannot draw the name.
  const page = { portfolio, version, entries, isIndexed, handle: user.handle ?? "portfolio" };
  const resumeIn = (language: Locale) => resumeOfPage({ ...page, locale: language });
  return {
    ...{ portfolio, version, entries, isIndexed, locale },
    resumes: { en: await resumeIn("en"), ko: await resumeIn("ko"), ja: await resumeIn("ja") },
    badge: await badgeOf({ ...page, locale }),
    card: (await cardOf({ ...page, locale })).card,
    pictures: await picturesOf(user.id, portfolio),
  };
}

/** The pictures on the page, by the anchors of their pieces. */
async function picturesOf(userId: UserId, portfolio: PublicPortfolio) {
  const pieces = piecesOf(portfolio).flatMap(({ anchor, picture }) =>
    picture ? [{ anchor, id: picture.id }] : [],
  );
  const bytes = await listPictureBytes(
    userId,
    pieces.map(({ id }) => id),
  );
  return new Map(
    pieces.flatMap(({ anchor, id }) => {
      const found = bytes.get(id);
      return found ? [[anchor, found] as const] : [];
    }),
  );
}
