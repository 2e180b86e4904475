import { type Locale, locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

const names: Record<Locale, string> = { en: "English", ko: "한국어", ja: "日本語" };

type Props = {
  locale: Locale;
  /** The page's own path with its query, without language. */
  path: string;
  label: string;
};

/** The same page in the other languages, each named in its own. */
export function LanguageLinks({ locale, path, label }: Props) {
  return (
    <nav aria-label={label} className="flex gap-4 text-sm">
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <a
            key={other}
            href={localePath(other, path)}
            hrefLang={other}
            lang={other}
            className="inline-flex min-h-11 items-center text-soft hover:text-ink"
          >
            {names[other]}
          </a>
        ))}
    </nav>
  );
}
