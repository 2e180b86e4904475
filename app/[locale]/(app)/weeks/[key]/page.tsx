import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { PlaceholderWeek } from "@/components/week/placeholder-week";
import { WeekContent } from "@/components/week/week-content";
import { WeekHead } from "@/components/week/week-head";
import { textIn } from "@/lib/domain/locale";
import { loadLanguages } from "@/lib/loaders/second-language";
import { loadWeek } from "@/lib/loaders/week";

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/weeks/[key]">): Promise<Metadata> {
  const { entry, content, learner } = await loadWeek((await params).key);
  const t = await getTranslations("week");
  const { week } = entry;
  if (!content) return { title: t("numbered", { week }) };
  return { title: t("title", { week, title: textIn(entry.title, learner.locale).text }) };
}

export default async function WeekPage({
  params,
  searchParams,
}: PageProps<"/[locale]/weeks/[key]">) {
  const week = await loadWeek((await params).key);
  const languages = await loadLanguages(await searchParams);

  return (
    <main
      id="main"
      className={`mx-auto grid w-full gap-9 px-4 pt-6 pb-32 sm:px-8 ${languages.also ? "max-w-6xl" : "max-w-[51.5rem]"}`}
    >
      <WeekHead {...week} languages={languages} closedOn={week.content?.closedOn ?? null} />
      {week.content ? (
        <WeekContent
          milestone={week.entry}
          languages={languages}
          isOnTrack={week.isOnTrack}
          isLast={week.isLast}
          {...week.content}
        />
      ) : (
        <PlaceholderWeek isBuiltIn={week.isBuiltIn} />
      )}
    </main>
  );
}
