import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";

import { formatDay } from "./format-date";

type Parts = { year: string; month: string; day: string };

/**
 * Writes a range of days, both included, with the year: "5–11 Jan 2026". By hand, because
 * `Intl.DateTimeFormat.formatRange` takes longer for the 52 weeks of a year than the rest of the page.
 */
export function formatDays(start: CalendarDate, end: CalendarDate, locale: Locale): string {
  const [from, to] = [partsOf(start, locale), partsOf(end, locale)];
  if (locale === "en") return englishRange(from, to, start === end);

  const [yearMark, monthMark, dayMark, gap, dash] =
    locale === "ko" ? ["년", "월", "일", " ", "~"] : ["年", "月", "日", "", "〜"];
  const year = ({ year }: Parts) => `${year}${yearMark}${gap}`;
  const month = ({ month }: Parts) => `${month}${monthMark}${gap}`;
  const first = `${year(from)}${month(from)}${from.day}`;
  if (start === end) return `${first}${dayMark}`;
  if (from.year !== to.year)
    return `${first}${dayMark}${dash}${year(to)}${month(to)}${to.day}${dayMark}`;
  if (from.month !== to.month) return `${first}${dayMark}${dash}${month(to)}${to.day}${dayMark}`;
  return `${first}${dash}${to.day}${dayMark}`;
}

function englishRange(from: Parts, to: Parts, isOneDay: boolean): string {
  const last = `${to.day} ${to.month} ${to.year}`;
  if (isOneDay) return last;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${last}`;
  return from.month === to.month ? `${from.day}–${last}` : `${from.day} ${from.month} – ${last}`;
}

const monthNames = new Map<string, string>();

function partsOf(day: CalendarDate, locale: Locale): Parts {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: locale === "en" ? monthName(month) : trim(month), day: trim(date) };
}

/** The short English name of a month, as `formatDay` writes it. */
function monthName(month: string): string {
  const known = monthNames.get(month);
  if (known !== undefined) return known;
  const name = formatDay(`2000-${month}-01` as CalendarDate, "en", "short").replace(/^\d+ /, "");
  monthNames.set(month, name);
  return name;
}

const trim = (digits: string) => String(Number(digits));
