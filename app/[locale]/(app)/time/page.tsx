import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { LogPage } from "@/components/time/log-page";
import { Sittings, timeChangesForm } from "@/components/time/sittings";
import { TimeChanges } from "@/components/time/time-changes";
import { timeWords } from "@/components/time/time-words";
import { TimerPage } from "@/components/time/timer-page";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadTime } from "@/lib/loaders/time";

type Props = PageProps<"/[locale]/time">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("time");
  return { title: t((await searchParams).task === undefined ? "title" : "logTitle") };
}

export default async function TimePage({ searchParams }: Props) {
  const { task: asked } = await searchParams;
  const { learner, today, task, timer, sittings, isFull, formId } = await loadTime(
    typeof asked === "string" ? asked : null,
  );
  const { locale } = learner;
  const t = await getTranslations("time");
  const words = timeWords(await getWords("time"));
  const errors = await getWords("errors");
  const link = (path: string, label: string) => (
    <a href={localePath(locale, path)} className="inline-flex min-h-11 items-center">
      {label}
    </a>
  );

  return (
    <main id="main" className="mx-auto grid w-full max-w-xl gap-10 px-4 py-10">
      <header className="grid gap-2">
        <h1>{t(task ? "logTitle" : "title")}</h1>
        {task ? (
          <p lang={task.lang} className="font-serif text-lg">
            {task.title}
          </p>
        ) : (
          <p className="text-soft">{t("lead")}</p>
        )}
        <p className="flex flex-wrap gap-x-6">
          {task ? link(`/weeks/${task.milestoneKey}#task-${task.key}`, t("toWeek")) : null}
          {link("/dashboard", t("toDashboard"))}
          {task ? link("/time", t("toTime")) : null}
        </p>
      </header>
      {task ? (
        <LogPage
          id={timeChangesForm}
          {...{ formId, task, today, words, errors }}
          againPath={localePath(locale, `/time?task=${task.key}`)}
        />
      ) : null}
      <section id="timer" aria-labelledby="timer-title" className="grid gap-3">
        <h2 id="timer-title">{t("timer.title")}</h2>
        <TimerPage {...{ timer, task, formId, today, words, errors }} />
        {timer || task ? null : <p className="text-soft">{t("timer.none")}</p>}
      </section>
      <section aria-labelledby="sittings" className="grid gap-3">
        <h2 id="sittings">{t("sittings")}</h2>
        {task ? null : <TimeChanges id={timeChangesForm} words={words} errors={errors} />}
        {sittings.length === 0 ? <p className="text-soft">{t("noSittings")}</p> : null}
        {isFull ? (
          <p className="text-soft text-sm">{t("latest", { count: sittings.length })}</p>
        ) : null}
        <Sittings sittings={sittings} today={today} />
      </section>
    </main>
  );
}
