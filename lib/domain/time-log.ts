import { type CalendarDate, calendarDate } from "./calendar-date";

/** Minutes of one sitting, from 1 to a whole day. */
export const sittingMinutes = { min: 1, max: 1440 } as const;

/** Minutes that a form offers to be chosen without typing. */
export const quickMinutes = [15, 30, 60, 120] as const;

/** In one year: far above any hand. */
export const mostSittings = 10_000;

/** Removed sittings are erased after this. */
export const keptRemovedDays = 30;

/** A timer that ran longer than this was most likely forgotten: its minutes are asked and not proposed. */
const longestProposal = 12 * 60;

export const earliestLogDay = calendarDate("2000-01-01");

/** Minutes that a task really took, in one sitting. */
export type Sitting = {
  readonly id: string;
  readonly taskKey: string;
  readonly on: CalendarDate;
  readonly minutes: number;
};

/** A clock that runs while the learner works at a task; at most one each. */
export type RunningTimer = {
  readonly taskKey: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

/**
 * Reads a length of time as people write it in three languages: "90", "2 h", "1:30", "1.5 h", "1 h 30 min",
 * "1시간 30분", "2時間", "1時間半", also with "about" before it. A number without a unit is minutes when it is
 * whole and hours when it has decimals, because nobody means 1.5 minutes.
 *
 * @returns whole minutes, or null when it cannot be read or is not between 1 minute and 24 hours
 */
export function parseMinutes(input: string): number | null {
  const text = plain(input);
  const minutes = fromClock(text) ?? fromHours(text) ?? fromMinutes(text);
  if (minutes === null) return null;
  const { min, max } = sittingMinutes;
  return minutes >= min && minutes <= max ? minutes : null;
}

/**
 * What a running timer proposes to log: whole minutes, at least one. Null after more than twelve hours: then
 * only the learner knows how long it was.
 *
 * @param now milliseconds since 1970; a clock before the start counts as the start
 */
export function proposeMinutes({ startedAt }: Pick<RunningTimer, "startedAt">, now: number) {
  const minutes = Math.max(1, Math.round((now - startedAt) / 60_000));
  return minutes > longestProposal ? null : minutes;
}

/** Why time cannot be logged for this day; null when it can: from 2000-01-01 to the learner's today. */
export function problemOfLogDay(
  on: CalendarDate,
  today: CalendarDate,
): "afterToday" | "before2000" | null {
  if (on > today) return "afterToday";
  return on < earliestLogDay ? "before2000" : null;
}

/** Minutes by task key, of all sittings together. */
export function sumByTask(
  sittings: readonly Pick<Sitting, "taskKey" | "minutes">[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { taskKey, minutes } of sittings) {
    sums.set(taskKey, (sums.get(taskKey) ?? 0) + minutes);
  }
  return sums;
}

/** Small letters, ordinary digits and single spaces, without what only says "about". */
function plain(input: string): string {
  return input
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\s*(?:about|around|ca\.?|~|〜|약|대략|한(?=\s)|約|およそ|だいたい)\s*/, "")
    .replace(/\s*(?:정도|쯤|くらい|ぐらい|ほど)\s*$/, "")
    .replace(/\s+and\s+|,\s+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const hourUnit = "(?:hours?|hrs?|h|시간|時間)";
const minuteUnit = "(?:minutes?|mins?|min\\.|m|분|分)";
const clock = /^(\d{1,2}):([0-5]\d)(?: ?(?:h|hours?))?$/;
const hours = new RegExp(`^(\\d{1,2}(?:[.,]\\d{1,2})?) ?${hourUnit}$`);
const decimal = /^(\d{1,2}[.,]\d{1,2})$/;
const hoursAndMore = new RegExp(
  `^(\\d{1,2}) ?${hourUnit} ?(?:([0-5]?\\d) ?${minuteUnit}?|(반|半))$`,
);
const minutesAlone = new RegExp(`^(\\d{1,4}) ?${minuteUnit}?$`);

function fromClock(text: string): number | null {
  const match = clock.exec(text);
  return match && Number(match[1]) * 60 + Number(match[2]);
}

function fromHours(text: string): number | null {
  const alone = hours.exec(text) ?? decimal.exec(text);
  if (alone) return Math.round(Number(alone[1]?.replace(",", ".")) * 60);
  const match = hoursAndMore.exec(text);
  return match && Number(match[1]) * 60 + (match[3] ? 30 : Number(match[2]));
}

function fromMinutes(text: string): number | null {
  const match = minutesAlone.exec(text);
  return match && Number(match[1]);
}
