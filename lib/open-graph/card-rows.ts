import type { exampleYear } from "@/lib/domain/example-year";
import { type Locale, textIn } from "@/lib/domain/locale";
import type { PublicWeek } from "@/lib/domain/portfolio";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import { isPlaceholder, milestonesOf, type WeekEntry } from "@/lib/domain/roadmap-lookup";
import { outlineOf } from "@/lib/domain/roadmap-outline";
import { fillShare } from "@/lib/domain/stone";

import type { CardRow, CardStone } from "./card";

const plain = { state: "open", fill: 0 } as const;

/** The year around a week: its phase stands out, and the week itself. */
export function rowsAround(
  version: RoadmapContent,
  { key, phaseKey, trackKey }: Milestone,
  locale: Locale,
): readonly CardRow[] {
  const rows = phaseRows(version, milestonesOf(version, trackKey), locale, (entry) => ({
    key: entry.key,
    ...plain,
    ...(entry.phaseKey === phaseKey && { near: true }),
    ...(entry.key === key && { current: true }),
  }));
  return rows.map((row) => ({ ...row, isMarked: row.stones.some(({ near }) => near) }));
}

/** A year under way, as on the front page. */
export function rowsOfExample(
  { version, entries, stones }: ReturnType<typeof exampleYear>,
  locale: Locale,
): readonly CardRow[] {
  const byKey = new Map(stones.map((stone) => [stone.key, stone]));
  return phaseRows(version, entries, locale, ({ key }) => {
    const stone = byKey.get(key);
    if (!stone) return { key, ...plain };
    const { state, proved, current, planned } = stone;
    return { key, state, fill: fillShare(stone), proved, current, planned };
  });
}

/** More would be too small to see. */
const mostInRow = 26;

/** The path of a portfolio: what is finished, and what public evidence proves. A long phase takes several rows. */
export function rowsOfPath(
  {
    version,
    entries,
    path,
  }: {
    version: RoadmapContent;
    entries: readonly WeekEntry[];
    path: readonly PublicWeek[];
  },
  locale: Locale,
): readonly CardRow[] {
  const byKey = new Map(path.map(({ stone }) => [stone.key, stone]));
  const rows = phaseRows(version, entries, locale, ({ key }) => {
    const stone = byKey.get(key);
    if (!stone) return { key, ...plain };
    return { key, state: stone.state, fill: fillShare(stone), proved: stone.proved };
  });
  return rows.flatMap(({ stones, title, isMarked }) => {
    const count = Math.ceil(stones.length / mostInRow);
    const each = Math.ceil(stones.length / Math.max(1, count));
    return Array.from({ length: count }, (_, row) => ({
      ...{ title: row === 0 ? title : "", isMarked },
      stones: stones.slice(row * each, (row + 1) * each),
    }));
  });
}

/** Every week there is: where the tracks part, each has a row. These are marked when there is a choice to show. */
export function rowsOfTracks(version: RoadmapContent, locale: Locale): readonly CardRow[] {
  return outlineOf(version).flatMap(({ phase, strands }) =>
    strands.map(({ track, months }) => ({
      title: textIn(track?.title ?? phase.title, locale).text,
      isMarked: track !== null,
      stones: months.flatMap(({ weeks }) =>
        weeks.map(({ milestone }) => ({
          key: milestone.key,
          ...plain,
          ...(track && { near: true }),
        })),
      ),
    })),
  );
}

/** Every week there is, with some of them standing out: on the tracks that lead there. */
export function rowsOfWeeks(
  version: RoadmapContent,
  { weeks, leadsHere }: { weeks: ReadonlySet<number>; leadsHere: (trackKey: string) => boolean },
  locale: Locale,
): readonly CardRow[] {
  return outlineOf(version)
    .flatMap(({ phase, strands }) => strands.map((strand) => ({ phase, ...strand })))
    .filter(({ track }) => track === null || leadsHere(track.key))
    .map(({ phase, track, months }) => {
      const stones = months.flatMap((month) =>
        month.weeks.map(({ milestone: { key, week } }) => ({
          ...{ key, ...plain },
          ...(weeks.has(week) && { near: true }),
        })),
      );
      return {
        title: textIn(track?.title ?? phase.title, locale).text,
        isMarked: stones.some((stone) => "near" in stone),
        stones,
      };
    });
}

/** The year as nobody has begun it. */
export function rowsOfYear(version: RoadmapContent, locale: Locale): readonly CardRow[] {
  const rows = phaseRows(version, milestonesOf(version, null), locale, ({ key }) => ({
    key,
    ...plain,
    near: true,
  }));
  return rows.map((row) => ({ ...row, isMarked: true }));
}

function phaseRows(
  version: RoadmapContent,
  entries: readonly WeekEntry[],
  locale: Locale,
  stoneOf: (entry: WeekEntry) => CardStone,
): readonly CardRow[] {
  return version.phases.map((phase) => {
    const ours = entries.filter(({ phaseKey }) => phaseKey === phase.key);
    // A phase whose weeks belong to a track is called by the track.
    const [first] = ours;
    const trackKey = first && !isPlaceholder(first) ? first.trackKey : null;
    const track = version.tracks.find(({ key }) => key === trackKey);
    return {
      title: textIn(track?.title ?? phase.title, locale).text,
      isMarked: false,
      stones: ours.map(stoneOf),
    };
  });
}
