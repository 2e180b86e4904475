import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { CalendarEvent, WeekEvent } from "@/lib/domain/calendar-events";
import type { ListedTask } from "@/lib/domain/calendar-tasks";
import { cleanLine } from "@/lib/domain/clean-text";
import { type Locale, textIn } from "@/lib/domain/locale";
import { isPlaceholder } from "@/lib/domain/roadmap-lookup";
import { localePath } from "@/lib/i18n/paths";
import { fill, type Words } from "@/lib/i18n/words";

/** An event in words, as it is written into the file. */
export type CalendarEntry = {
  readonly uid: string;
  readonly summary: string;
  readonly description: string | null;
  /** Whole address of the page that it is about. */
  readonly url: string;
  readonly when:
    | { readonly first: CalendarDate; readonly after: CalendarDate }
    | { readonly start: Date; readonly end: Date };
};

/** For whom and from where the words are. */
export type Reader = {
  readonly locale: Locale;
  readonly words: Words["calendar"]["feed"];
  /** Address of this server, without a slash at the end. */
  readonly site: string;
};

/**
 * Puts events into the learner's words.
 *
 * @param tasksOf  what the description of a week lists; null for titles only
 */
export function calendarEntries(
  events: readonly CalendarEvent[],
  reader: Reader,
  tasksOf: ((event: WeekEvent) => readonly ListedTask[]) | null,
): CalendarEntry[] {
  const { words } = reader;
  return events.map((event): CalendarEntry => {
    if (event.kind === "week") return weekEntry(event, reader, tasksOf?.(event) ?? []);
    if (event.kind === "review") {
      const { uid, start, end } = event;
      return entry({ uid, summary: words.review, when: { start, end }, path: "/review" }, reader);
    }
    return entry(
      { uid: event.uid, summary: words[event.kind], when: allDay(event), path: "/plan" },
      reader,
    );
  });
}

function weekEntry(event: WeekEvent, reader: Reader, tasks: readonly ListedTask[]): CalendarEntry {
  const { uid, isFinished, entry: milestone } = event;
  const { locale, words } = reader;
  const isOpen = isPlaceholder(milestone);
  const title = isOpen ? words.placeholder : cleanLine(textIn(milestone.title, locale).text);
  const named = fill(words.week, { week: milestone.week, title });
  return {
    ...entry(
      {
        ...{ uid, when: allDay(event), path: isOpen ? "/tracks" : `/weeks/${milestone.key}` },
        summary: isFinished ? fill(words.finished, { title: named }) : named,
      },
      reader,
    ),
    description: tasks.length === 0 ? null : tasks.map((task) => taskLine(task, reader)).join("\n"),
  };
}

function taskLine({ title, state }: ListedTask, { locale, words }: Reader): string {
  const text = cleanLine(textIn(title, locale).text);
  return `- ${state === "open" ? text : fill(words[state], { title: text })}`;
}

function entry(
  { path, ...rest }: Pick<CalendarEntry, "uid" | "summary" | "when"> & { path: string },
  { locale, site }: Reader,
): CalendarEntry {
  return { ...rest, description: null, url: site + localePath(locale, path) };
}

/** In a calendar file the end is the day after the last one (RFC 5545, 3.6.1). */
function allDay({ first, last }: { first: CalendarDate; last: CalendarDate }) {
  return { first, after: addDays(last, 1) };
}
