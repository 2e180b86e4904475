import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { instantAt } from "@/lib/domain/wall-time";

const iso = (date: string, minutes: number, timeZone: string) =>
  instantAt(day(date), minutes, timeZone).toISOString();

describe("instantAt", () => {
  it("keeps the hour of the wall clock on both sides of a change of the clocks", () => {
    expect(iso("2026-03-22", 1080, "Europe/Berlin")).toBe("2026-03-22T17:00:00.000Z");
    expect(iso("2026-03-29", 1080, "Europe/Berlin")).toBe("2026-03-29T16:00:00.000Z");
    expect(iso("2026-10-24", 1080, "Europe/Berlin")).toBe("2026-10-24T16:00:00.000Z");
    expect(iso("2026-10-25", 1080, "Europe/Berlin")).toBe("2026-10-25T17:00:00.000Z");
  });

  it("takes a time that is left out by the clock before the change", () => {
    expect(iso("2026-03-29", 150, "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
    expect(iso("2026-03-08", 150, "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
  });

  it("takes the first of a time that comes twice", () => {
    expect(iso("2026-10-25", 150, "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
    expect(iso("2026-11-01", 90, "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
  });

  it("knows zones far from Greenwich, of half hours and with a day that was left out", () => {
    expect(iso("2026-05-04", 0, "Asia/Seoul")).toBe("2026-05-03T15:00:00.000Z");
    expect(iso("2026-05-04", 0, "Asia/Kathmandu")).toBe("2026-05-03T18:15:00.000Z");
    expect(iso("2026-05-04", 1439, "Pacific/Kiritimati")).toBe("2026-05-04T09:59:00.000Z");
    expect(iso("2026-05-04", 1080, "Pacific/Pago_Pago")).toBe("2026-05-05T05:00:00.000Z");
    expect(iso("2011-12-30", 720, "Pacific/Apia")).toBe("2011-12-30T22:00:00.000Z");
  });

  it("is in UTC what it says", () => {
    expect(iso("2026-05-04", 1080, "UTC")).toBe("2026-05-04T18:00:00.000Z");
  });
});
