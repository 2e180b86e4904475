import "server-only";

import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";

import { requireUser } from "@/lib/auth/require-user";
import {
  findOwnPortfolio,
  findPublishedPortfolio,
  type PortfolioFacts,
} from "@/lib/data/portfolio";
import { findPortfolioSettings } from "@/lib/data/portfolio-settings";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { checkHandle } from "@/lib/domain/handle";
import { trimmedTaskKeys } from "@/lib/domain/plan-change";
import { type PortfolioWeek, publicPortfolio } from "@/lib/domain/portfolio";
import { measureProgress } from "@/lib/domain/progress";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findTask, milestonesOf } from "@/lib/domain/roadmap-lookup";
import { stonesOf } from "@/lib/domain/stone";
import { stateOf } from "@/lib/domain/task-state";
import { toYearWeek } from "@/lib/domain/year";

/**
 * The page at a handle, for anybody: no session is read. One statement, and the roadmap from memory. Null when
 * there is nothing to see, whatever the reason: malformed, unknown, hidden and deleted are not told apart.
 */
export const loadPortfolio = cache(async (handle: string) => {
  const checked = checkHandle(handle);
  // Nobody has "". It is asked for all the same, so that the answer is the same to the byte and takes as long.
  const known = checked.ok ? checked.handle : "";
  const facts = await findPublishedPortfolio(known);
  return facts && { ...(await present(facts)), handle: known, isIndexed: facts.isIndexed };
});

/** What a visitor would see, for the owner, published or not; with a draft, what they would see after publishing it. */
export async function loadPortfolioPreview() {
  const user = await requireUser();
  const [facts, { draft, isPublished }] = await Promise.all([
    findOwnPortfolio(user.id),
    findPortfolioSettings(user.id),
  ]);
  // The session was read a moment ago: deleted in between.
  if (!facts) notFound();
  return {
    ...(await present({ ...facts, ...draft })),
    handle: user.handle,
    hasDraft: draft !== null,
    isPublished: isPublished && user.handle !== null,
  };
}

/** The page that these facts make, for whoever may see it. */
export async function present({ year, ...facts }: PortfolioFacts) {
  const version = await (year ? getRoadmapVersion(year.versionId) : getLatestVersion());
  return {
    locale: await getLocale(),
    version,
    entries: milestonesOf(version, year?.trackKey ?? null),
    portfolio: publicPortfolio({
      ...facts,
      showPath: facts.showPath && year !== null,
      skillKeysOfTask: (taskKey) => findTask(version, taskKey)?.skillKeys ?? [],
      weeks: year ? weeksOf(version, year) : [],
    }),
  };
}

function weeksOf(
  version: RoadmapVersion,
  { trackKey, knownWeeks, trims, records }: NonNullable<PortfolioFacts["year"]>,
): readonly PortfolioWeek[] {
  const weeks = milestonesOf(version, trackKey).map(toYearWeek);
  const state = {
    states: records.states,
    closedKeys: new Set(records.closedOn.keys()),
    evidenceTaskKeys: records.evidencedTaskKeys,
    trimmed: trimmedTaskKeys(weeks, trims),
  };
  const stones = stonesOf({ weeks, knownWeeks, currentWeek: null, plannedWeek: null, ...state });
  const { milestones } = measureProgress({ weeks, ...state });

  return weeks.flatMap(({ tasks }, index) => {
    const [stone, progress] = [stones[index], milestones[index]];
    const done = tasks.filter(({ key }) => stateOf(state.states, key) === "done");
    return stone && progress ? { stone, progress, doneTaskKeys: done.map(({ key }) => key) } : [];
  });
}
