import { describe, expect, it } from "vitest";

import { fillShare, stonesOf } from "@/lib/domain/stone";

import { allOf, done, placeholderNumber, skipped, weekNumber, yearState } from "../../support/year";

const week = weekNumber(1);
const stone = (...args: Parameters<typeof yearState>) =>
  stonesOf({
    weeks: [week],
    knownWeeks: [],
    currentWeek: null,
    plannedWeek: null,
    ...yearState(...args),
  })[0];

describe("a stone", () => {
  it("says everything about an untouched week", () => {
    expect(stone({})).toEqual({
      key: "w1",
      week: 1,
      phaseKey: "p1",
      state: "open",
      fill: { part: 0, whole: 300 },
      notch: false,
      proved: false,
      known: false,
      current: false,
      planned: false,
    });
  });

  it("fills with settled minutes", () => {
    expect(stone({ "w1-a": done(), "w1-c": skipped() })).toMatchObject({
      state: "started",
      fill: { part: 150, whole: 300 },
      notch: false,
    });
  });

  it("is drawn full when the week is finished, with a notch while something is open", () => {
    const musts = { "w1-a": done(), "w1-b": done() };
    const full = { state: "finished", fill: { part: 300, whole: 300 } };
    expect(stone(musts)).toMatchObject({ ...full, notch: true });
    expect(stone(musts, { trimmed: new Set(["w1-c", "w1-d"]) })).toMatchObject({
      state: "finished",
      fill: { part: 180, whole: 180 },
      notch: false,
    });
    expect(stone(allOf([week], done()))).toMatchObject({ ...full, notch: false });
    expect(stone({}, { closedKeys: new Set(["w1"]) })).toMatchObject({ ...full, notch: true });
  });

  it("is grey when all of the week was skipped", () => {
    expect(stone(allOf([week], skipped()))).toMatchObject({ state: "skipped", notch: false });
    expect(stone({ "w1-a": skipped(), "w1-b": skipped() })).toMatchObject({ state: "finished" });
  });

  it("has a vein only when the week is proved", () => {
    const evidenceTaskKeys = new Set(["w1-a"]);
    expect(stone({ "w1-a": done() }, { evidenceTaskKeys })?.proved).toBe(false);
    expect(stone({ "w1-a": done(), "w1-b": done() }, { evidenceTaskKeys })?.proved).toBe(true);
    expect(stone({ "w1-a": done(), "w1-b": done() })?.proved).toBe(false);
  });

  it("is dotted for a week without a track", () => {
    const weeks = [placeholderNumber(27)];
    const [placeholder] = stonesOf({
      weeks,
      knownWeeks: [],
      currentWeek: 27,
      plannedWeek: 27,
      ...yearState({}),
    });
    expect(placeholder).toMatchObject({ state: "placeholder", current: true, planned: true });
    expect(placeholder && fillShare(placeholder)).toBe(0);
  });

  it("knows whether it is the current one, the planned one, or was known from the start", () => {
    const stones = stonesOf({
      weeks: [weekNumber(1), weekNumber(2), weekNumber(3)],
      knownWeeks: [1],
      currentWeek: 2,
      plannedWeek: 3,
      ...yearState(allOf([week], skipped())),
    });
    expect(stones.map(({ known, current, planned }) => [known, current, planned])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
});
