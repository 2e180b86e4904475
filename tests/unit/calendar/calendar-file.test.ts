import ICAL from "ical.js";
import ical from "ical-generator";
import { describe, expect, it } from "vitest";

import { type CalendarEntry, calendarEntries } from "@/lib/calendar/calendar-entries";
import { calendarFile, toCalendar } from "@/lib/calendar/calendar-file";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import { calendarTasks } from "@/lib/domain/calendar-tasks";
import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";
import { calendarVersion, calendarYear, type Wanted } from "@/tests/support/calendar-year";

const words = { en, ko, ja };
const revision = { number: 3, at: new Date("2026-03-01T09:30:00Z") };

const entriesOf = (wanted: Wanted = {}, locale: Locale = "en", isLong = false) => {
  const { year, events } = calendarYear(wanted);
  return calendarEntries(
    events,
    { locale, site: "https://cairn.example", words: words[locale].calendar.feed },
    isLong ? ({ entry }) => calendarTasks(year, entry) : null,
  );
};

/** What a reader that knows nothing of the writer finds. */
function parse(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      ...{ uid: event.uid, summary: event.summary, description: event.description || null },
      ...{ start: event.startDate.toString(), end: event.endDate.toString() },
      isAllDay: event.startDate.isDate,
      url: component.getFirstPropertyValue("url"),
    };
  });
}

/** The same of what was to be written. */
const written = (entries: readonly CalendarEntry[]) =>
  entries.map(({ uid, summary, description, url, when }) => ({
    ...{ uid, summary, description, url, isAllDay: "first" in when },
    ...("first" in when
      ? { start: when.first, end: when.after }
      : { start: seconds(when.start), end: seconds(when.end) }),
  }));

const seconds = (instant: Date) => instant.toISOString().replace(".000Z", "Z");

const nasty: Wanted = {
  version: calendarVersion({
    1: {
      en: "Commas, semicolons; back\\slashes",
      ko: "쉼표, 세미콜론; 그리고 역슬래시\\",
      ja: "読点、とセミコロン;",
    },
    2: { en: "Two\nlines\r\nand \u0007a bell", ko: "두\n줄", ja: "二\n行" },
    3: { en: "END:VCALENDAR" },
    4: {
      en: `${"A very long title ".repeat(12)}end`,
      ko: "아주 긴 제목을 여러 번 되풀이해서 줄이 접히는지 봐요 ".repeat(6).trim(),
      ja: "とても長いタイトルを何度も繰り返して折り返しを確かめます👩‍🔬".repeat(6),
    },
  }),
  trackKey: "x",
  changes: [
    { kind: "break", from: day("2026-03-11"), to: day("2026-03-13") },
    { kind: "shift", week: 4, from: day("2026-03-26"), days: 5 },
  ],
  done: ["w1-a", "w2-b"],
  review: { day: 7, at: 1080, timeZone: "Europe/Berlin" },
};

describe("the calendar file", () => {
  it.each(["en", "ko", "ja"] as const)(
    "says in %s to another reader what was written",
    (locale) => {
      const entries = entriesOf(nasty, locale, true);
      expect(parse(calendarFile(entries, revision))).toEqual(written(entries));
    },
  );

  it.each(["en", "ko", "ja"] as const)(
    "comes back from its generator's own reader in %s",
    (locale) => {
      const calendar = toCalendar(entriesOf(nasty, locale, true), revision);
      expect(ical(calendar.toJSON()).toString()).toBe(calendar.toString());
    },
  );

  it("ends each line as it has to, and folds at 75 octets without cutting a letter", () => {
    for (const locale of ["en", "ko", "ja"] as const) {
      const text = calendarFile(entriesOf(nasty, locale, true), revision);
      expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const lines = text.split("\r\n");
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(
        lines.filter((line) => /\uFFFD|[\uD800-\uDBFF]$|^ [\uDC00-\uDFFF]/.test(line)),
      ).toEqual([]);
    }
  });

  it("names weeks, rests and reviews in the learner's language", () => {
    const said = (locale: Locale) => {
      const changes = [{ kind: "break", from: day("2026-03-11"), to: day("2026-03-13") } as const];
      const all = entriesOf({ changes, done: ["w1-a"], knownWeeks: [4] }, locale);
      return [...new Set(all.map(({ summary }) => summary))];
    };
    expect(said("en")).toEqual([
      "Week 1: Title 1 (finished)",
      "Week 2: Title 2",
      "Week 3: a week of your track",
      "Break",
      "Weekly review",
    ]);
    expect(said("ko")).toEqual([
      "1주차: Title 1 (마침)",
      "2주차: Title 2",
      "3주차: 내 트랙의 한 주",
      "휴식",
      "주간 회고",
    ]);
    expect(said("ja")).toEqual([
      "第1週：Title 1（終了）",
      "第2週：Title 2",
      "第3週：選んだトラックの週",
      "休み",
      "週のふり返り",
    ]);
  });

  it("has titles only, unless the tasks were asked for", () => {
    const [short, long] = [false, true].map((isLong) =>
      entriesOf({ done: ["w1-a"] }, "en", isLong),
    );
    expect(short?.every(({ description }) => description === null)).toBe(true);
    expect(long?.[0]?.description).toBe("- Task a (done)\n- Task b");
  });

  it("leads to the page of the week in the learner's language, and to the tracks while none is chosen", () => {
    expect(entriesOf({}, "ko").map(({ url }) => url.replace("https://cairn.example", ""))).toEqual([
      ...["/ko/weeks/w1", "/ko/weeks/w2", "/ko/tracks", "/ko/weeks/w4"],
      ...Array.from({ length: 4 }, () => "/ko/review"),
    ]);
  });

  it("is the same each time it is written, and in every zone of the server", () => {
    const zone = process.env.TZ;
    const texts = ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map((name) => {
      process.env.TZ = name;
      return calendarFile(entriesOf(nasty), revision);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain("DTSTAMP:20260301T093000Z\r\n");
    expect(texts[0]).toContain("SEQUENCE:3\r\n");
  });

  it("ends a day of a week after its last one, as calendars count, and blocks no time", () => {
    const [week] = calendarFile(entriesOf(), revision).split("END:VEVENT");
    expect(week).toContain("DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260309\r\n");
    expect(week).toContain("TRANSP:TRANSPARENT\r\n");
  });

  it("is a calendar without anything in it before there is a year", () => {
    expect(parse(calendarFile([], revision))).toEqual([]);
  });
});
