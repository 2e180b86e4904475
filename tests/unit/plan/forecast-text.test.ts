import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";

import { forecastText } from "@/components/plan/forecast-text";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Forecast } from "@/lib/domain/forecast";
import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

const messages = { en, ko, ja };

function said(forecast: Forecast, locale: Locale = "en") {
  const t = createTranslator({
    ...{ locale, messages: messages[locale], namespace: "outlook.forecast" as const },
  });
  return forecastText(forecast, t, locale);
}

function range(finish: string, earliest: string, latest: string | null): Forecast {
  return {
    ...{ kind: "range", blocks: [] },
    ...{ finish: calendarDate(finish), earliest: calendarDate(earliest) },
    latest: latest === null ? null : calendarDate(latest),
    weeklyMinutes: { lower: 300, median: 400, upper: 500 },
  };
}

describe("the forecast in words", () => {
  it("is the likely last day between the earliest and the latest, the year once", () => {
    const forecast = range("2027-03-12", "2027-02-20", "2027-04-02");
    expect(said(forecast)).toBe(
      "At your pace you finish around 12 March 2027, between 20 February and 2 April.",
    );
    expect(said(forecast, "ko")).toBe(
      "지금 속도라면 2027년 3월 12일쯤 끝나요. 빠르면 2월 20일, 늦으면 4월 2일이에요.",
    );
    expect(said(forecast, "ja")).toBe(
      "今のペースなら2027年3月12日ごろに終わる見通しです。早ければ2月20日、遅ければ4月2日です。",
    );
  });

  it("names the year of a day in another one", () => {
    expect(said(range("2027-01-05", "2026-12-20", "2027-01-30"))).toBe(
      "At your pace you finish around 5 January 2027, between 20 December 2026 and 30 January.",
    );
  });

  it("is one day where all weeks were alike", () => {
    expect(said(range("2027-01-05", "2027-01-05", "2027-01-05"))).toBe(
      "At your pace you finish around 5 January 2027.",
    );
  });

  it("says open-ended where nothing was done in a quarter of the weeks", () => {
    expect(said(range("2027-01-05", "2026-12-20", null))).toContain("the latest day is open-ended");
  });

  it("says that there is not enough data yet, and nothing once all is finished", () => {
    expect(said({ kind: "notEnoughData" })).toContain("not enough data yet");
    expect(said({ kind: "finished", on: null })).toBeNull();
  });
});
