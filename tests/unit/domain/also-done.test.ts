import { expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { alsoDone } from "@/lib/domain/also-done";
import { calendarDate } from "@/lib/domain/calendar-date";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { done, skipped } from "@/tests/support/year";

it("names what was done of what is retired, the last first, and nothing else", async () => {
  const content = await withRoadmapFolder(smallRoadmap(), readRoadmap);
  const retired = ["old-1", "old-2", "old-3", "old-4"].map((key) => {
    return { kind: "task", key, title: { en: `Title of ${key}` } } as const;
  });
  const states = new Map([
    ["old-1", done(calendarDate("2026-05-03"))],
    ["old-2", done(calendarDate("2026-05-09"))],
    ["old-3", skipped()],
    ["w1-t1", done()],
  ]);
  expect(alsoDone({ ...content, retired }, states)).toEqual([
    { key: "old-2", title: { en: "Title of old-2" }, on: "2026-05-09" },
    { key: "old-1", title: { en: "Title of old-1" }, on: "2026-05-03" },
  ]);
});
