import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";

import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { computeSchedule } from "@/lib/domain/schedule";
import { todayFor } from "@/lib/domain/today";

import { runs, scheduleInput } from "../../support/plan-arbitraries";

const minute = 60_000;
const hour = 60 * minute;

/** From UTC+14 to UTC−11, offsets of a quarter of an hour, summer time of an hour and of half of one. */
const timeZone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
const dayEndsAt = fc.oneof(fc.constantFrom(0, 180, 360), fc.integer({ min: 0, max: 360 }));
/** Years in which clocks change by rule and not by decree. */
const instant = fc.integer({ min: Date.UTC(2027, 0), max: Date.UTC(2040, 0) });

const todayAt = (time: number, zone: string, ends: number) =>
  todayFor({ instant: new Date(time), timeZone: zone, dayEndsAt: ends });

/** The same rule by another road: what the clock shows, taken for UTC, less the minutes of the day end. */
function todayByTheClock(time: number, zone: string, ends: number): string {
  const shown = new Date(time).toLocaleString("sv-SE", { timeZone: zone }).replace(" ", "T");
  const face = new Date(`${shown}Z`);
  const day = shown.slice(0, 10);
  const isBefore = face.getTime() - Date.parse(`${day}T00:00:00Z`) < ends * minute;
  return isBefore ? new Date(Date.parse(day) - 24 * hour).toISOString().slice(0, 10) : day;
}

describe("today, in every time zone", () => {
  it("is what the clock on the wall shows", () => {
    fc.assert(
      fc.property(instant, timeZone, dayEndsAt, (time, zone, ends) => {
        expect(todayAt(time, zone, ends)).toBe(todayByTheClock(time, zone, ends));
      }),
      runs,
    );
  });

  it("visits every day once, in order, through summer time and back", () => {
    fc.assert(
      fc.property(instant, timeZone, fc.constantFrom(0, 180), (time, zone, ends) => {
        let today = todayAt(time, zone, ends);
        for (let hours = 1; hours <= 14 * 24; hours += 1) {
          const next = todayAt(time + hours * hour, zone, ends);
          expect([today, addDays(today, 1)]).toContain(next);
          today = next;
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 20) },
    );
  });

  it("never goes back by more than the hour that comes twice", () => {
    fc.assert(
      fc.property(instant, timeZone, dayEndsAt, fc.nat(72 * 60), (time, zone, ends, later) => {
        const after = time + 2 * hour + later * minute;
        expect(todayAt(time, zone, ends) <= todayAt(after, zone, ends)).toBe(true);
      }),
      runs,
    );
  });

  it("lies at most one day from the day in Greenwich", () => {
    fc.assert(
      fc.property(instant, timeZone, (time, zone) => {
        const greenwich = new Date(time).toISOString().slice(0, 10) as CalendarDate;
        const near = [-1, 0, 1].map((days) => addDays(greenwich, days));
        expect(near).toContain(todayAt(time, zone, 0));
      }),
      runs,
    );
  });
});

describe("the plan", () => {
  const zoneOfThisProcess = process.env.TZ;
  afterEach(() => {
    if (zoneOfThisProcess === undefined) delete process.env.TZ;
    else process.env.TZ = zoneOfThisProcess;
  });

  it("is the same text whatever the time zone of the server", () => {
    const zones = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"];
    fc.assert(
      fc.property(scheduleInput(), (input) => {
        const texts = zones.map((zone) => {
          process.env.TZ = zone;
          return JSON.stringify(computeSchedule(input));
        });
        expect(new Set(texts).size).toBe(1);
      }),
      { numRuns: Math.ceil(runs.numRuns / 4) },
    );
    process.env.TZ = "Pacific/Kiritimati";
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-14 * 60);
  });
});
