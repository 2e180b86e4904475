import { getLocale, getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { RoleCatalogue } from "@/lib/domain/role";
import { formatDay } from "@/lib/i18n/format-date";

import { SourceText } from "./source-text";

/** What has to be known of all profiles: their limits, and roles that are only named. */
export async function RoleNotes({ notes, related, checkedOn }: RoleCatalogue) {
  const locale = await getLocale();
  const t = await getTranslations("roles");
  const day = parseCalendarDate(checkedOn);
  return (
    <>
      <section aria-labelledby="notes" className="grid gap-2">
        <h2 id="notes">{t("notes")}</h2>
        <ul className="grid max-w-[64ch] list-disc gap-1.5 pl-5">
          {notes.map((note) => (
            <li key={Object.values(note).join()}>
              <Shown text={note} />
            </li>
          ))}
        </ul>
        {day ? (
          <p className="text-soft text-sm">
            {t("checkedOn", { day: formatDay(day, locale, "full") })}
          </p>
        ) : null}
      </section>
      {related.length > 0 ? (
        <section aria-labelledby="related" className="grid gap-2">
          <h2 id="related">{t("related")}</h2>
          <ul className="grid max-w-[64ch] gap-3">
            {related.map(({ key, title, note, source }) => (
              <li key={key}>
                <Shown text={title} className="block font-medium" />
                <Shown text={note} />
                <span className="block text-soft text-sm">
                  {t("source")} <SourceText source={source} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
