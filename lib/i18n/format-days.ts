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

  const year = ({ year }: Parts) => (locale === "ko" ? `${year}년 ` : `${year}年`);
  const rest = daysOfYear(from, to, locale, start === end);
  return from.year === to.year
    ? year(from) + rest
    : `${year(from)}${dayOfYear(from, locale)}${dashes[locale]}${year(to)}${dayOfYear(to, locale)}`;
}

/** The same without the year: "5–11 Jan". For a place where the year stands nearby. */
export function formatDaysOfYear(start: CalendarDate, end: CalendarDate, locale: Locale): string {
  return daysOfYear(partsOf(start, locale), partsOf(end, locale), locale, start === end);
}

const dashes = { en: "–", ko: "~", ja: "〜" } as const satisfies Record<Locale, string>;

function daysOfYear(from: Parts, to: Parts, locale: Locale, isOneDay: boolean): string {
  const last = dayOfYear(to, locale);
  if (isOneDay) return last;
  const isOneMonth = from.year === to.year && from.month === to.month;
  if (locale === "en")
    return isOneMonth ? `${from.day}–${last}` : `${dayOfYear(from, "en")} – ${last}`;

  const dayMark = locale === "ko" ? "일" : "日";
  const first = dayOfYear(from, locale);
  return isOneMonth
    ? `${first.slice(0, -1)}${dashes[locale]}${to.day}${dayMark}`
    : `${first}${dashes[locale]}${last}`;
}

function dayOfYear({ month, day }: Parts, locale: Locale): string {
  if (locale === "en") return `${day} ${month}`;
  return locale === "ko" ? `${month}월 ${day}일` : `${month}月${day}日`;
}

function englishRange(from: Parts, to: Parts, isOneDay: boolean): string {
  if (from.year === to.year) return `${daysOfYear(from, to, "en", isOneDay)} ${to.year}`;
  return `${dayOfYear(from, "en")} ${from.year} – ${dayOfYear(to, "en")} ${to.year}`;
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
