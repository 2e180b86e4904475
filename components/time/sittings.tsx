import { getLocale } from "next-intl/server";

import { ChangeButton } from "@/components/ui/change-button";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Sitting } from "@/lib/domain/time-log";
import { formatDay } from "@/lib/i18n/format-date";
import { formatLength } from "@/lib/i18n/format-minutes";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

/** The one form of the page that the buttons of the list send. */
export const timeChangesForm = "time-changes";

type Props = {
  sittings: readonly (Sitting & { readonly title: string; readonly lang: string | undefined })[];
  today: CalendarDate;
};

/** Logged times with a button to remove each; needs `TimeChanges` on the page. */
export async function Sittings({ sittings, today }: Props) {
  const locale = await getLocale();
  const words = await getWords("time");

  return (
    <ul className="border-line border-t">
      {sittings.map(({ id, taskKey, title, lang, on, minutes }) => {
        const day = formatDay(on, locale, on.slice(0, 4) === today.slice(0, 4) ? "day" : "full");
        const time = formatLength(minutes, words);
        return (
          <li
            key={id}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-line border-b py-1"
          >
            <p className="min-w-0">
              <a href={localePath(locale, `/time?task=${taskKey}`)} lang={lang}>
                {title}
              </a>
              <span className="block text-soft text-sm tabular-nums">
                {day} · {time}
              </span>
            </p>
            <ChangeButton
              form={timeChangesForm}
              change={`remove:${id}`}
              label={words.remove}
              about={`${title}, ${day}, ${time}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
