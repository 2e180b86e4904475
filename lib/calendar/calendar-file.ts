import "server-only";

import ical, {
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventTransparency,
} from "ical-generator";

import type { CalendarEntry } from "./calendar-entries";

/** How often a plan was changed, and when last: the same until it changes again, so that the file is, too. */
export type Revision = { readonly number: number; readonly at: Date };

/** Clients that heed it ask again after so many seconds: a plan does not change by the minute. */
const askAgainAfter = 6 * 3600;

/**
 * Writes entries as an iCalendar file (RFC 5545). Everything in it follows from what is given, not from the
 * moment of writing. All times are days or instants in UTC, so that it needs no definition of a time zone.
 */
export function calendarFile(entries: readonly CalendarEntry[], revision: Revision): string {
  // Each line has an end, the last one too (RFC 5545, 3.1), which the generator leaves out.
  return `${toCalendar(entries, revision).toString()}\r\n`;
}

/** The same before it is text. */
export function toCalendar(entries: readonly CalendarEntry[], revision: Revision) {
  return ical({
    ...{ name: "Cairn", prodId: { company: "Cairn", product: "Plan", language: "EN" } },
    ttl: askAgainAfter,
    events: entries.map((entry) => toEvent(entry, revision)),
  });
}

function toEvent(
  { uid, summary, description, url, when }: CalendarEntry,
  { number, at }: Revision,
): ICalEventData {
  return {
    ...{ id: uid, sequence: number, stamp: at, lastModified: at },
    ...{ summary, description, url },
    ...("first" in when
      ? {
          ...{ start: when.first, end: when.after, allDay: true },
          // A week of learning does not make one unavailable to others for a week.
          transparency: ICalEventTransparency.TRANSPARENT,
          busystatus: ICalEventBusyStatus.FREE,
        }
      : {
          ...{ start: when.start, end: when.end },
          transparency: ICalEventTransparency.OPAQUE,
        }),
  };
}
