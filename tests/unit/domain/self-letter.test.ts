import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { isLetterSubject, letterPeriods } from "@/lib/domain/self-letter";

const day = calendarDate;
const phaseKeys = ["foundations", "middle", "end"];
const periods = (startDate: string, today: string, currentPhaseKey: string | null = "middle") => {
  const { months, phases } = letterPeriods({
    ...{ startDate: day(startDate), today: day(today) },
    ...{ phaseKeys, currentPhaseKey },
  });
  const shown = ({ period, isPresent }: (typeof months)[number]) =>
    isPresent ? `${period} now` : period;
  return { months: months.map(shown), phases: phases.map(shown) };
};

describe("the letters to oneself", () => {
  it("are one for each month since the start and each phase that was begun, the newest first", () => {
    expect(periods("2026-11-30", "2027-02-01")).toEqual({
      months: ["2027-02 now", "2027-01", "2026-12", "2026-11"],
      phases: ["middle now", "foundations"],
    });
  });

  it("begin with the month of the start, also before it", () => {
    expect(periods("2026-06-15", "2026-05-20", "foundations")).toEqual({
      months: ["2026-06 now"],
      phases: ["foundations now"],
    });
  });

  it("are all over when the last week is finished, but for the month", () => {
    expect(periods("2026-05-01", "2026-05-20", null).phases).toEqual([
      ...["end", "middle", "foundations"],
    ]);
  });
});

describe("what a letter may be about", () => {
  const known = { startDate: day("2026-05-10"), today: day("2026-07-01"), phaseKeys };
  const isMonth = (period: string) => isLetterSubject({ kind: "month", period }, known);

  it("is a month that has begun", () => {
    expect(["2026-05", "2026-07", "2025-12"].map(isMonth)).toEqual([true, true, true]);
    expect(
      ["2026-08", "2026-13", "2026-00", "2026-7", "26-07", "foundations", ""].some(isMonth),
    ).toBe(false);
    const early = { ...known, startDate: day("2026-09-03") };
    expect(isLetterSubject({ kind: "month", period: "2026-09" }, early)).toBe(true);
  });

  it("is a phase of the roadmap", () => {
    expect(isLetterSubject({ kind: "phase", period: "end" }, known)).toBe(true);
    expect(isLetterSubject({ kind: "phase", period: "2026-05" }, known)).toBe(false);
  });
});
