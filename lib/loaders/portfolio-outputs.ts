import "server-only";

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { siteAddress } from "@/lib/auth/site-address";
import { badgeSvg } from "@/lib/domain/badge";
import { textIn } from "@/lib/domain/locale";
import { namedSkillsOf, piecesOf, weeksDoneOf } from "@/lib/domain/portfolio-pieces";
import { type Resume, resumeOf } from "@/lib/domain/resume";
import { skillName } from "@/lib/domain/roadmap-lookup";
import { plainText } from "@/lib/markdown/plain-text";
import { cardSize, type PortfolioCard } from "@/lib/open-graph/card";
import { rowsOfPath } from "@/lib/open-graph/card-rows";
import { fingerprintOf } from "@/lib/open-graph/fingerprint";
import { picturePath } from "@/lib/open-graph/picture-path";

import { addressOn, loadAlternates } from "./page-links";
import { loadPortfolio } from "./portfolio";
import { languageTags } from "./sharing";

export type PortfolioPage = NonNullable<Awaited<ReturnType<typeof loadPortfolio>>>;

const wordsIn = (locale: PortfolioPage["locale"]) =>
  getTranslations({ locale, namespace: "portfolioOutputs" });

/** The page as JSON Resume; null when there is nothing to see, as for the page itself. */
export async function loadResume(handle: string): Promise<Resume | null> {
  const page = await loadPortfolio(handle);
  return page && resumeOfPage(page);
}

export async function resumeOfPage(page: PortfolioPage): Promise<Resume> {
  const { locale, portfolio } = page;
  const t = await getTranslations({ locale, namespace: "portfolio" });
  const kindName = await getTranslations({ locale, namespace: "evidence.kind" });
  const site = await siteAddress();
  return resumeOf(portfolio, {
    address: addressOn(site, `/u/${page.handle}`, locale),
    canonical: addressOn(site, `/u/${page.handle}/resume.json`, locale),
    summary: plainText(portfolio.bio),
    skills: skillsOf(page),
    words: {
      kind: (kind) => kindName(kind),
      limits: (text) => t("limits", { text }),
      withWhom: (text) => t("withWhom", { text }),
    },
  });
}

/** The badge as SVG: the weeks that are finished, or only that this is a portfolio when the path is hidden. */
export async function loadBadge(handle: string): Promise<string | null> {
  const page = await loadPortfolio(handle);
  return page && badgeOf(page);
}

export async function badgeOf(page: PortfolioPage): Promise<string> {
  const t = await wordsIn(page.locale);
  const done = weeksDoneOf(page.portfolio);
  // In marks that keep its direction to itself.
  const name = `\u2068${page.portfolio.name}\u2069`;
  return badgeSvg({
    text: done ? t("badgeText", done) : t("badgePlain"),
    title: done ? t("badgeTitle", { name, ...done }) : t("badgePlainTitle", { name }),
    lang: page.locale,
  });
}

/** What the picture of the page shows, and the same in a sentence. */
export async function loadPortfolioCard(
  handle: string,
): Promise<{ card: PortfolioCard; alt: string } | null> {
  const page = await loadPortfolio(handle);
  return page && cardOf(page);
}

export async function cardOf({ portfolio, handle, locale, version, entries }: PortfolioPage) {
  const t = await wordsIn(locale);
  const { name, headline, path } = portfolio;
  const done = weeksDoneOf(portfolio);
  const count = piecesOf(portfolio).length;
  const place = [
    t("cardPlace"),
    ...(done ? [t("cardWeeks", done)] : []),
    ...(count > 0 ? [t("cardPieces", { count })] : []),
  ];
  const rows = path ? rowsOfPath({ version, entries, path }, locale) : [];
  return {
    card: { locale, name, handle, headline, place, rows },
    alt: done ? t("cardPathAlt", { name, ...done }) : t("cardAlt", { name }),
  };
}

/** What the page says to those who show a link to it. */
export async function loadPortfolioSharing(page: PortfolioPage) {
  const { handle, locale, portfolio } = page;
  const t = await getTranslations({ locale, namespace: "portfolio" });
  const [site, { card, alt }] = [await siteAddress(), await cardOf(page)];
  const path = `/u/${handle}`;
  const [title, description] = [
    portfolio.name,
    portfolio.headline || t("description", { name: portfolio.name }),
  ];
  const image = `${addressOn(site, picturePath(path), locale)}?v=${fingerprintOf(card)}`;
  return {
    title,
    description,
    alternates: {
      ...(await loadAlternates(path)),
      types: { "application/json": addressOn(site, `${path}/resume.json`, locale) },
    },
    openGraph: {
      ...{ type: "profile", username: handle, siteName: "Cairn", title, description },
      images: [{ url: image, type: "image/png", ...cardSize, alt }],
      url: addressOn(site, path, locale),
      ...languageTags(locale),
    },
    // The rest is taken over from above.
    twitter: { card: "summary_large_image" },
  } satisfies Metadata;
}

/** What the page says to search engines, for `PortfolioData`. */
export async function loadPortfolioData(page: PortfolioPage) {
  const { handle, locale, portfolio } = page;
  const address = addressOn(await siteAddress(), `/u/${handle}`, locale);
  return { portfolio, locale, address, skills: skillsOf(page) };
}

/** The skills of the page by their names in its language. */
function skillsOf({ portfolio, version, locale }: PortfolioPage) {
  return namedSkillsOf(portfolio, (key) => {
    const name = skillName(version, key);
    return name && textIn(name, locale).text;
  });
}
