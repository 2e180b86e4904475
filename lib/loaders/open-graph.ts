import "server-only";

import { getTranslations } from "next-intl/server";
import { cache } from "react";

import { getLatestVersion } from "@/lib/data/roadmaps";
import { exampleYear } from "@/lib/domain/example-year";
import { type Locale, textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import type { Card } from "@/lib/open-graph/card";
import { rowsAround, rowsOfExample, rowsOfTracks, rowsOfYear } from "@/lib/open-graph/card-rows";

import { roleCard } from "./role-card";

export type PageCard = {
  readonly card: Card;
  /** The picture in a sentence. */
  readonly alt: string;
};

/**
 * The picture of a public page, null when it has none. Reads no session and no table: it is the same for
 * everybody.
 *
 * @param path  without language
 */
export const loadPageCard = cache(
  async (path: string, locale: Locale): Promise<PageCard | null> => {
    const version = await getLatestVersion();
    if (path === "/") return homeCard(version, locale);
    if (path === "/roadmap") return roadmapCard(version, locale);
    if (path === "/tracks") return tracksCard(version, locale);
    if (path === "/roles") return roleCard(version, null, locale);
    if (path.startsWith("/roles/")) return roleCard(version, path.slice("/roles/".length), locale);
    return weekCard(version, path.replace(/^\/roadmap\//, ""), locale);
  },
);

const wordsIn = (locale: Locale) => getTranslations({ locale, namespace: "openGraph" });

async function homeCard(version: RoadmapVersion, locale: Locale): Promise<PageCard> {
  const [t, home] = [await wordsIn(locale), await getTranslations({ locale, namespace: "home" })];
  const title = home("title");
  const rows = rowsOfExample(exampleYear(version), locale);
  return {
    card: { locale, title: { text: title, lang: locale }, place: [t("about")], rows },
    alt: t("exampleAlt", { title, weeks: version.weeks }),
  };
}

async function roadmapCard(version: RoadmapVersion, locale: Locale): Promise<PageCard> {
  const [t, roadmap] = [
    await wordsIn(locale),
    await getTranslations({ locale, namespace: "roadmap" }),
  ];
  const title = textIn(version.title, locale);
  const place = [roadmap("title"), roadmap("weeks", { count: version.weeks })];
  return {
    card: { locale, title, place, rows: rowsOfYear(version, locale) },
    alt: t("yearAlt", { title: title.text, weeks: version.weeks }),
  };
}

async function tracksCard(version: RoadmapVersion, locale: Locale): Promise<PageCard> {
  const [t, home, tracks] = [
    await wordsIn(locale),
    await getTranslations({ locale, namespace: "home" }),
    await getTranslations({ locale, namespace: "tracks" }),
  ];
  const title = tracks("title");
  const weeks = version.milestones.flatMap(({ week, trackKey }) => (trackKey ? [week] : []));
  const place = home("weeks", { from: Math.min(...weeks), to: Math.max(...weeks) });
  return {
    card: {
      ...{ locale, title: { text: title, lang: locale } },
      ...{ place: weeks.length > 0 ? [place] : [], rows: rowsOfTracks(version, locale) },
    },
    alt: t("tracksAlt", { title }),
  };
}

async function weekCard(
  version: RoadmapVersion,
  key: string,
  locale: Locale,
): Promise<PageCard | null> {
  const milestone = findMilestone(version, key);
  if (!milestone) return null;
  const t = await wordsIn(locale);
  const title = textIn(milestone.title, locale);
  const rows = rowsAround(version, milestone, locale);
  const numbers = { week: milestone.week, weeks: version.weeks };
  const phase = rows.find(({ isMarked }) => isMarked)?.title;
  return {
    card: { locale, title, place: [t("week", numbers), ...(phase ? [phase] : [])], rows },
    alt: t("weekAlt", { title: title.text, ...numbers }),
  };
}
