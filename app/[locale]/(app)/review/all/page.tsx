import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { ReviewEntry } from "@/components/review/review-entry";
import { formatMonth } from "@/lib/i18n/format-month";
import { localePath } from "@/lib/i18n/paths";
import { loadReviews } from "@/lib/loaders/reviews";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.document"))("title") };
}

export default async function ReviewsPage() {
  const { count, months } = await loadReviews();
  const locale = await getLocale();
  const t = await getTranslations("review");
  const link = "inline-flex min-h-11 items-center";

  return (
    <main id="main" className="mx-auto grid w-full max-w-3xl gap-10 px-4 py-8">
      <header className="grid gap-2">
        <h1>{t("document.title")}</h1>
        {count > 0 ? (
          <p className="max-w-prose text-soft">
            {t("document.lead")} {t("document.count", { count })}
          </p>
        ) : null}
        <p className="flex flex-wrap gap-x-6 text-sm print:hidden">
          <a href={localePath(locale, "/review")} className={link}>
            {t("toReview")}
          </a>
          <a href={localePath(locale, "/review/letters")} className={link}>
            {t("letters")}
          </a>
        </p>
      </header>
      {count === 0 ? (
        <section className="grid max-w-prose gap-3">
          <h2>{t("document.emptyTitle")}</h2>
          <p>{t("document.emptyText")}</p>
          <p>
            <a href={localePath(locale, "/review")} className={link}>
              {t("document.emptyLink")}
            </a>
          </p>
        </section>
      ) : null}
      {months.map(({ month, reviews }) => (
        <section key={month} aria-labelledby={`m${month}`} className="grid gap-6">
          <h2 id={`m${month}`}>{formatMonth(month, locale, "month")}</h2>
          {reviews.map((review) => (
            <ReviewEntry key={review.weekOf} review={review} />
          ))}
        </section>
      ))}
    </main>
  );
}
