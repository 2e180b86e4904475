import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { phaseViews } from "@/components/year/phase-views";
import { saidOf, stateOf } from "@/components/year/said-of";
import type { StoneView } from "@/components/year/stone-view";
import { readRoadmap } from "@/lib/content/read-roadmap";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { exampleYear } from "@/lib/domain/example-year";
import en from "@/messages/en.json";
import ko from "@/messages/ko.json";

const content = await readRoadmap(
  fileURLToPath(new URL("../../../content/ai-safety", import.meta.url)),
);
const example = exampleYear({ ...content, id: "a version", number: 1, isBuiltIn: true });
const english = { locale: "en", words: en.year, isLinked: true } as const;
const stonesOf = (...input: Parameters<typeof phaseViews>) =>
  phaseViews(...input).flatMap(({ stones }) => stones);

describe("the example on the front page", () => {
  it("shows what its sentence says", () => {
    const stones = stonesOf({ ...example, ...english });
    const weeksWith = (is: (stone: (typeof stones)[number]) => unknown) =>
      stones.filter(is).map(({ week }) => week);
    expect(weeksWith(({ current }) => current)).toEqual([17]);
    expect(weeksWith(({ planned }) => planned)).toEqual([19]);
    expect(weeksWith(({ proved }) => proved)).toHaveLength(8);
    expect(weeksWith(({ state }) => state === "skipped")).toEqual([9]);
    expect(weeksWith(({ notch }) => notch)).toEqual([]);
  });
});

describe("the rows of the year", () => {
  it("are the phases, with the track in its place and thirteen stones each", () => {
    const rows = phaseViews({ ...example, ...english });
    expect(rows.map(({ title, months, stones }) => [title, months, stones.length])).toEqual([
      ["Foundation", "months 1–3", 13],
      ["Intermediate", "months 4–6", 13],
      ["Interpretability", "months 7–9", 13],
      ["Job preparation", "months 10–12", 13],
    ]);
  });

  it("have a link, dates and words only where they are wanted", () => {
    const start = calendarDate("2026-01-05");
    const weeks = example.entries.map(({ week }) =>
      week === 1 ? { week, start, end: start } : { week, start: null, end: null },
    );
    const [first, second] = stonesOf({ ...example, ...english, plan: { weeks, idle: [] } });
    expect(first).toMatchObject({ href: "/weeks/f01-pytorch-basics", dates: "5 Jan 2026" });
    expect(second).not.toHaveProperty("dates");
    expect(second).not.toHaveProperty("lang");

    const korean = { locale: "ko", words: ko.year } as const;
    const [linked] = stonesOf({ ...example, ...korean, isLinked: true });
    expect(linked).toMatchObject({ href: "/ko/weeks/f01-pytorch-basics" });
    expect(linked).not.toHaveProperty("lang");
    const [plain] = stonesOf({ ...example, ...korean, isLinked: false });
    expect(plain).not.toHaveProperty("href");
  });

  it("have a break with the week in or behind which it lies, which ends before it", () => {
    const weeks = example.entries.map(({ week }) => ({
      week,
      start: addDays(calendarDate("2026-01-05"), 7 * (week - 1)),
      end: addDays(calendarDate("2026-01-11"), 7 * (week - 1)),
    }));
    const idle = [
      ["2026-01-01", "2026-01-04"],
      ["2026-01-10", "2026-01-11"],
      ["2026-01-14", "2026-01-15"],
    ].map(([from = "", to = ""]) => ({ from: calendarDate(from), to: calendarDate(to) }));
    const [first, second, third] = stonesOf({ ...example, ...english, plan: { weeks, idle } });
    expect(first).toMatchObject({
      ...{ dates: "5–9 Jan 2026", rest: "1–4 Jan 2026, 10–11 Jan 2026" },
    });
    expect(second).toMatchObject({ dates: "12–18 Jan 2026", rest: "14–15 Jan 2026" });
    expect(third).not.toHaveProperty("rest");
  });

  it("say the language of a title that has no translation", () => {
    const entries = example.entries.map((entry) => ({ ...entry, title: { en: "Begin" } }));
    const [first] = stonesOf({ ...example, entries, ...english, locale: "ko", words: ko.year });
    expect(first).toMatchObject({ title: "Begin", lang: "en" });
  });
});

describe("a stone in words", () => {
  const stone: StoneView = {
    ...{ key: "w", week: 3, title: "Transformers", fill: 0.5 },
    ...{ state: "started", done: 3, settled: 4, total: 6 },
  };

  it("says its numbers and all of its marks", () => {
    expect(saidOf(stone, en.year)).toBe("4 of 6 tasks settled");
    expect(
      saidOf({ ...stone, state: "finished", proved: true, notch: true, current: true }, en.year),
    ).toBe("4 of 6 tasks settled, finished, something left open, proved, this week");
    expect(
      saidOf({ ...stone, state: "placeholder", settled: 0, total: 0, planned: true }, en.year),
    ).toBe("no track chosen yet, planned for today");
    expect(saidOf({ ...stone, rest: "1–4 Jan 2026" }, en.year)).toBe(
      "4 of 6 tasks settled, break or pause 1–4 Jan 2026",
    );
  });

  it("says in the table how far it is, without numbers", () => {
    expect(stateOf(stone, en.year)).toBe("under way");
    expect(stateOf({ ...stone, state: "open" }, en.year)).toBe("not started");
    expect(stateOf({ ...stone, state: "skipped", known: true }, en.year)).toBe("known already");
    expect(stateOf({ ...stone, state: "skipped" }, en.year)).toBe("skipped");
  });
});
