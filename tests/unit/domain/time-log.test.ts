import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { parseMinutes, problemOfLogDay, proposeMinutes, sumByTask } from "@/lib/domain/time-log";
import { formatLength } from "@/lib/i18n/format-minutes";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

describe("a length of time", () => {
  it.each([
    // Minutes
    ["90", 90],
    [" 45 ", 45],
    ["90 min", 90],
    ["90min", 90],
    ["5 minutes", 5],
    ["1 minute", 1],
    ["20m", 20],
    ["90분", 90],
    ["90 분", 90],
    ["90分", 90],
    ["１２０分", 120],
    // Hours
    ["2 h", 120],
    ["2h", 120],
    ["2 hours", 120],
    ["1 hour", 60],
    ["3 hrs", 180],
    ["1.5 h", 90],
    ["1,5 h", 90],
    ["1.33 hours", 80],
    ["0.25 h", 15],
    ["1.5", 90],
    ["0,5", 30],
    ["2시간", 120],
    ["2 시간", 120],
    ["1.5시간", 90],
    ["2時間", 120],
    ["１．５時間", 90],
    // Both
    ["1:30", 90],
    ["0:45", 45],
    ["１：３０", 90],
    ["2:05 h", 125],
    ["24:00", 1440],
    ["1 h 30 min", 90],
    ["1h30", 90],
    ["1h30m", 90],
    ["1 hour and 30 minutes", 90],
    ["1 hour, 5 minutes", 65],
    ["1시간 30분", 90],
    ["1시간30분", 90],
    ["1시간 반", 90],
    ["2시간반", 150],
    ["1時間30分", 90],
    ["1 時間 30 分", 90],
    ["1時間半", 90],
    // About so long
    ["about 2 h", 120],
    ["~45 min", 45],
    ["약 2시간", 120],
    ["2시간 정도", 120],
    ["30분쯤", 30],
    ["約2時間", 120],
    ["1時間半くらい", 90],
    ["30分ほど", 30],
  ])("reads %j as %d minutes", (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it.each([
    "",
    " ",
    "0",
    "0 h",
    "0:00",
    "1441",
    "24:01",
    "25 h",
    "-5",
    "+5",
    "1e2",
    "1:5",
    "1:60",
    "1:30:00",
    "1 h 75 min",
    "1.5 h 30 min",
    "90.5 min",
    "1 30",
    "2 h 1 h",
    "half",
    "반",
    "半",
    "two hours",
    "2 days",
    "99999",
    "1".repeat(5000),
    "1 ".repeat(5000),
    "~".repeat(5000),
  ])("does not read %j", (text) => {
    expect(parseMinutes(text)).toBeNull();
  });

  it.each([
    ["en", en],
    ["ko", ko],
    ["ja", ja],
  ])("is read back as it is written in %s", (_, { time }) => {
    for (let minutes = 1; minutes <= 1440; minutes += 1) {
      expect(parseMinutes(formatLength(minutes, time))).toBe(minutes);
    }
  });
});

describe("a running timer", () => {
  const minute = 60_000;
  const startedAt = Date.UTC(2026, 4, 3, 9, 0);
  const proposedAfter = (minutes: number) =>
    proposeMinutes({ startedAt }, startedAt + minutes * minute);

  it.each([
    [-5, 1],
    [0, 1],
    [0.4, 1],
    [1.6, 2],
    [47, 47],
    [720, 720],
    [720.4, 720],
  ])("proposes whole minutes after %d of them", (passed, proposed) => {
    expect(proposedAfter(passed)).toBe(proposed);
  });

  it("asks after more than twelve hours", () => {
    expect([proposedAfter(721), proposedAfter(100_000)]).toEqual([null, null]);
  });
});

describe("the day of a sitting", () => {
  const today = calendarDate("2026-05-03");
  it.each([
    ["2026-05-03", null],
    ["2026-05-04", "afterToday"],
    ["2000-01-01", null],
    ["1999-12-31", "before2000"],
  ])("%s: %j", (on, problem) => {
    expect(problemOfLogDay(calendarDate(on), today)).toBe(problem);
  });
});

it("sums sittings by task", () => {
  const sittings = [
    { taskKey: "a", minutes: 30 },
    { taskKey: "b", minutes: 5 },
    { taskKey: "a", minutes: 15 },
  ];
  expect([...sumByTask(sittings)]).toEqual([
    ["a", 45],
    ["b", 5],
  ]);
});
