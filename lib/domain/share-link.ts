import { addDays, addYears, type CalendarDate } from "./calendar-date";
import { wallClockAt } from "./today";
import { instantAt } from "./wall-time";

/** How long an unlisted link works: so many days, to the end of a day of one's choice, or for good. */
export const shareLinkTerms = ["7", "30", "90", "day", "never"] as const;

export type ShareLinkTerm = (typeof shareLinkTerms)[number];

export const firstShareLinkTerm: ShareLinkTerm = "30";

/** In force at once, per learner. */
export const mostShareLinks = 20;

export const mostShareLinkLabel = 60;

/** Days for which a link that ended stays in its owner's list, and can be brought back if it was revoked. */
export const endedShareLinkDays = 30;

const mostYearsAhead = 10;

/** Where a link leads, without language. The secret is the address. */
export function sharePath(secret: string): string {
  return `/s/${secret}`;
}

/** Whether an address, without language, is that of an unlisted link or lies below one. */
export function isSharePath(path: string): boolean {
  return path.startsWith("/s/");
}

export type ShareLinkEnd =
  /** Null for a link without end. */
  | { readonly ok: true; readonly expiresAt: Date | null }
  | { readonly ok: false; readonly code: "required" | "linkDayOver" | "linkDayTooFar" };

type Asked = {
  readonly term: ShareLinkTerm;
  /** Counts only for the term "day". */
  readonly day: CalendarDate | null;
  readonly now: Date;
  readonly timeZone: string;
};

/**
 * When a link ends: always with a day, at midnight by the clock on its owner's wall, so that "until 21 December"
 * includes that day. The hour at which the learner's own day ends plays no part.
 */
export function shareLinkEnd({ term, day, now, timeZone }: Asked): ShareLinkEnd {
  if (term === "never") return { ok: true, expiresAt: null };
  const today = wallClockAt(now, timeZone).date;
  const last = term === "day" ? day : addDays(today, Number(term));
  if (last === null) return { ok: false, code: "required" };
  if (last < today) return { ok: false, code: "linkDayOver" };
  if (last > addYears(today, mostYearsAhead)) return { ok: false, code: "linkDayTooFar" };
  return { ok: true, expiresAt: instantAt(addDays(last, 1), 0, timeZone) };
}

/** The last whole day on which a link that ends then works, by the clock on its owner's wall. */
export function lastDayOfLink(expiresAt: Date, timeZone: string): CalendarDate {
  return wallClockAt(new Date(expiresAt.getTime() - 1), timeZone).date;
}

/** As its owner's list shows it. The address is not in it: only its hash is kept. */
export type ShareLink = {
  readonly id: string;
  readonly label: string;
  readonly views: number;
  /** ISO instants. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** Neither revoked nor over. */
  readonly isInForce: boolean;
};
