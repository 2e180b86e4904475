import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";

import { PageIcon } from "@/components/ui/page-icon";
import { textIn } from "@/lib/domain/locale";
import { isOwnTaskKey } from "@/lib/domain/own-task";
import { type Languages, secondText } from "@/lib/domain/second-language";
import type { TaskView } from "@/lib/domain/task-view";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { TaskBelow } from "./task-below";
import { TaskDetails } from "./task-details";
import { TaskRow } from "./task-row";

type Props = {
  views: readonly TaskView[];
  /** The task that is the next step. */
  nextKey?: string | null;
  /** Whether a row opens to show detail, resources and deliverable. */
  hasDetails?: boolean;
  /** That of the page, unless a second is asked for. */
  languages?: Languages;
  /** Those that were picked for this week in a review. */
  pickedKeys?: readonly string[];
  /** What stands at the end of a row's details. */
  note?: (view: TaskView) => ReactNode;
};

/** Tasks to tick; stands inside `Ticks`, which knows their states. */
export async function TaskList({ views, nextKey = null, hasDetails = true, ...rest }: Props) {
  const locale = await getLocale();
  const { languages = { locale, also: null }, pickedKeys = [], note } = rest;
  const words = await getWords("tasks");
  const { mark } = (await getWords("review")).picked;
  if (views.length === 0) return <p className="text-soft">{words.none}</p>;

  return (
    <>
      <noscript>
        <p className="text-soft">{words.noScript}</p>
      </noscript>
      <ul className="border-line border-t">
        {views.map((view) => {
          const { key, kind, priority, minutes, milestoneKey } = view.task;
          const title = textIn(view.task.title, locale);
          const also = secondText(view.task.title, languages);
          return (
            <TaskRow
              key={key}
              taskKey={key}
              title={title.text}
              lang={title.lang === locale ? undefined : title.lang}
              hasEvidence={view.evidence.length > 0}
              nextLabel={key === nextKey ? words.next : undefined}
              evidenceHref={localePath(locale, `/evidence/new?task=${key}`)}
              noteHref={localePath(locale, `/weeks/${milestoneKey}#note-${key}`)}
              meta={
                <>
                  {pickedKeys.includes(key) ? (
                    <span className="inline-flex items-center gap-1 text-ink">
                      <PageIcon name="pin" className="size-3.5" />
                      {mark}
                    </span>
                  ) : null}
                  <span className={priority === "must" ? "font-medium text-ink" : ""}>
                    {isOwnTaskKey(key) ? words.own : words.priority[priority]}
                  </span>
                  <span>{words.kind[kind]}</span>
                  <span className="tabular-nums">{formatMinutes(minutes, words)}</span>
                </>
              }
              also={
                also ? (
                  <p lang={also.lang} className="-mt-1 -col-end-1 col-start-2 pb-2 text-soft">
                    {also.text}
                  </p>
                ) : null
              }
              below={<TaskBelow view={view} />}
              details={
                hasDetails ? (
                  <TaskDetails view={view} languages={languages}>
                    {note ? note(view) : null}
                  </TaskDetails>
                ) : null
              }
            />
          );
        })}
      </ul>
    </>
  );
}
