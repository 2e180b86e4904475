import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { formatDay } from "@/lib/i18n/format-date";

import { VersionSentence } from "./version-sentence";

type Props = {
  version: RoadmapVersion;
  newer: RoadmapVersion | null;
  canAccept: boolean;
  accepted: {
    readonly former: RoadmapVersion;
    readonly on: CalendarDate;
    readonly until: CalendarDate;
    readonly isOver: boolean;
  } | null;
};

/** Which version the year is on, whether there is a newer one, and until when one may go back. */
export async function VersionHead({ version, newer, canAccept, accepted }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roadmapVersion");
  const { number } = version;

  return (
    <header className="grid gap-3">
      <h1>{t("title")}</h1>
      <p className="max-w-[44rem] font-serif text-xl leading-relaxed">
        <VersionSentence version={version} newer={newer} />
      </p>
      {newer && !canAccept ? (
        <p className="max-w-[44rem]">
          {t("otherLength", { newer: newer.number, weeks: newer.weeks, own: version.weeks })}
        </p>
      ) : null}
      {accepted ? (
        <p className="max-w-[44rem] text-soft">
          {accepted.isOver
            ? t("acceptedOver", { number, day: formatDay(accepted.on, locale, "full") })
            : t("acceptedOn", {
                ...{ number, former: accepted.former.number },
                day: formatDay(accepted.on, locale),
                until: formatDay(accepted.until, locale),
              })}
        </p>
      ) : null}
    </header>
  );
}
