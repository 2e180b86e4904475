import { describe, expect, it } from "vitest";

import { baselineDates } from "@/lib/domain/baseline";
import { calendarDate } from "@/lib/domain/calendar-date";
import { planDocument } from "@/lib/domain/plan-document";
import { computeSchedule } from "@/lib/domain/schedule";

const startDate = calendarDate("2026-05-04");
const entries = [1, 2, 3].map((week) => ({
  ...{ key: `s${week}`, week, phaseKey: "p1", tasks: [] as const, placeholder: true as const },
}));
const schedule = {
  ...{ startDate, nominalHundredths: 1200, hoursHundredths: 750, weeks: entries, knownWeeks: [2] },
};

describe("the plan as the outside reads it", () => {
  it("gives both calendars by key, with the last days included and no dates for known weeks", () => {
    const plan = computeSchedule({
      ...schedule,
      changes: [{ kind: "pace", from: startDate, hoursHundredths: 1200 }],
    });
    const choices = {
      startDate,
      hoursHundredths: 750,
      baseline: { dates: baselineDates(schedule) },
    };
    expect(planDocument(choices, { entries, plan })).toEqual({
      startDate: "2026-05-04",
      hoursPerWeek: 7.5,
      baseline: {
        finish: "2026-05-25",
        milestones: [
          { key: "s1", start: "2026-05-04", end: "2026-05-14" },
          { key: "s2", start: null, end: null },
          { key: "s3", start: "2026-05-15", end: "2026-05-25" },
        ],
      },
      plan: {
        finish: "2026-05-17",
        milestones: [
          { key: "s1", start: "2026-05-04", end: "2026-05-10" },
          { key: "s2", start: null, end: null },
          { key: "s3", start: "2026-05-11", end: "2026-05-17" },
        ],
      },
      forecast: null,
      changes: [],
    });
  });
});
