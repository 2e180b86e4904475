import { getLocale, getTranslations } from "next-intl/server";

import { daysBetween } from "@/lib/domain/calendar-date";
import type { Rest } from "@/lib/domain/idle-days";
import { formatDays } from "@/lib/i18n/format-days";

/** A break or a pause in the table of weeks: days without work, apart from the weeks around them. */
export async function RestRow({ rest: { kind, from, to } }: { rest: Rest }) {
  const locale = await getLocale();
  const t = await getTranslations("replan.idle");
  return (
    <tr className="border-edge border-b border-dashed align-baseline text-soft">
      <th scope="row" colSpan={2} className="py-2 pr-3 pl-7 font-normal">
        {t(kind)}
      </th>
      <td className="py-2 pr-3">{formatDays(from, to, locale)}</td>
      <td className="hidden whitespace-nowrap py-2 text-right sm:table-cell">
        {t("days", { days: daysBetween(from, to) + 1 })}
      </td>
    </tr>
  );
}
