import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { WelcomeForm } from "@/components/welcome/welcome-form";
import { type LocalizedText, textIn } from "@/lib/domain/locale";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadWelcome } from "@/lib/loaders/welcome";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome"))("title") };
}

export default async function WelcomePage() {
  const { version, knowable, name, locale, ...rest } = await loadWelcome();
  const t = await getTranslations("welcome");
  const shown = (text: LocalizedText) => {
    const { text: title, lang } = textIn(text, locale);
    return { title, ...(lang !== locale && { lang }) };
  };

  return (
    <main id="main" className="mx-auto grid w-full max-w-xl gap-10 px-4 pt-10 pb-24">
      <header className="grid gap-2">
        <p className="text-sm text-soft">{t("hello", { name })}</p>
        <h1>{t("title")}</h1>
        <p className="text-lg">{t("lead")}</p>
      </header>
      <WelcomeForm
        {...rest}
        locale={locale}
        weekCount={version.weeks}
        nominalHundredths={version.nominalHundredths}
        phases={version.phases
          .map((phase) => ({
            key: phase.key,
            ...shown(phase.title),
            weeks: knowable
              .filter(({ phaseKey }) => phaseKey === phase.key)
              .map(({ week, title }) => ({ week, ...shown(title) })),
          }))
          .filter(({ weeks }) => weeks.length > 0)}
        tracks={version.tracks.map(({ key, title, summary }) => ({
          key,
          ...shown(title),
          summary: textIn(summary, locale).text,
        }))}
        tracksPath={localePath(locale, "/tracks")}
        words={await getWords("welcome")}
        errors={await getWords("errors")}
      />
    </main>
  );
}
