import { getLocale, getTranslations } from "next-intl/server";

import { Prose } from "@/components/ui/prose";
import { shortMinutes } from "@/lib/domain/coming-back";
import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { Task } from "@/lib/domain/roadmap";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { renderMarkdown } from "@/lib/markdown/render-markdown";

export type NamedTask = Pick<Task, "title" | "kind" | "priority" | "minutes"> & { path: string };

export type NamedNote = {
  stoppedAt: string;
  /** Markdown, the beginning of a long one. */
  text: string;
  /** What it is about; null for evidence and for what this roadmap never had. */
  title: LocalizedText | null;
  path: string | null;
};

/** A task by its title, leading to where it stands in its week. */
export async function TaskLink({ task, className }: { task: NamedTask; className?: string }) {
  const locale = await getLocale();
  const title = textIn(task.title, locale);
  return (
    <a
      href={localePath(locale, task.path)}
      lang={title.lang === locale ? undefined : title.lang}
      className={`inline-flex min-h-11 items-center ${className ?? ""}`}
    >
      {title.text}
    </a>
  );
}

/** Something to begin with, as a task of the week is described. */
export async function ShortTask({ task }: { task: NamedTask }) {
  const t = await getTranslations("comingBack");
  const words = await getWords("tasks");
  const { priority, kind, minutes } = task;
  return (
    <div className="grid">
      <h3>{t(minutes <= shortMinutes ? "short" : "begin")}</h3>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
        <TaskLink task={task} className="mr-1 text-base text-ink" />
        <span>{words.priority[priority]}</span>
        <span>{words.kind[kind]}</span>
        <span className="tabular-nums">{formatMinutes(minutes, words)}</span>
      </p>
    </div>
  );
}

/** The line on where one stopped; without it, how the last note begins. */
export async function LastNote({ note }: { note: NamedNote }) {
  const locale = await getLocale();
  const t = await getTranslations("comingBack");
  const { stoppedAt, text, path } = note;
  const title = note.title ? textIn(note.title, locale) : null;
  const lang = title && title.lang !== locale ? title.lang : undefined;

  return (
    <div className="wrap-anywhere grid max-w-prose gap-2 border-edge border-l-2 pl-4">
      <h3>{t("note")}</h3>
      {stoppedAt ? (
        <p dir="auto" className="font-serif text-lg">
          {stoppedAt}
        </p>
      ) : (
        <Prose>{renderMarkdown(text)}</Prose>
      )}
      {title && path ? (
        <p className="text-sm">
          <a
            href={localePath(locale, path)}
            lang={lang}
            className="inline-flex min-h-11 items-center"
          >
            {title.text}
          </a>
        </p>
      ) : null}
    </div>
  );
}
