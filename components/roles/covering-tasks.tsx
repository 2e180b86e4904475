import { getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import { PageIcon } from "@/components/ui/page-icon";
import { type Locale, textIn } from "@/lib/domain/locale";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import type { CoveringTask } from "@/lib/domain/role-tasks";
import { formatDays } from "@/lib/i18n/format-days";
import { localePath } from "@/lib/i18n/paths";

import type { Covered } from "./requirement-coverage";

type Props = {
  covered: Covered;
  version: RoadmapContent;
  weekPath: "/weeks" | "/roadmap";
  locale: Locale;
};

/** The tasks that train the skills of a requirement, with where they stand and what became of them. */
export async function CoveringTasks({ covered, version, weekPath, locale }: Props) {
  const t = await getTranslations("roles");
  const week = await getTranslations("week");
  const { tasks, requirement } = covered;
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ state }) => state === "done").length;

  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-3 hover:decoration-current">
        {t("tasks", { done, total: tasks.length })}
        <span className="sr-only"> {textIn(requirement.text, locale).text}</span>
      </summary>
      <ul className="grid text-[0.95rem]">
        {tasks.map((one) => {
          const { task, planned, isOwn } = one;
          const title = textIn(task.title, locale);
          const place = findMilestone(version, task.milestoneKey)?.key ?? task.milestoneKey;
          const mark = markOf(one);
          return (
            <li key={task.key} className="flex flex-wrap items-center gap-x-3 text-soft">
              <TaskState task={one} word={t(`state.${stateWord(one)}`)} />
              <a
                href={localePath(locale, `${weekPath}/${place}#task-${task.key}`)}
                lang={isOwn || title.lang === locale ? undefined : title.lang}
                dir="auto"
                className="wrap-anywhere inline-flex min-h-11 items-center text-ink"
              >
                {title.text}
              </a>
              <span className="text-sm">
                {week("numbered", { week: planned?.week ?? one.week })}
                {planned?.start && planned.end
                  ? ` · ${formatDays(planned.start, planned.end, locale)}`
                  : null}
                {mark ? ` · ${t(mark)}` : null}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What has to be said of a task that is not one of the learner's own year. */
function markOf({ state, isElsewhere, isOwn }: CoveringTask) {
  if (isElsewhere) return state === "done" ? "explored" : "otherTrackTask";
  return isOwn ? "own" : null;
}

function stateWord({ state, planned }: CoveringTask) {
  if (state !== "open") return state;
  return planned ? "planned" : "open";
}

function TaskState({ task, word }: { task: CoveringTask; word: string }) {
  const kind = stateWord(task);
  const className = "size-4";
  return (
    <span
      className={`inline-flex w-24 items-center gap-1.5 text-sm ${kind === "done" ? "text-done-ink" : ""}`}
    >
      {kind === "done" ? <Icon name="checked" className={className} /> : null}
      {kind === "planned" ? <Icon name="forward" className={className} /> : null}
      {kind === "skipped" || kind === "open" ? (
        <PageIcon name={kind === "skipped" ? "continues" : "retired"} className={className} />
      ) : null}
      {word}
    </span>
  );
}
