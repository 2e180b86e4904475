import { getLocale, getTranslations } from "next-intl/server";

import { Prose } from "@/components/ui/prose";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import type { NoteSubject } from "@/lib/domain/note";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";
import { renderMarkdown } from "@/lib/markdown/render-markdown";

export type NoteToShow = {
  readonly subject: NoteSubject;
  /** Markdown. */
  readonly text: string;
  /** False: only the beginning. */
  readonly isWhole: boolean;
  readonly stoppedAt: string;
  /** What it is about; `lang` is null for the learner's own words. */
  readonly title: { readonly text: string; readonly lang: Locale | null };
  readonly week: number | null;
  /** Where it can be written on; null when that is gone. */
  readonly path: string | null;
  readonly writtenOn: CalendarDate;
};

const kinds = { task: "onTask", week: "onWeek", evidence: "onEvidence" } as const;

/** One note as it reads, with where it belongs. */
export async function NoteEntry({ note }: { note: NoteToShow }) {
  const locale = await getLocale();
  const t = await getTranslations("notes");
  const { subject, text, isWhole, stoppedAt, title, week, path, writtenOn } = note;
  const lang = title.lang === null || title.lang === locale ? undefined : title.lang;
  const whole = `/notes?note=${subject.kind}:${subject.key}`;

  return (
    <article className="wrap-anywhere grid min-w-0 gap-2 border-line border-t pt-5">
      <header>
        <p className="flex flex-wrap gap-x-3 text-soft text-sm">
          {subject.kind === "week" && week ? null : <span>{t(kinds[subject.kind])}</span>}
          {week ? <span>{t("week", { week })}</span> : null}
          <span>{t("written", { day: formatDay(writtenOn, locale, "full") })}</span>
        </p>
        <h2 lang={lang} dir="auto" className="text-xl">
          {path ? <a href={localePath(locale, path)}>{title.text}</a> : title.text}
        </h2>
        {path ? null : <p className="text-soft text-sm">{t("retired")}</p>}
      </header>
      {stoppedAt ? (
        <p className="font-serif">
          <span className="text-soft">{t("stoppedAt")}: </span>
          <em dir="auto">{stoppedAt}</em>
        </p>
      ) : null}
      {text ? <Prose>{renderMarkdown(text)}</Prose> : null}
      {isWhole ? null : (
        <p>
          <a href={localePath(locale, whole)} className="inline-flex min-h-11 items-center text-sm">
            {t("readAll")}
            <span className="sr-only"> {title.text}</span>
          </a>
        </p>
      )}
    </article>
  );
}
