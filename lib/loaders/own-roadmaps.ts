import "server-only";

import { getLocale } from "next-intl/server";

import { requireUser } from "@/lib/auth/require-user";
import { listOwnRoadmaps } from "@/lib/data/own-roadmaps";
import { type Locale, textIn } from "@/lib/domain/locale";
import { todayFor } from "@/lib/domain/today";

/** The learner's own roadmaps, for the page that downloads, imports and deletes them. Works without a year. */
export async function loadOwnRoadmaps() {
  const user = await requireUser();
  const locale: Locale = await getLocale();
  const roadmaps = await listOwnRoadmaps(user.id);
  return {
    locale,
    hasYear: user.enrollment !== null,
    roadmaps: roadmaps.map(({ title, importedAt, ...roadmap }) => ({
      ...roadmap,
      title: textIn(title, locale),
      importedOn: todayFor({ instant: new Date(importedAt), ...user }),
    })),
  };
}

export type ShownOwnRoadmap = Awaited<ReturnType<typeof loadOwnRoadmaps>>["roadmaps"][number];
