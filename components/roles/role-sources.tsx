import { getLocale, getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { textIn } from "@/lib/domain/locale";
import type { RoleCatalogue, RoleProfile } from "@/lib/domain/role";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

import { SourceText } from "./source-text";

type Props = { profile: RoleProfile; catalogue: RoleCatalogue };

/** Everything that a profile was taken from, each once, and how to read it. */
export async function RoleSources({ profile, catalogue }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roles");
  const { source, requirements, facts } = profile;
  const all = [source, ...[...requirements, ...facts].map((one) => one.source)];
  const sources = new Map(all.map((one) => [textIn(one, locale).text, one]));
  const day = parseCalendarDate(catalogue.checkedOn);

  return (
    <section aria-labelledby="sources" className="grid gap-3">
      <h2 id="sources">{t("sources")}</h2>
      <ul className="grid max-w-[64ch] list-disc gap-1.5 pl-5 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        {[...sources].map(([text, one]) => (
          <li key={text}>
            <SourceText source={one} />
          </li>
        ))}
      </ul>
      {day ? (
        <p className="text-soft text-sm">
          {t("checkedOn", { day: formatDay(day, locale, "full") })}
        </p>
      ) : null}
      <ul className="grid max-w-[64ch] list-disc gap-1.5 pl-5 text-[0.95rem] text-soft">
        {catalogue.notes.map((note) => (
          <li key={Object.values(note).join()}>
            <Shown text={note} />
          </li>
        ))}
      </ul>
      {catalogue.salaries ? (
        <p className="print:hidden">
          <a
            href={localePath(locale, "/roles#salaries")}
            className="inline-flex min-h-11 items-center"
          >
            {t("salaries.link")}
          </a>
        </p>
      ) : null}
    </section>
  );
}
