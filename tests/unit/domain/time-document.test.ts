import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { noActivity } from "@/lib/domain/activity";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import { forecastOf } from "@/lib/domain/forecast";
import { parseHoursPerWeek } from "@/lib/domain/hours";
import type { PlanChange } from "@/lib/domain/plan-change";
import { type Priority, priorities } from "@/lib/domain/roadmap";
import { computeSchedule } from "@/lib/domain/schedule";
import type { TaskRecord } from "@/lib/domain/task-state";

import { pacedYear, task } from "../../support/paced-year";
import { done, skipped } from "../../support/year";

/** `docs/time.md` shows how dates come about; its tables must be what the code gives. */
const document = readFileSync(new URL("../../../docs/time.md", import.meta.url), "utf8");
const examples = document
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ name: text.slice(0, text.indexOf("\n")), tables: tablesIn(text) }));

const minutes: Record<Priority, number> = { must: 300, should: 200, could: 100 };
const weeks = Array.from({ length: 52 }, (_, index) =>
  priorities.map((priority) => task(`${index + 1}-${priority}`, minutes[priority], { priority })),
);

/** Tables by their first heading; each row by the headings. */
function tablesIn(text: string): Record<string, Record<string, string>[]> {
  const tables: Record<string, Record<string, string>[]> = {};
  for (const [table] of text.matchAll(/(?:^\|.*\|\n)+/gm)) {
    const [head = [], , ...rows] = table.trim().split("\n").map(cellsOf);
    tables[head[0] ?? ""] = rows.map((row) =>
      Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])),
    );
  }
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

/** A change in the words of the document. */
function changeOf(words: string): PlanChange {
  const rest = words.split(" ");
  const date = (index: number) => day(rest[index] ?? "");
  switch (rest[0]) {
    case "break":
      return { kind: "break", from: date(1), to: date(3) };
    case "shift":
      return { kind: "shift", week: Number(rest[2]), from: date(4), days: Number(rest[6]) };
    case "pace":
      return { kind: "pace", from: date(4), hoursHundredths: hoursOf(rest[1]) };
    case "trim":
      return { kind: "trim", week: Number(rest[3]), keep: rest[5] as Priority };
    default:
      throw new Error(`Not a change: ${words}`);
  }
}

function hoursOf(words = ""): number {
  const hours = parseHoursPerWeek(words);
  if (hours === null) throw new Error(`Not hours: ${words}`);
  return hours;
}

function givenIn(tables: (typeof examples)[number]["tables"]) {
  const given = tables.start?.[0] ?? {};
  const listed = (words = "–", between: string) => (words === "–" ? [] : words.split(between));
  return {
    startDate: day(given.start ?? ""),
    hoursHundredths: hoursOf(given.hours),
    knownWeeks: listed(given.known, ", ").map(Number),
    changes: listed(given.changes, "; ").map(changeOf),
  };
}

describe("the examples in docs/time.md", () => {
  it("are ten", () => {
    expect(examples.map(({ name }) => Number.parseInt(name, 10))).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 1),
    );
  });

  it.each(examples)("give the dates of the code: $name", ({ tables }) => {
    const plan = computeSchedule({
      ...{ ...givenIn(tables), nominalHundredths: 1200 },
      weeks: weeks.map((tasks, index) => ({ week: index + 1, tasks })),
    });
    const told = tables.week ?? [];
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told).toEqual(
      told.map(({ week }) => {
        const dates = plan.weeks[Number(week) - 1];
        return { week, "first day": dates?.start ?? "–", "last day": dates?.end ?? "–" };
      }),
    );
    expect(plan.finish).toBe(told.at(-1)?.["last day"]);
  });

  it("give the forecast of the code", () => {
    const tables = examples.at(-1)?.tables ?? {};
    const given = givenIn(tables);
    const states = new Map<string, TaskRecord>();
    for (const week of given.knownWeeks) {
      for (const { key } of weeks[week - 1] ?? []) states.set(key, skipped(given.startDate));
    }
    for (const { day: on = "", tasks = "" } of tables.day ?? []) {
      const [week, names = ""] = tasks.replace("week ", "").split(": ");
      for (const name of names.split(", ")) states.set(`${week}-${name}`, done(day(on)));
    }
    const [told] = tables.today ?? [];
    const forecast = forecastOf({
      year: pacedYear({ ...given, weeks, states }),
      ...{ activity: noActivity, startDate: given.startDate, today: day(told?.today ?? "") },
    });
    expect(forecast).toMatchObject({
      ...{ kind: "range", earliest: told?.earliest, finish: told?.finish, latest: told?.latest },
      weeklyMinutes: { lower: 300, median: 400, upper: 575 },
    });
  });
});
