import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { calendarDate } from "@/lib/domain/calendar-date";
import { byCalendarWeek, monthOfWeek, paperGoal } from "@/lib/domain/paper-habit";

const roadmap = await readRoadmap(
  fileURLToPath(new URL("../../../content/ai-safety", import.meta.url)),
);

describe("the weekly paper habit", () => {
  it("asks for one paper in month 1, two or three in month 2, then three to five", () => {
    expect(paperGoal(roadmap, 1)).toEqual({ least: 1, most: 1 });
    expect(paperGoal(roadmap, 2)).toEqual({ least: 2, most: 3 });
    for (const month of [3, 7, 12]) {
      expect(paperGoal(roadmap, month)).toEqual({ least: 3, most: 5 });
    }
  });

  it("says the same as the text of the habit", () => {
    const text = roadmap.habits.find(({ key }) => key === "habit-papers")?.detail.en;
    expect(text).toMatch(/Month 1: one paper a week\. Month 2: two or three .* three to five/s);
  });

  it("asks for nothing where the roadmap has no such habit", () => {
    expect(paperGoal({ ...roadmap, habits: [] }, 2)).toBeNull();
  });

  it("knows the month of a week whose track is not chosen, and of the end of the year", () => {
    expect(monthOfWeek(roadmap, 1)).toBe(1);
    expect(monthOfWeek(roadmap, 5)).toBe(2);
    expect(monthOfWeek(roadmap, 27)).toBe(7);
    expect(monthOfWeek(roadmap, null)).toBe(12);
  });

  it("groups by calendar week, Monday to Sunday", () => {
    const days = ["2026-05-11", "2026-05-10", "2026-05-04", "2026-05-03"];
    const weeks = byCalendarWeek(days.map((day) => ({ readOn: calendarDate(day) })));
    expect(weeks.map(({ monday, entries }) => [monday, entries.length])).toEqual([
      ["2026-05-11", 1],
      ["2026-05-04", 2],
      ["2026-04-27", 1],
    ]);
  });
});
