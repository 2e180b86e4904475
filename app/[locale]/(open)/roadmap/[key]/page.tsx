import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { weekCourse } from "@/components/open-roadmap/course-data";
import { JsonLd } from "@/components/open-roadmap/json-ld";
import { StartHere } from "@/components/open-roadmap/start-here";
import { TaskToRead } from "@/components/open-roadmap/task-to-read";
import { WeekIntro } from "@/components/open-roadmap/week-intro";
import { WeekSteps } from "@/components/open-roadmap/week-steps";
import { Checkpoint } from "@/components/week/checkpoint";
import { textIn } from "@/lib/domain/locale";
import { loadRoadmapWeek } from "@/lib/loaders/roadmap";
import { loadLanguages } from "@/lib/loaders/second-language";
import { loadSharing } from "@/lib/loaders/sharing";

type Props = PageProps<"/[locale]/roadmap/[key]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, milestone, path } = await loadRoadmapWeek((await params).key);
  const { week } = milestone;
  const t = await getTranslations("week");
  const said = {
    title: t("title", { week, title: textIn(milestone.title, locale).text }),
    description: textIn(milestone.goal, locale).text,
  };
  return { ...said, ...(await loadSharing({ path, ...said })) };
}

export default async function RoadmapWeekPage({ params, searchParams }: Props) {
  const week = await loadRoadmapWeek((await params).key);
  const { locale, version, milestone, start, address, roadmapAddress } = week;
  const languages = await loadLanguages(await searchParams);
  const t = await getTranslations("week");
  const width = languages.also ? "max-w-6xl" : "max-w-[51.5rem]";

  return (
    <main id="main" className={`mx-auto grid w-full gap-10 px-4 pt-6 pb-24 sm:px-8 ${width}`}>
      <WeekIntro {...week} languages={languages} />
      <section aria-labelledby="tasks" className="grid gap-3">
        <h2 id="tasks">{t("tasks")}</h2>
        <ol className="border-line border-t">
          {milestone.tasks.map((task) => (
            <TaskToRead key={task.key} version={version} task={task} languages={languages} />
          ))}
        </ol>
      </section>
      <Checkpoint questions={milestone.checkpoint} languages={languages} />
      <WeekSteps {...week} />
      <StartHere start={start} address={address} />
      <JsonLd data={weekCourse({ version, locale, address, roadmapAddress }, milestone)} />
    </main>
  );
}
