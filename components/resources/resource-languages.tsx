import { getLocale, getTranslations } from "next-intl/server";
import { Fragment } from "react";

import { Icon } from "@/components/ui/icon";

/** Languages in words; the reader's own first, and marked. */
export async function ResourceLanguages({ languages }: { languages: readonly string[] }) {
  const locale = await getLocale();
  const t = await getTranslations("resources");
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const isOwn = (language: string) => language === locale;
  const sorted = languages.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));

  return (
    <span>
      {sorted.map((language, index) => (
        <Fragment key={language}>
          {index > 0 ? ", " : null}
          {isOwn(language) ? (
            <span className="font-medium text-done-ink">
              <Icon name="check" className="mr-1 inline size-4 align-[-0.15em]" />
              {names.of(language)}
              <span className="sr-only"> ({t("yourLanguage")})</span>
            </span>
          ) : (
            names.of(language)
          )}
        </Fragment>
      ))}
    </span>
  );
}
