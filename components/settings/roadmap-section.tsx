import { getLocale, getTranslations } from "next-intl/server";

import { VersionForms } from "@/components/roadmap-version/version-forms";
import { VersionSentence } from "@/components/roadmap-version/version-sentence";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay } from "@/lib/i18n/format-date";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import type { Words } from "@/lib/i18n/words";

import { Section } from "./section";

type Version = { readonly id: string; readonly number: number; readonly isBuiltIn: boolean };

type Props = {
  /** Null without a year. */
  roadmap: {
    readonly version: Version;
    readonly newer: Version | null;
    readonly accepted: {
      readonly former: Version;
      readonly on: CalendarDate;
      readonly until: CalendarDate;
      readonly isOver: boolean;
    } | null;
  } | null;
  words: Words["settings"];
  errors: Words["errors"];
};

/** Which version of the roadmap the year is on, and for 30 days the way back to the one before. */
export async function RoadmapSection({ roadmap, words, errors }: Props) {
  const locale = await getLocale();
  const { title, lead, link } = words.roadmap;
  if (!roadmap) {
    return (
      <Section id="roadmap" title={title} lead={lead}>
        <p>{words.years.none}</p>
      </Section>
    );
  }

  const t = await getTranslations("roadmapVersion");
  const { version, newer, accepted } = roadmap;
  const { id, number } = version;
  const former = accepted && !accepted.isOver ? accepted.former : null;
  return (
    <Section id="roadmap" title={title} lead={lead}>
      <p className="max-w-[60ch]">
        <VersionSentence version={version} newer={newer} />
      </p>
      {accepted && former ? (
        <p className="max-w-[60ch]">
          {t("acceptedOn", {
            ...{ number, former: former.number },
            day: formatDay(accepted.on, locale),
            until: formatDay(accepted.until, locale),
          })}
        </p>
      ) : null}
      <VersionForms
        version={{ id, number }}
        newer={null}
        former={former && { id: former.id, number: former.number }}
        words={(await getWords("roadmapVersion")).form}
        errors={errors}
      />
      <p>
        <a
          href={localePath(locale, "/settings/roadmap")}
          className="inline-flex min-h-11 items-center"
        >
          {link}
        </a>
      </p>
    </Section>
  );
}
