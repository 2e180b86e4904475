import "server-only";

import { randomUUID } from "node:crypto";

import { findPaper, listPapers } from "@/lib/data/papers";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { mondayOf } from "@/lib/domain/calendar-date";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { type Locale, textIn } from "@/lib/domain/locale";
import type { PaperEntry } from "@/lib/domain/paper";
import { byCalendarWeek, monthOfWeek, paperGoal } from "@/lib/domain/paper-habit";
import { papersOf } from "@/lib/domain/resource-list";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { entryOfWeek, isPlaceholder } from "@/lib/domain/roadmap-lookup";

import { readYear, requireLearner } from "./learner";

const perPage = 40;

/** The reading lists, the weekly habits and a page of the learner's paper log. */
export async function loadReading({ page: asked }: { page: string }) {
  const { user, enrollment, locale, today } = await requireLearner();
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const [year, log] = await Promise.all([
    readYear(user, enrollment),
    listPapers(user.id, { page, perPage }),
  ]);
  const { version } = year;
  const month = monthOfWeek(version, findCurrentWeek(year.weeks, year.state)?.week ?? null);
  const weeks = byCalendarWeek(log.entries);

  return {
    locale,
    month,
    goal: paperGoal(version, month),
    /** How many papers are in the log of this calendar week, or null on a page of older ones. */
    readThisWeek:
      page === 1
        ? (weeks.find(({ monday }) => monday === mondayOf(today))?.entries[0]?.inWeek ?? 0)
        : null,
    lists: version.readingLists.map((list) => ({
      ...list,
      papers: list.papers.flatMap(({ resourceKey, week, why }) => {
        const resource = version.resources.get(resourceKey);
        const entry = entryOfWeek(version, enrollment.trackKey, week);
        if (!resource) return [];
        return {
          ...{ resource, week, why },
          milestoneKey: entry && !isPlaceholder(entry) ? entry.key : null,
          loggedOn: log.loggedOn.get(resourceKey) ?? null,
        };
      }),
    })),
    habits: version.habits,
    page,
    pages: Math.max(1, Math.ceil(log.total / perPage)),
    total: log.total,
    weeks: weeks.map(({ monday, entries }) => ({
      monday,
      isThisWeek: monday === mondayOf(today),
      count: entries[0]?.inWeek ?? 0,
      entries: entries.map((entry) => ({
        ...entry,
        shownTitle: titleOf(version, entry, locale),
        authors: authorsOf(version, entry),
        isRetired: entry.resourceKey !== null && !version.resources.has(entry.resourceKey),
      })),
    })),
  };
}

export type LoadedReading = Awaited<ReturnType<typeof loadReading>>;
export type ReadingListShown = LoadedReading["lists"][number];
export type LoggedWeek = LoadedReading["weeks"][number];
export type LoggedPaper = LoggedWeek["entries"][number];

/** The form for a new row, for a resource when `resourceKey` is one. */
export async function loadNewPaper(resourceKey: string | null) {
  const { user, enrollment, locale, today } = await requireLearner();
  const version = await getRoadmapVersion(enrollment.versionId);
  const resource = resourceKey === null ? undefined : version.resources.get(resourceKey);
  const choices = choicesOf(version, locale, resource?.key ?? null);

  return {
    locale,
    userKey: user.id,
    today,
    choices,
    resourceKey: resource?.key ?? null,
    values: {
      ...{ id: randomUUID(), resourceKey: resource?.key ?? "", title: "", link: "" },
      ...{ readOn: today, marks: [], summary: "" },
    },
  };
}

/** The form for a row of this learner, or null when there is none by this id. */
export async function loadPaper(id: string) {
  const { user, enrollment, locale, today } = await requireLearner();
  const [paper, version] = await Promise.all([
    findPaper(user.id, id),
    getRoadmapVersion(enrollment.versionId),
  ]);
  if (!paper) return null;
  const { url, resourceKey, ...rest } = paper;
  const choices = choicesOf(version, locale, resourceKey);
  const isKept = resourceKey !== null && !version.resources.has(resourceKey);

  return {
    locale,
    userKey: user.id,
    today,
    /** What the roadmap no longer has stays to be chosen for the row that has it. */
    choices: isKept
      ? [{ key: resourceKey, title: paper.title, lang: undefined }, ...choices]
      : choices,
    // What the roadmap says about a paper needs not be typed.
    values: {
      ...rest,
      resourceKey: resourceKey ?? "",
      title: resourceKey === null ? rest.title : "",
      link: resourceKey === null ? url : "",
    },
  };
}

/** Papers to choose from, by title, and the chosen one of whatever kind. */
function choicesOf(version: RoadmapVersion, locale: Locale, chosenKey: string | null) {
  const papers = papersOf(version);
  const chosen = chosenKey === null ? undefined : version.resources.get(chosenKey);
  const all = chosen && !papers.includes(chosen) ? [chosen, ...papers] : papers;
  return all.map(({ key, title }) => {
    const { text, lang } = textIn(title, locale);
    return { key, title: text, lang: lang === locale ? undefined : lang };
  });
}

function titleOf(version: RoadmapVersion, entry: PaperEntry, locale: Locale) {
  const resource = entry.resourceKey === null ? null : version.resources.get(entry.resourceKey);
  if (!resource) return { text: entry.title, lang: undefined };
  const { text, lang } = textIn(resource.title, locale);
  return { text, lang: lang === locale ? undefined : lang };
}

function authorsOf({ resources }: RoadmapVersion, { resourceKey }: PaperEntry): string | null {
  return (resourceKey === null ? null : resources.get(resourceKey)?.authors) ?? null;
}
