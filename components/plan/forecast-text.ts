import type { getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Forecast } from "@/lib/domain/forecast";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";

type Translate = Awaited<ReturnType<typeof getTranslations<"outlook.forecast">>>;

/** Where the learner's own pace leads, as a range or in so many words; null once nothing is open. */
export function forecastText(forecast: Forecast, t: Translate, locale: Locale): string | null {
  if (forecast.kind === "finished") return null;
  if (forecast.kind === "notEnoughData") return t("notEnoughData");

  const { finish, earliest, latest } = forecast;
  // The year stands once, unless another one comes into it.
  const day = (date: CalendarDate) =>
    formatDay(date, locale, date.slice(0, 4) === finish.slice(0, 4) ? "day" : "full");
  const days = { finish: formatDay(finish, locale, "full"), earliest: day(earliest) };
  if (latest === null) return t("openEnded", days);
  return earliest === latest ? t("day", days) : t("range", { ...days, latest: day(latest) });
}
