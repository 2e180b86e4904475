import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import type { EndingKind } from "@/lib/domain/ending";
import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { skillName } from "@/lib/domain/roadmap-lookup";
import type { YearSummary } from "@/lib/domain/year-summary";
import { formatDay } from "@/lib/i18n/format-date";
import { inHours } from "@/lib/i18n/format-minutes";

type Props = { kind: EndingKind; summary: YearSummary; version: RoadmapVersion };

/** The more that are named, the less each of them says. */
const skillsAtMost = 12;

/** What the year was, a sentence or two to each part of it. What there was none of is left out. */
export async function YearSums({ kind, summary, version }: Props) {
  const t = await getTranslations("ending.sums");
  const rows: readonly { readonly name: string; readonly content: ReactNode }[] = [
    { name: t("days"), content: await daysText(summary) },
    { name: t("weeks"), content: await weeksText(kind, summary) },
    { name: t("work"), content: await workText(summary) },
    { name: t("evidence"), content: await evidenceText(summary) },
    {
      name: t("skills"),
      content: summary.skills.length > 0 ? <Skills {...{ summary, version }} /> : null,
    },
    { name: t("writing"), content: await writingText(summary) },
    { name: t("track"), content: await trackText(summary, version) },
    { name: t("plan"), content: await planText(kind, summary) },
  ];

  return (
    <section aria-labelledby="sums" className="grid gap-4 print:gap-1">
      <h2 id="sums">{t("title")}</h2>
      <dl className="grid max-w-[68ch] gap-x-6 gap-y-3 sm:grid-cols-[8rem_1fr] print:gap-y-1">
        {rows.map(({ name, content }) =>
          content ? (
            <div key={name} className="contents">
              <dt className="text-soft max-sm:-mb-2.5 max-sm:text-sm">{name}</dt>
              <dd>{content}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

async function Skills({ summary, version }: Pick<Props, "summary" | "version">) {
  const locale = await getLocale();
  const t = await getTranslations("ending.sums");
  const more = summary.skills.length - skillsAtMost;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
      {summary.skills.slice(0, skillsAtMost).map(({ key }) => {
        const shown = textIn(skillName(version, key) ?? { en: key }, locale);
        return (
          <li key={key} lang={shown.lang === locale ? undefined : shown.lang}>
            {shown.text}
          </li>
        );
      })}
      {more > 0 ? <li className="text-soft">{t("moreSkills", { count: more })}</li> : null}
    </ul>
  );
}

const joined = async (sentences: readonly (string | null | false)[]) =>
  sentences.filter(Boolean).join((await getTranslations("ending.sums"))("gap"));

async function daysText({ firstDay, lastDay, days, breaks }: YearSummary): Promise<string> {
  const locale = await getLocale();
  const t = await getTranslations("ending.sums");
  const [first, last] = [formatDay(firstDay, locale, "full"), formatDay(lastDay, locale, "full")];
  return joined([t("daysText", { first, last, days }), breaks.count > 0 && t("breaks", breaks)]);
}

/** "Of 52" is for those who came to the end of them: to anybody else it would say how many are left. */
async function weeksText(kind: EndingKind, { weeks, tasks }: YearSummary): Promise<string | null> {
  const t = await getTranslations("ending.sums");
  const { finished: count, total, proved, skipped } = weeks;
  if (count + skipped + tasks.done === 0) return null;
  const isWhole = kind === "finished" && count > 0 && count + skipped === total;
  return joined([
    isWhole ? t("weeksOf", { count, total }) : t("weeksText", { count }),
    proved > 0 && t("proved", { count: proved }),
    skipped > 0 && t("skipped", { count: skipped }),
  ]);
}

async function workText({ tasks, minutes }: YearSummary): Promise<string> {
  const t = await getTranslations("ending.sums");
  return joined([
    tasks.done > 0
      ? t("tasks", { count: tasks.done, hours: wholeHours(minutes.estimated) })
      : t("noTasks"),
    tasks.own > 0 && t("own", { count: tasks.own }),
    minutes.logged > 0 && t("logged", { hours: wholeHours(minutes.logged) }),
  ]);
}

/** Of a year nobody counts tenths of an hour; of an evening they do. */
function wholeHours(minutes: number): number {
  return minutes < 600 ? inHours(minutes) : Math.round(minutes / 60);
}

async function evidenceText({ evidence }: YearSummary): Promise<string | null> {
  const t = await getTranslations("ending.sums");
  if (evidence.total === 0) return null;
  const kinds = [
    ...evidence.byKind
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => t(kind, { count })),
    ...(evidence.other > 0 ? [t("other", { count: evidence.other })] : []),
  ];
  return t("evidenceText", { count: evidence.total, list: kinds.join(t("comma")) });
}

async function writingText({ reviews, letters }: YearSummary): Promise<string | null> {
  const t = await getTranslations("ending.sums");
  if (reviews + letters === 0) return null;
  const list = [
    ...(reviews > 0 ? [t("reviews", { count: reviews })] : []),
    ...(letters > 0 ? [t(reviews > 0 ? "letters" : "lettersAlone", { count: letters })] : []),
  ];
  return t("written", { list: list.join(t("comma")) });
}

async function trackText(
  { trackKey, alsoExplored }: YearSummary,
  { tracks }: RoadmapVersion,
): Promise<string | null> {
  const locale = await getLocale();
  const t = await getTranslations("ending.sums");
  const nameOf = (key: string) =>
    textIn(tracks.find((track) => track.key === key)?.title ?? { en: key }, locale).text;
  if (trackKey === null && alsoExplored.length === 0) return null;
  return joined([
    trackKey !== null && t("trackText", { track: nameOf(trackKey) }),
    ...alsoExplored.map((one) => t("explored", { track: nameOf(one.trackKey), count: one.tasks })),
  ]);
}

async function planText(
  kind: EndingKind,
  { changes, finish }: YearSummary,
): Promise<string | null> {
  const locale = await getLocale();
  const t = await getTranslations("ending.sums");
  const day = (date: Parameters<typeof formatDay>[0]) => formatDay(date, locale, "full");
  const sum = changes.reduce((all, { count }) => all + count, 0);
  const list = changes.map((change) => t(change.kind, { count: change.count })).join(t("comma"));
  const isFinished = kind === "finished" && finish !== null;
  if (!isFinished && sum === 0) return null;
  return joined([
    isFinished && t("finish", { planned: day(finish.planned), on: day(finish.on) }),
    sum > 0 && t("changes", { count: sum, list }),
  ]);
}
