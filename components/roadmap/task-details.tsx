import type { ReactNode } from "react";
import { BothTexts } from "@/components/languages/both-texts";
import { RolesLink } from "@/components/roles/roles-link";
import { PageIcon } from "@/components/ui/page-icon";
import { textIn } from "@/lib/domain/locale";
import { isOwnTaskKey } from "@/lib/domain/own-task";
import type { Languages } from "@/lib/domain/second-language";
import type { TaskView } from "@/lib/domain/task-view";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { fill } from "@/lib/i18n/words";
import { renderInline } from "@/lib/markdown/render-markdown";

import { ResourceList } from "./resource-list";

type Props = { view: TaskView; languages: Languages; children: ReactNode };

/**
 * What a task asks for: detail, what comes out of it, resources, and the learner's own note. Its summary
 * stands in the corner of the row, which is the nearest positioned element.
 */
export async function TaskDetails({ view, languages, children }: Props) {
  const { task, resources } = view;
  const words = await getWords("tasks");
  const tickWords = await getWords("ticks");
  const inline = { languages, render: renderInline };
  const title = textIn(task.title, languages.locale).text;

  return (
    <details className="group/details col-start-2 -col-end-1">
      <summary className="absolute top-0.5 right-11 grid size-11 list-none place-items-center rounded-lg text-soft hover:bg-stone/50 hover:text-ink [&::-webkit-details-marker]:hidden">
        <PageIcon name="down" className="size-5 group-open/details:rotate-180" />
        <span className="sr-only">{fill(words.detailsOf, { title })}</span>
      </summary>
      <div
        className={`grid gap-3 pt-1 pb-4 text-[0.95rem] ${languages.also ? "" : "max-w-[40rem]"}`}
      >
        {isOwnTaskKey(task.key) ? null : <BothTexts {...inline} text={task.detail} />}
        {task.note ? <BothTexts {...inline} text={task.note} /> : null}
        {task.deliverable ? (
          <div>
            <p className="font-medium text-sm">{words.deliverable}</p>
            <BothTexts {...inline} text={task.deliverable} />
          </div>
        ) : null}
        {resources.length > 0 ? (
          <div>
            <p className="font-medium text-sm">{words.resources}</p>
            <ResourceList resources={resources} languages={languages} />
          </div>
        ) : null}
        <RolesLink task={task} locale={languages.locale} />
        <p>
          <a
            href={localePath(languages.locale, `/time?task=${task.key}`)}
            className="inline-flex min-h-11 items-center text-sm"
          >
            {tickWords.logTime}
            <span className="sr-only"> {title}</span>
          </a>
        </p>
        {children}
      </div>
    </details>
  );
}
