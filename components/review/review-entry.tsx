import { getLocale, getTranslations } from "next-intl/server";

import { Prose } from "@/components/ui/prose";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ShownText } from "@/lib/domain/locale";
import { type ReviewTexts, reviewPrompts } from "@/lib/domain/review";
import { formatDays } from "@/lib/i18n/format-days";
import { localePath } from "@/lib/i18n/paths";
import { renderMarkdown } from "@/lib/markdown/render-markdown";

type Props = {
  review: ReviewTexts & {
    readonly weekOf: CalendarDate;
    readonly sunday: CalendarDate;
    readonly next: readonly { readonly key: string; readonly title: ShownText }[];
  };
};

/** One review as it reads. */
export async function ReviewEntry({ review }: Props) {
  const { weekOf, sunday, next } = review;
  const locale = await getLocale();
  const t = await getTranslations("review");
  const dates = formatDays(weekOf, sunday, locale);

  return (
    <article className="wrap-anywhere grid min-w-0 gap-4 border-line border-t pt-5 print:break-inside-avoid-page">
      <h3 className="text-xl">
        <a href={localePath(locale, `/review?week=${weekOf}`)}>
          {dates}
          <span className="sr-only"> {t("document.change")}</span>
        </a>
      </h3>
      {reviewPrompts.map((part) =>
        review[part] ? (
          <div key={part} className="grid gap-1">
            <h4 className="font-medium font-sans text-[0.95rem] text-soft">{t(part)}</h4>
            <Prose>{renderMarkdown(review[part])}</Prose>
          </div>
        ) : null,
      )}
      {next.length > 0 ? (
        <div className="grid gap-1">
          <h4 className="font-medium font-sans text-[0.95rem] text-soft">{t("document.next")}</h4>
          <ul className="list-disc pl-5 font-serif">
            {next.map(({ key, title }) => (
              <li key={key} lang={title.lang === locale ? undefined : title.lang}>
                {title.text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </article>
  );
}
