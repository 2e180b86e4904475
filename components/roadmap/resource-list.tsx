import { BothTexts } from "@/components/languages/both-texts";
import { resourcePath } from "@/components/resources/resources-path";
import { textIn } from "@/lib/domain/locale";
import type { Resource } from "@/lib/domain/roadmap";
import { type Languages, secondText } from "@/lib/domain/second-language";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";

type Props = {
  resources: readonly Resource[];
  languages: Languages;
  /** Whether each leads to where a dead link is reported. */
  isReportable?: boolean;
};

/** Where to read, watch or try: each link with its authors, price, languages, length and reason. */
export async function ResourceList({ resources, languages, isReportable = true }: Props) {
  const { locale } = languages;
  const words = await getWords("tasks");
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });

  return (
    <ul className="grid gap-2">
      {resources.map((resource) => {
        const title = textIn(resource.title, locale);
        const also = secondText(resource.title, languages);
        const facts = [
          resource.authors,
          resource.year,
          resource.free ? words.free : words.paid,
          ...resource.languages.map((language) => languageNames.of(language)),
          resource.minutes ? formatMinutes(resource.minutes, words) : null,
        ].filter(Boolean);
        return (
          <li key={resource.key}>
            <a
              href={resource.url}
              rel="noopener noreferrer"
              lang={title.lang === locale ? undefined : title.lang}
              className="font-medium max-sm:inline-flex max-sm:min-h-11 max-sm:items-center"
            >
              {title.text}
            </a>{" "}
            <span className="text-sm text-soft">
              {also ? (
                <span lang={also.lang} className="block">
                  {also.text}
                </span>
              ) : null}
              {facts.join(" · ")}
              <BothTexts text={resource.why} languages={languages} as="span" className="block" />
            </span>
            {isReportable ? (
              <a
                href={resourcePath(locale, resource.key)}
                className="inline-flex min-h-11 items-center text-soft text-sm print:hidden"
              >
                {words.linkTrouble}
                <span className="sr-only"> {title.text}</span>
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
