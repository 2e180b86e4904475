import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import { formatDays, formatDaysOfYear } from "@/lib/i18n/format-days";

const written = (start: string, end: string) =>
  (["en", "ko", "ja"] satisfies Locale[]).map((locale) =>
    formatDays(calendarDate(start), calendarDate(end), locale),
  );

describe("a range of days", () => {
  it("names month and year once when they are the same", () => {
    expect(written("2026-01-05", "2026-01-11")).toEqual([
      "5–11 Jan 2026",
      "2026년 1월 5~11일",
      "2026年1月5〜11日",
    ]);
  });

  it("names both months of one year, and both years", () => {
    expect(written("2026-09-28", "2026-10-04")).toEqual([
      "28 Sept – 4 Oct 2026",
      "2026년 9월 28일~10월 4일",
      "2026年9月28日〜10月4日",
    ]);
    expect(written("2026-12-28", "2027-01-03")).toEqual([
      "28 Dec 2026 – 3 Jan 2027",
      "2026년 12월 28일~2027년 1월 3일",
      "2026年12月28日〜2027年1月3日",
    ]);
  });

  it("is a single day when both ends are one", () => {
    expect(written("2026-02-28", "2026-02-28")).toEqual([
      "28 Feb 2026",
      "2026년 2월 28일",
      "2026年2月28日",
    ]);
  });

  it("can leave the year to what stands beside it", () => {
    const range = (start: string, end: string, locale: Locale) =>
      formatDaysOfYear(calendarDate(start), calendarDate(end), locale);
    expect(range("2026-10-17", "2026-10-23", "en")).toBe("17–23 Oct");
    expect(range("2026-12-28", "2027-01-03", "en")).toBe("28 Dec – 3 Jan");
    expect(range("2026-10-31", "2026-11-06", "ko")).toBe("10월 31일~11월 6일");
    expect(range("2026-10-17", "2026-10-23", "ja")).toBe("10月17〜23日");
    expect(range("2026-02-28", "2026-02-28", "ko")).toBe("2월 28일");
  });
});
