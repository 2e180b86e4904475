import { weekBefore, workingDates } from "@/lib/domain/idle-days";
import { type Locale, type LocalizedText, textIn } from "@/lib/domain/locale";
import type { MilestoneProgress } from "@/lib/domain/progress";
import type { Phase, RoadmapVersion } from "@/lib/domain/roadmap";
import { isPlaceholder, type WeekEntry } from "@/lib/domain/roadmap-lookup";
import type { Schedule } from "@/lib/domain/schedule";
import { fillShare, type Stone } from "@/lib/domain/stone";
import { formatDays } from "@/lib/i18n/format-days";
import { localePath } from "@/lib/i18n/paths";
import { fill, type Words } from "@/lib/i18n/words";

import type { PhaseView, StoneView } from "./stone-view";

type Input = {
  version: RoadmapVersion;
  /** Entries, stones and progress of all weeks, in the same order. */
  entries: readonly WeekEntry[];
  stones: readonly Stone[];
  milestones: readonly MilestoneProgress[];
  /** Dates by week, and breaks; none where they are private or mean nothing. */
  plan?: Pick<Schedule, "weeks" | "idle">;
  /** Whether a stone leads to its week. */
  isLinked: boolean;
  locale: Locale;
  words: Words["year"];
};

/** The rows of the picture, with every word in the language of the page. */
export function phaseViews(input: Input): readonly PhaseView[] {
  const views = input.entries.map((_, index) => stoneView(input, index));
  return input.version.phases.map((phase) => ({
    key: phase.key,
    ...shownText(nameOf(input, phase), input.locale),
    months: monthsOf(phase, input.words),
    stones: views.filter(({ week }) => week >= phase.firstWeek && week <= phase.lastWeek),
  }));
}

function stoneView(input: Input, index: number): StoneView {
  const { entries, stones, milestones, plan, locale, words } = input;
  const [entry, stone, progress] = [entries[index], stones[index], milestones[index]];
  // The three lists come from the same year, so this is a bug elsewhere.
  if (!entry || !stone || !progress) throw new RangeError("Entries and stones differ in length");

  const week = plan?.weeks[index];
  const { start, end } = plan && week ? workingDates(week, plan.idle) : { start: null, end: null };
  const rest = restOf(input, stone.week);
  return {
    key: stone.key,
    week: stone.week,
    ...(isPlaceholder(entry) ? { title: words.placeholder } : shownText(entry.title, locale)),
    state: stone.state,
    fill: Math.round(fillShare(stone) * 100) / 100,
    ...(stone.notch && { notch: true }),
    ...(stone.proved && { proved: true }),
    ...(stone.current && { current: true }),
    ...(stone.planned && { planned: true }),
    ...(stone.known && { known: true }),
    ...(input.isLinked && { href: hrefOf(entry, locale) }),
    ...(start && end && { dates: formatDays(start, end, locale) }),
    ...(rest && { rest }),
    ...progress.tasks,
  };
}

/** The days of the breaks that lie in or behind a week; those before the first one are told with it. */
function restOf({ plan, locale, words }: Input, week: number): string {
  const first = plan?.weeks.find(({ start }) => start !== null)?.week;
  return (plan?.idle ?? [])
    .filter(({ from }) => (weekBefore(plan?.weeks ?? [], from) ?? first) === week)
    .map(({ from, to }) => formatDays(from, to, locale))
    .join(words.comma);
}

function hrefOf(entry: WeekEntry, locale: Locale): string {
  return localePath(locale, isPlaceholder(entry) ? "/tracks" : `/weeks/${entry.key}`);
}

/** A phase whose weeks belong to the chosen track is called by the track. */
function nameOf({ version, entries }: Input, phase: Phase): LocalizedText {
  const first = entries[phase.firstWeek - 1];
  const trackKey = first && !isPlaceholder(first) ? first.trackKey : null;
  return version.tracks.find(({ key }) => key === trackKey)?.title ?? phase.title;
}

function monthsOf({ months }: Phase, words: Words["year"]): string {
  const [from, to] = [months[0]?.month, months.at(-1)?.month];
  if (from === undefined || to === undefined) return "";
  return fill(from === to ? words.month : words.months, { from, to });
}

function shownText(text: LocalizedText, locale: Locale): { title: string; lang?: Locale } {
  const shown = textIn(text, locale);
  return { title: shown.text, ...(shown.lang !== locale && { lang: shown.lang }) };
}
