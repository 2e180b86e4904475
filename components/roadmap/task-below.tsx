import { getLocale } from "next-intl/server";
import { PageIcon } from "@/components/ui/page-icon";

import { linkTitle } from "@/lib/domain/link-title";
import { textIn } from "@/lib/domain/locale";
import type { TaskView } from "@/lib/domain/task-view";
import { formatLength } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { fill } from "@/lib/i18n/words";

import { SkipAdvice } from "./skip-advice";

/** What always shows below a task's title: where one stopped, evidence, where it came from, advice to skip it. */
export async function TaskBelow({ view }: { view: TaskView }) {
  const { task, stoppedAt, evidence, logged, movedFrom, advice } = view;
  const locale = await getLocale();
  const words = await getWords("tasks");
  const time = await getWords("time");
  const counts = advice ? textIn(advice.counts, locale) : null;

  return (
    <>
      {movedFrom ? (
        <p className="flex items-center gap-1.5 pb-2 text-sm text-soft">
          <PageIcon name="continues" className="size-4" />
          {fill(words.movedFrom, { week: movedFrom })}
        </p>
      ) : null}
      {logged > 0 ? (
        <p className="pb-2 text-sm text-soft tabular-nums">
          {fill(time.logged, { time: formatLength(logged, time) })}
        </p>
      ) : null}
      {stoppedAt ? (
        <p className="pb-2 font-serif text-[0.95rem] text-soft">
          {fill(words.stopped, { text: stoppedAt })}
        </p>
      ) : null}
      {evidence.map(({ url }) => (
        <p key={url} className="text-sm">
          <a
            href={url}
            rel="nofollow ugc noopener noreferrer"
            className="inline-flex min-h-8 items-center gap-1.5 break-all pb-1 text-proof max-sm:min-h-11"
          >
            <PageIcon name="link" className="size-4" />
            {fill(words.evidence, { title: linkTitle(url) })}
          </a>
        </p>
      ))}
      {advice && counts ? (
        <SkipAdvice taskKey={task.key}>
          {fill(words.advice, {
            weeks: advice.weeks.map((week) => fill(words.weekNumber, { week })).join(", "),
            percent: advice.percent,
          })}{" "}
          <span lang={counts.lang === locale ? undefined : counts.lang}>{counts.text}</span>
        </SkipAdvice>
      ) : null}
    </>
  );
}
