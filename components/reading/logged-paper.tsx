import { getLocale, getTranslations } from "next-intl/server";

import { ChangeButton, changeLook } from "@/components/ui/change-button";
import { Icon } from "@/components/ui/icon";
import { linkRel } from "@/lib/domain/link";
import type { PaperEntry } from "@/lib/domain/paper";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

import { paperChangesForm } from "./paper-changes-form";

export type LoggedPaperView = PaperEntry & {
  readonly shownTitle: { readonly text: string; readonly lang: string | undefined };
  /** Of a paper of the roadmap. */
  readonly authors: string | null;
  /** Of an earlier version of the roadmap. */
  readonly isRetired: boolean;
};

/** A row of the log: what was read, when, what one did with it and made of it. */
export async function LoggedPaper({ paper }: { paper: LoggedPaperView }) {
  const locale = await getLocale();
  const t = await getTranslations("reading");
  const { id, url, readOn, marks, summary, shownTitle, authors, isRetired } = paper;

  return (
    <li className="wrap-anywhere grid min-w-0 gap-x-8 gap-y-1 border-line border-t pt-4 pb-2 sm:grid-cols-[8rem_1fr]">
      <p className="text-soft text-sm sm:pt-1">{formatDay(readOn, locale)}</p>
      <div className="grid min-w-0 gap-1.5">
        <h4 dir="auto" lang={shownTitle.lang} className="font-serif text-lg leading-snug">
          {url ? (
            <a
              href={url}
              rel={linkRel}
              className="max-sm:inline-flex max-sm:min-h-11 max-sm:items-center"
            >
              {shownTitle.text}
            </a>
          ) : (
            shownTitle.text
          )}
        </h4>
        {authors ? <p className="text-soft text-sm">{authors}</p> : null}
        {isRetired ? <p className="text-soft text-sm">{t("retired")}</p> : null}
        {marks.length > 0 ? (
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {marks.map((mark) => (
              <li key={mark} className="inline-flex items-center gap-1 text-done-ink">
                <Icon name="check" className="size-4" />
                {t(`mark.${mark}`)}
              </li>
            ))}
          </ul>
        ) : null}
        {summary ? (
          <p dir="auto" className="max-w-[64ch] whitespace-pre-line font-serif leading-relaxed">
            {summary}
          </p>
        ) : null}
        <div className="-ml-2 flex flex-wrap gap-x-1 print:hidden">
          <a href={localePath(locale, `/reading/${id}`)} className={changeLook}>
            {t("edit")}
            <span className="sr-only"> {shownTitle.text}</span>
          </a>
          <ChangeButton
            form={paperChangesForm}
            change={`remove:${id}`}
            label={t("remove")}
            about={shownTitle.text}
          />
        </div>
      </div>
    </li>
  );
}
