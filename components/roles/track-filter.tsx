import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Track } from "@/lib/domain/roadmap";
import { localePath } from "@/lib/i18n/paths";

type Props = { tracks: readonly Track[]; chosen: string | null };

/** Narrows the list to the jobs that a track leads to: each list has an address. */
export async function TrackFilter({ tracks, chosen }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roles");
  if (tracks.length < 2) return null;
  const choices = [
    { key: null, title: t("all"), lang: locale },
    ...tracks.map(({ key, title }) => {
      const { text, lang } = textIn(title, locale);
      return { key, title: text, lang };
    }),
  ];

  return (
    <nav aria-label={t("filter")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {choices.map(({ key, title, lang }) => (
          <li key={key ?? "all"}>
            <a
              href={localePath(locale, key === null ? "/roles" : `/roles?track=${key}`)}
              aria-current={key === chosen ? "true" : undefined}
              lang={lang === locale ? undefined : lang}
              className="inline-flex min-h-11 items-center aria-[current]:font-medium aria-[current]:no-underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
