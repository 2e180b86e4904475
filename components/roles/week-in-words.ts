import { getTranslations } from "next-intl/server";

import type { Locale } from "@/lib/domain/locale";
import type { WeekAhead } from "@/lib/domain/role-tasks";
import { formatDays } from "@/lib/i18n/format-days";

/** "First in Week 14, 3–9 Aug 2026"; without dates for a week that takes no time. */
export async function weekInWords({ week, start, end }: WeekAhead, locale: Locale) {
  const t = await getTranslations("roles");
  const said = (await getTranslations("week"))("numbered", { week });
  if (!start || !end) return t("plannedIn", { week: said });
  return t("plannedInDated", { week: said, dates: formatDays(start, end, locale) });
}
