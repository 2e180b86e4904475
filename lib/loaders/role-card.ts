import "server-only";

import { getTranslations } from "next-intl/server";

import { type Locale, textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { rowsOfWeeks, rowsOfYear } from "@/lib/open-graph/card-rows";

import type { PageCard } from "./open-graph";

/** The picture of the job profiles, or of one of them; null when the roadmap has none by this key. */
export async function roleCard(
  version: RoadmapVersion,
  key: string | null,
  locale: Locale,
): Promise<PageCard | null> {
  const t = await getTranslations({ locale, namespace: "roles" });
  const { roles } = version;
  if (!roles) return null;
  if (key === null) {
    const title = t("title");
    return {
      card: {
        ...{ locale, title: { text: title, lang: locale }, rows: rowsOfYear(version, locale) },
        place: [t("count", { count: roles.profiles.length })],
      },
      alt: t("altAll", { title }),
    };
  }

  const profile = roles.profiles.find((one) => one.key === key);
  if (!profile) return null;
  const title = textIn(profile.title, locale);
  const weeks = new Set(profile.requirements.flatMap((one) => one.weeks));
  const leadsHere = (trackKey: string) =>
    profile.trackKeys.length === 0 || profile.trackKeys.includes(trackKey);
  return {
    card: {
      ...{ locale, title, place: [t("cardPlace")] },
      rows: rowsOfWeeks(version, { weeks, leadsHere }, locale),
    },
    alt: t("alt", { title: title.text }),
  };
}
