import { getLocale, getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import { PageIcon } from "@/components/ui/page-icon";
import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { UsedResource } from "@/lib/domain/resource-list";
import type { Milestone, Track } from "@/lib/domain/roadmap";
import { formatMinutes } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { kindName } from "./kind-name";
import { LinkReport, type OwnReport } from "./link-report";
import { ResourceLanguages } from "./resource-languages";
import { ResourceWeeks } from "./resource-weeks";

type Props = {
  entry: UsedResource & { readonly report: OwnReport | null; readonly isReportable: boolean };
  tracks: readonly Track[];
  weekPath: (week: Milestone) => string;
  /** Papers can be put into the log. */
  hasLog: boolean;
  /** The resources are those of a private roadmap. */
  isOwnRoadmap: boolean;
  /** It is the only one shown. */
  isAskedFor: boolean;
};

/** One resource with everything that helps to decide whether to open it. */
export async function ResourceEntry(props: Props) {
  const { entry, tracks, weekPath, hasLog, isOwnRoadmap, isAskedFor } = props;
  const locale = await getLocale();
  const t = await getTranslations("resources");
  const { resource, weeks, report, isReportable } = entry;
  const { key, url, kind, authors, year, minutes, free, verified, languages, also } = resource;
  const shown = (text: LocalizedText) => {
    const { text: children, lang } = textIn(text, locale);
    return { children, lang: lang === locale ? undefined : lang };
  };
  const facts = [
    authors,
    year,
    await kindName(kind),
    minutes ? formatMinutes(minutes, await getWords("tasks")) : null,
  ].filter(Boolean);

  return (
    <li
      id={key}
      className="wrap-anywhere grid min-w-0 scroll-mt-4 gap-1.5 border-line border-t pt-5 pb-3 target:border-now target:border-t-2"
    >
      <h2 className="text-lg leading-snug">
        <a
          href={url}
          rel="noopener noreferrer"
          className="max-sm:inline-flex max-sm:min-h-11 max-sm:items-center"
          {...shown(resource.title)}
        />
      </h2>
      <p className="text-soft text-sm">{facts.join(" · ")}</p>
      <p className="max-w-[64ch]" {...shown(resource.why)} />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <span>{free ? t("free") : t("paid")}</span>
        <ResourceLanguages languages={languages} />
        <span className="inline-flex items-center gap-1.5 text-soft">
          {verified ? (
            <PageIcon name="link" className="size-4" />
          ) : (
            <Icon name="alert" className="size-4" />
          )}
          {verified ? t("seen") : t("notSeen")}
        </span>
      </p>
      <div className="flex flex-wrap gap-x-8 text-sm">
        <ResourceWeeks {...{ weeks, tracks, weekPath }} />
        {hasLog && kind === "paper" ? (
          <a href={localePath(locale, `/reading/new?paper=${key}`)} className={link}>
            {t("log")}
            <span className="sr-only"> {textIn(resource.title, locale).text}</span>
          </a>
        ) : null}
        {also.map((address) => (
          <a key={address} href={address} rel="noopener noreferrer" className={link}>
            {t("also", { host: new URL(address).host })}
          </a>
        ))}
      </div>
      {isReportable ? <LinkReport {...{ resource, report, isAskedFor }} /> : null}
      {isAskedFor && isOwnRoadmap ? <p className="text-soft text-sm">{t("ownLink")}</p> : null}
    </li>
  );
}

const link = "inline-flex min-h-11 items-center print:hidden";
