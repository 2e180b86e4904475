import { describe, expect, it } from "vitest";

import type { Milestone } from "@/lib/domain/roadmap";
import type { WeekEntry } from "@/lib/domain/roadmap-lookup";
import { weeksForNewTask } from "@/lib/domain/weeks-ahead";
import type { YearWeek } from "@/lib/domain/year-week";
import { allOf, done, placeholderNumber, weekNumber, yearState } from "@/tests/support/year";

const milestone = (week: YearWeek) => ({ ...week, trackKey: null }) as unknown as Milestone;

/** Twelve weeks, of which the eighth may have no track yet, with the first `finished` of them done. */
function weeksAfter(finished: number, wanted: number[] = [], open: number | null = 8): number[] {
  const weeks = Array.from({ length: 12 }, (_, index) =>
    index + 1 === open ? placeholderNumber(open) : weekNumber(index + 1),
  );
  const entries = weeks.map((week) => (week.placeholder ? week : milestone(week)) as WeekEntry);
  const state = yearState(allOf(weeks.slice(0, finished), done()));
  return weeksForNewTask({ entries, weeks, state }, wanted).map(({ week }) => week);
}

describe("the weeks to which a task may be added", () => {
  it("are the current one and the next ones, never one without a list", () => {
    expect(weeksAfter(0)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(weeksAfter(4)).toEqual([5, 6, 7, 9, 10, 11]);
  });

  it("and those that are asked for, unless they are over, once each and in order", () => {
    expect(weeksAfter(1, [12, 1, 3, 8, 40])).toEqual([2, 3, 4, 5, 6, 7, 12]);
  });

  it("are those after it while the current week waits for a track, and the last one at the end", () => {
    expect(weeksAfter(7)).toEqual([9, 10, 11, 12]);
    expect(weeksAfter(12, [3], null)).toEqual([12]);
  });
});
