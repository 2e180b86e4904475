import { getTranslations } from "next-intl/server";

import { type LocalizedText, locales } from "@/lib/domain/locale";
import { type Languages, noSecondLanguage, secondText } from "@/lib/domain/second-language";
import { localePath } from "@/lib/i18n/paths";
import { secondLanguageParam } from "@/lib/i18n/second-language";

import { languageNames } from "./language-names";

type Props = {
  languages: Languages;
  /** A text of the page: the languages that it has are offered. */
  text: LocalizedText;
  /** The page's own path, without language. */
  path: string;
};

const look =
  "min-h-11 rounded-lg border border-transparent px-3 hover:bg-stone/50 aria-[current]:border-edge aria-[current]:bg-sheet aria-[current]:text-ink";

/** Chooses a second language for the page. A form whose buttons are the choices: no script is needed. */
export async function AlsoIn({ languages: { locale, also }, text, path }: Props) {
  const t = await getTranslations("alsoIn");
  const offered = locales.filter((other) => secondText(text, { locale, also: other }));
  if (offered.length === 0) return null;

  return (
    <form action={localePath(locale, path)} className="text-sm text-soft print:hidden">
      <fieldset className="-ml-3 flex flex-wrap items-center gap-x-1">
        <legend className="float-left px-3">{t("label")}</legend>
        <button
          type="submit"
          name={secondLanguageParam}
          value={noSecondLanguage}
          aria-current={also ? undefined : "true"}
          className={look}
        >
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t("none")}</span>
        </button>
        {offered.map((other) => (
          <button
            type="submit"
            key={other}
            name={secondLanguageParam}
            value={other}
            lang={other}
            aria-current={other === also ? "true" : undefined}
            className={look}
          >
            {languageNames[other]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
