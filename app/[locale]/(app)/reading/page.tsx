import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { KeyPapers } from "@/components/reading/key-papers";
import { LogPages } from "@/components/reading/log-pages";
import { PaperChanges } from "@/components/reading/paper-changes";
import { PaperLog } from "@/components/reading/paper-log";
import { WeekGoal } from "@/components/reading/week-goal";
import { WeeklyHabits } from "@/components/reading/weekly-habits";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadReading } from "@/lib/loaders/reading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reading"))("title") };
}

export default async function ReadingPage({ searchParams }: PageProps<"/[locale]/reading">) {
  const { page: asked } = await searchParams;
  const loaded = await loadReading({ page: typeof asked === "string" ? asked : "" });
  const { locale, month, goal, readThisWeek, lists, habits, weeks, page, pages, total } = loaded;
  const t = await getTranslations("reading");

  return (
    <main id="main" className="mx-auto grid w-full max-w-3xl gap-12 px-4 py-10">
      <header className="grid gap-4">
        <div className="grid gap-3">
          <h1>{t("title")}</h1>
          <p className="max-w-prose text-soft">{t("lead")}</p>
        </div>
        {readThisWeek === null ? null : <WeekGoal read={readThisWeek} {...{ goal, month }} />}
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <a
            href={localePath(locale, "/reading/new")}
            className="inline-flex min-h-11 items-center rounded-lg border border-ink bg-ink px-4 py-2 font-medium text-[0.95rem] text-paper no-underline hover:opacity-90"
          >
            {t("add")}
          </a>
          <a
            href={localePath(locale, "/resources?kind=paper")}
            className="inline-flex min-h-11 items-center"
          >
            {t("resources")}
          </a>
        </p>
        <PaperChanges
          words={await getWords("reading")}
          errors={await getWords("errors")}
          logPath={localePath(locale, "/reading")}
        />
      </header>
      <section aria-labelledby="log" className="grid gap-6">
        <h2 id="log">{t("log")}</h2>
        {weeks.length === 0 ? (
          <p className="max-w-prose">{total === 0 ? t("emptyLog") : t("gone")}</p>
        ) : null}
        <PaperLog weeks={weeks} />
        <LogPages page={page} pages={pages} />
      </section>
      {page === 1 ? (
        <>
          {lists.map((list) => (
            <KeyPapers key={list.key} list={list} />
          ))}
          <WeeklyHabits habits={habits} />
        </>
      ) : null}
    </main>
  );
}
