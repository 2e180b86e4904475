import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { absenceOf } from "@/lib/domain/absence";
import { type BaselineDates, baselineDates } from "@/lib/domain/baseline";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { type Forecast, forecastOf } from "@/lib/domain/forecast";
import { rhythmOf } from "@/lib/domain/rhythm";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import { planWeekOn } from "@/lib/domain/schedule";
import { slipDays } from "@/lib/domain/slip";
import { todayFor } from "@/lib/domain/today";

import { activityOf } from "../../support/paced-year";
import { simulatedLearner } from "../../support/simulated-learner";

/*
 * One learner from the first day to the last, as `simulated-learner.ts` describes them: 12 h a week,
 * from March on 6 h, three weeks of illness in April recorded afterwards, a holiday in July recorded
 * ahead, another track in August, 16.5 h from September on, a trim in November, four weeks in which
 * nothing was done. Where they stand as each month ends:
 *
 * the last day of the month, the plan's week, the current week, minutes done, settled and in all, the
 * finish of the plan, finish, earliest and latest day of the forecast, slip in days, rhythm.
 *
 * The numbers were not taken from this code. A second program, written in another language from the
 * words of PRODUCT and RULES alone, read the same files of the roadmap, went through the calendar day
 * by day with fractions, kept the same diary and printed them.
 */
const table = `
| 2026-01-31 | 4 | 5 | 2865 | 2865 | 37755 | 2027-01-03 | 2026-12-10 | 2026-11-28 | 2027-01-12 | -2 | 3 of 3 |
| 2026-02-28 | 8 | 8 | 4995 | 4995 | 37755 | 2027-01-03 | 2027-02-25 | 2027-01-04 | 2027-04-25 | 0 | 6 of 7 |
| 2026-03-31 | 11 | 10 | 6435 | 6435 | 37755 | 2027-11-07 | 2027-07-28 | 2027-02-16 | 2027-11-12 | 16 | 9 of 10 |
| 2026-04-30 | 11 | 11 | 7005 | 7005 | 37755 | 2027-11-28 | 2027-09-16 | 2027-07-21 | 2028-07-10 | 39 | 9 of 10 |
| 2026-05-31 | 13 | 12 | 8115 | 8115 | 37755 | 2027-11-28 | 2027-12-29 | 2027-10-09 | 2028-04-20 | 63 | 9 of 10 |
| 2026-06-30 | 16 | 14 | 9255 | 9255 | 37755 | 2027-12-12 | 2028-06-17 | 2028-02-17 | 2034-06-10 | 79 | 8 of 10 |
| 2026-07-31 | 17 | 15 | 10185 | 10185 | 37755 | 2027-12-12 | 2028-04-10 | 2028-03-02 | 2029-01-01 | 103 | 8 of 10 |
| 2026-08-31 | 19 | 18 | 11865 | 12195 | 37695 | 2027-12-12 | 2027-12-22 | 2027-08-25 | 2028-05-07 | 113 | 9 of 10 |
| 2026-09-30 | 24 | 23 | 15585 | 15915 | 37695 | 2027-02-21 | 2027-04-27 | 2027-02-27 | 2027-09-22 | 108 | 10 of 10 |
| 2026-10-31 | 30 | 29 | 20145 | 20475 | 37695 | 2027-02-21 | 2027-02-18 | 2027-02-09 | 2027-02-23 | 97 | 10 of 10 |
| 2026-11-30 | 36 | 33 | 23085 | 23415 | 36735 | 2027-02-14 | 2027-02-22 | 2027-02-16 | 2027-03-02 | 99 | 9 of 10 |
| 2026-12-31 | 42 | 39 | 27555 | 27885 | 36735 | 2027-02-14 | 2027-03-02 | 2027-02-27 | 2027-03-05 | 88 | 9 of 10 |
| 2027-01-31 | 49 | 46 | 32025 | 32355 | 36735 | 2027-02-14 | 2027-03-01 | 2027-02-28 | 2027-03-03 | 70 | 10 of 10 |
| 2027-02-28 | - | 52 | 35835 | 36165 | 36735 | 2027-02-14 | 2027-03-04 | 2027-03-03 | 2027-03-04 | 56 | 10 of 10 |
| 2027-03-31 | - | - | 36405 | 36735 | 36735 | 2027-02-14 | 2027-03-03 | - | - | 59 | 7 of 10 |
`;

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));
let version: RoadmapVersion;
let baseline: BaselineDates;

beforeAll(async () => {
  const content = await readRoadmap(folder);
  version = { ...content, id: "1", number: 1, isBuiltIn: true };
  baseline = baselineDates({
    ...{ startDate: simulatedLearner(version).startDate, knownWeeks: [], hoursHundredths: 1200 },
    nominalHundredths: version.nominalHundredths,
    weeks: milestonesOf(version, "interpretability"),
  });
});

type Learner = ReturnType<typeof simulatedLearner>;

/** The clock of somebody in Seoul whose day ends at three: looked at in the evening, or after midnight. */
function* evenings(first: CalendarDate, count: number): Generator<CalendarDate> {
  for (let days = 0; days < count; days += 1) {
    const evening = Date.parse(`${first}T23:30:00+09:00`) + days * 86_400_000;
    const instant = new Date(evening + (days % 2) * 3 * 3_600_000);
    yield todayFor({ instant, timeZone: "Asia/Seoul", dayEndsAt: 180 });
  }
}

function rowOf(learner: Learner, today: CalendarDate): string {
  const { startDate, states, logged } = learner;
  const activity = activityOf({ logged });
  const year = learner.yearOn(today);
  const { done, settled, total } = year.progress.whole.minutes;
  const rhythm = rhythmOf({ states, activity, startDate, today, idle: year.plan.idle });
  const cells = [
    today,
    planWeekOn(year.plan, today) ?? "-",
    findCurrentWeek(year.weeks, year.state)?.week ?? "-",
    ...[done, settled, total],
    year.plan.finish,
    ...daysOf(forecastOf({ year, activity, startDate, today })),
    slipDays({ weeks: year.weeks, states, closedOn: year.records.closedOn, baseline, today }),
    rhythm ? `${rhythm.active} of ${rhythm.of}` : "-",
  ];
  return `| ${cells.join(" | ")} |`;
}

function daysOf(forecast: Forecast): string[] {
  if (forecast.kind === "notEnoughData") return ["-", "-", "-"];
  if (forecast.kind === "finished") return [forecast.on ?? "-", "-", "-"];
  return [forecast.finish, forecast.earliest, forecast.latest ?? "open"];
}

describe("a simulated year", () => {
  it("stands at the end of each month where a second program says that it stands", () => {
    const learner = simulatedLearner(version);
    const rows: string[] = [];
    for (const today of evenings(learner.startDate, 451)) {
      learner.live(today);
      if (addDays(today, 1).endsWith("-01")) rows.push(rowOf(learner, today));
    }
    expect(rows).toEqual(table.trim().split("\n"));
  });

  it("welcomes back after the illness, and leaves it at that once the break is recorded", () => {
    const learner = simulatedLearner(version);
    const { startDate } = learner;
    let back = startDate;
    for (const today of evenings(startDate, 113)) {
      back = today;
      if (today < "2026-04-27") learner.live(today);
    }
    const absence = (changes?: ReturnType<Learner["changesOn"]>) =>
      absenceOf({
        ...{ startDate, enrolledOn: startDate, today: back },
        year: learner.yearOn(back, changes),
        activity: activityOf({ logged: learner.logged }),
      });
    const pace = learner.changesOn(back).filter(({ kind }) => kind === "pace");

    // At work last on Saturday the 4th. Nine weeks at 12 h and 6 h bring week 10 to 16 March.
    expect(absence(pace)).toEqual({
      ...{ lastActive: "2026-04-04", days: 23 },
      asBreak: { from: "2026-04-05", to: "2026-04-26" },
      carryOn: { week: 10, days: 42 },
    });
    // Recorded from the Monday on; the Sunday before is no reason to ask again.
    expect(absence()).toMatchObject({ days: 23, asBreak: null, carryOn: null });
  });
});
