import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Sitting } from "@/lib/domain/time-log";
import { formatDay } from "@/lib/i18n/format-date";
import { formatLength } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  sittings: readonly (Sitting & { readonly title: string; readonly lang: string | undefined })[];
  /** Minutes that the tasks of the week are estimated at. */
  estimate: number;
  today: CalendarDate;
};

/** How much time is logged for the tasks of a week, and each sitting, to be removed. Nothing while none is. */
export async function WeekTime({ sittings, estimate, today }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("time");
  const words = await getWords("time");
  if (sittings.length === 0) return null;
  const sum = sittings.reduce((minutes, sitting) => minutes + sitting.minutes, 0);

  return (
    <details id="time" className="text-[0.95rem]">
      <summary className="flex min-h-11 cursor-pointer items-center text-soft tabular-nums">
        {t("weekSum", {
          logged: formatLength(sum, words),
          estimate: formatLength(roundedEstimate(estimate), words),
        })}
      </summary>
      <p className="pb-2 text-soft text-sm">{t("weekLead")}</p>
      <ul className="border-line border-t">
        {sittings.map(({ id, taskKey, title, lang, on, minutes }) => {
          const day = formatDay(on, locale, on.slice(0, 4) === today.slice(0, 4) ? "day" : "full");
          const time = formatLength(minutes, words);
          return (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-4 border-line border-b tabular-nums"
            >
              <span className="text-soft">{day}</span>
              <span lang={lang} className="min-w-0 flex-1 basis-40">
                {title}
              </span>
              <span>{time}</span>
              <a
                href={localePath(locale, `/time?task=${taskKey}&remove=${id}#sittings`)}
                className="inline-flex min-h-11 items-center"
              >
                {t("remove")}
                <span className="sr-only">
                  {" "}
                  {title}, {day}, {time}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** "About" knows no minutes: whole hours from one hour on. */
function roundedEstimate(minutes: number): number {
  return minutes < 60 ? minutes : Math.round(minutes / 60) * 60;
}
