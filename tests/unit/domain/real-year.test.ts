import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { trimmedTaskKeys } from "@/lib/domain/plan-change";
import { measureProgress } from "@/lib/domain/progress";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import { computeSchedule } from "@/lib/domain/schedule";
import { stonesOf } from "@/lib/domain/stone";

import { allOf, done, skipped, yearState } from "../../support/year";

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));
let content: RoadmapContent;

beforeAll(async () => {
  content = await readRoadmap(folder);
});

const year = (trackKey: string | null) => milestonesOf(content, trackKey);

describe("the rules on the built-in roadmap", () => {
  it("count 208 tasks without a track, and those of the track with one", () => {
    const total = (trackKey: string | null) =>
      measureProgress({ weeks: year(trackKey), ...yearState({}) }).whole.tasks.total;
    const tracks = content.tracks.map(({ key }) => total(key));
    expect(total(null)).toBe(208);
    expect(tracks.reduce((sum, count) => sum + count - 208, 208)).toBe(338);
  });

  it("stop at week 27 until a track is chosen, and bring everything back with it", () => {
    const [first, second] = content.tracks.map(({ key }) => key);
    const weeks = year(first ?? null);
    const state = yearState(allOf(weeks, done()));
    expect(findCurrentWeek(year(null), state)?.key).toBe("s27");
    expect(findCurrentWeek(year(second ?? null), state)?.week).toBe(27);
    expect(findCurrentWeek(weeks, state)).toBeNull();
  });

  it("give the same dates to every track and to the placeholders", () => {
    const dates = [null, ...content.tracks.map(({ key }) => key)].map((trackKey) =>
      computeSchedule({
        startDate: day("2024-02-29"),
        nominalHundredths: content.nominalHundredths,
        hoursHundredths: 750,
        weeks: year(trackKey),
        knownWeeks: [3],
        changes: [],
      }),
    );
    expect(dates[1]).toEqual(dates[0]);
    expect(dates[2]).toEqual(dates[0]);
  });

  it("never trim a must", () => {
    const weeks = year(content.tracks[0]?.key ?? null);
    const trimmed = trimmedTaskKeys(weeks, [{ kind: "trim", week: 1, keep: "must" }]);
    const kept = weeks.flatMap(({ tasks }) => tasks).filter(({ key }) => !trimmed.has(key));
    expect(new Set(kept.map(({ priority }) => priority))).toEqual(new Set(["must"]));
  });

  it("draw all stones grey when all was skipped, but for the weeks of a track", () => {
    const weeks = year(null);
    const stones = stonesOf({
      weeks,
      knownWeeks: weeks.map(({ week }) => week),
      currentWeek: 27,
      plannedWeek: null,
      ...yearState(allOf(weeks, skipped())),
    });
    expect(stones.filter(({ state }) => state === "skipped")).toHaveLength(39);
    expect(stones.filter(({ state }) => state === "placeholder")).toHaveLength(13);
  });
});
