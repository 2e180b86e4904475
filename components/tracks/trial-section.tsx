import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Task } from "@/lib/domain/roadmap";
import type { TrialWeek } from "@/lib/domain/trial-week";
import { formatMinutes, inHours } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { Shown } from "./shown";

type Props = {
  trials: readonly TrialWeek[];
  /** With a year the weeks can be ticked. */
  hasYear: boolean;
};

/** A week of each track to try before the choice. */
export async function TrialSection({ trials, hasYear }: Props) {
  const t = await getTranslations("tracks.trial");
  const week = trials[0]?.milestone.week;
  if (week === undefined) return null;

  return (
    <section id="trial" aria-labelledby="trial-title" className="grid scroll-mt-6 gap-6">
      <div className="grid max-w-[68ch] gap-2">
        <h2 id="trial-title">{t("title")}</h2>
        <p>{t("text", { week })}</p>
        {hasYear ? <p className="text-soft">{t("kept")}</p> : null}
      </div>
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        {trials.map((trial) => (
          <Trial key={trial.milestone.key} {...trial} hasYear={hasYear} />
        ))}
      </div>
    </section>
  );
}

async function Trial({ track, milestone, hasYear }: TrialWeek & { hasYear: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.trial");
  const words = await getWords("tasks");
  const { key, week, tasks } = milestone;
  const title = textIn(milestone.title, locale).text;
  const musts = tasks.filter(({ priority }) => priority === "must");

  return (
    <div className="grid content-start gap-3">
      <div className="grid gap-1">
        <h3>
          <Shown text={track.title} />
        </h3>
        <p>
          <a
            href={localePath(locale, `${hasYear ? "/weeks" : "/roadmap"}/${key}`)}
            className="inline-flex min-h-11 items-center font-medium"
          >
            {t("week", { week, title })}
          </a>
        </p>
        <p className="text-soft">
          <Shown text={milestone.goal} />
        </p>
      </div>
      <ul className="border-line border-t text-[0.95rem]">
        {tasks.map((task) => (
          <li
            key={task.key}
            className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[1fr_auto]"
          >
            <Shown text={task.title} />
            <span className="flex gap-x-3 text-[0.8125rem] text-soft sm:pt-0.5">
              <span className={task.priority === "must" ? "font-medium text-ink" : ""}>
                {words.priority[task.priority]}
              </span>
              <span className="tabular-nums">{formatMinutes(task.minutes, words)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">
        {t("sum", {
          tasks: tasks.length,
          hours: hoursOf(tasks),
          mustHours: hoursOf(musts),
        })}
      </p>
    </div>
  );
}

function hoursOf(tasks: readonly Task[]): number {
  return inHours(tasks.reduce((sum, { minutes }) => sum + minutes, 0));
}
