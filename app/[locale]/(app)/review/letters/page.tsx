import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { LetterList } from "@/components/review/letter-list";
import { localePath } from "@/lib/i18n/paths";
import { loadSelfLetters } from "@/lib/loaders/self-letters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.letter"))("title") };
}

export default async function LettersPage({ searchParams }: PageProps<"/[locale]/review/letters">) {
  const { open } = await searchParams;
  const { learner, months, phases } = await loadSelfLetters(typeof open === "string" ? open : "");
  const locale = await getLocale();
  const t = await getTranslations("review");
  const userKey = learner.user.id;
  const link = "inline-flex min-h-11 items-center";

  return (
    <main id="main" className="mx-auto grid w-full max-w-[51.5rem] gap-12 px-4 py-8 sm:px-8">
      <header className="grid gap-2">
        <h1>{t("letter.title")}</h1>
        <p className="max-w-prose text-soft">{t("letter.lead")}</p>
        <p className="flex flex-wrap gap-x-6 text-sm print:hidden">
          <a href={localePath(locale, "/review")} className={link}>
            {t("toReview")}
          </a>
          <a href={localePath(locale, "/review/all")} className={link}>
            {t("all")}
          </a>
        </p>
      </header>
      <LetterList kind="months" letters={months} userKey={userKey} />
      <LetterList kind="phases" letters={phases} userKey={userKey} />
    </main>
  );
}
