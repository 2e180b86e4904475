import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

import { type Locale, type LocalizedText, textIn } from "@/lib/domain/locale";
import type { TaskView } from "@/lib/domain/task-view";
import { getWords } from "@/lib/i18n/get-words";
import { fill } from "@/lib/i18n/words";
import { renderInline } from "@/lib/markdown/render-markdown";

import { ResourceList } from "./resource-list";

type Props = { view: TaskView; children: ReactNode };

/**
 * What a task asks for: detail, what comes out of it, resources, and the learner's own note. Its summary
 * stands in the corner of the row, which is the nearest positioned element.
 */
export async function TaskDetails({ view: { task, resources }, children }: Props) {
  const locale = await getLocale();
  const words = await getWords("tasks");
  const title = textIn(task.title, locale).text;

  return (
    <details className="group/details col-start-2 -col-end-1">
      <summary className="absolute top-0.5 right-11 grid size-11 list-none place-items-center rounded-lg text-soft hover:bg-stone/50 hover:text-ink [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="size-5 group-open/details:rotate-180" />
        <span className="sr-only">{fill(words.detailsOf, { title })}</span>
      </summary>
      <div className="grid max-w-[40rem] gap-3 pt-1 pb-4 text-[0.95rem]">
        <Inline text={task.detail} locale={locale} />
        {task.note ? <Inline text={task.note} locale={locale} /> : null}
        {task.deliverable ? (
          <div>
            <p className="font-medium text-sm">{words.deliverable}</p>
            <Inline text={task.deliverable} locale={locale} />
          </div>
        ) : null}
        {resources.length > 0 ? (
          <div>
            <p className="font-medium text-sm">{words.resources}</p>
            <ResourceList resources={resources} />
          </div>
        ) : null}
        {children}
      </div>
    </details>
  );
}

function Inline({ text, locale }: { text: LocalizedText; locale: Locale }) {
  const shown = textIn(text, locale);
  return <p lang={shown.lang === locale ? undefined : shown.lang}>{renderInline(shown.text)}</p>;
}
