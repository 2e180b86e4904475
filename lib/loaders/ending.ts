import "server-only";

import { findEnding } from "@/lib/data/endings";
import { listEvidence } from "@/lib/data/evidence";
import { findPortfolioSettings } from "@/lib/data/portfolio-settings";
import { listSelfLetters } from "@/lib/data/self-letters";
import { listShareLinks } from "@/lib/data/share-links";
import { baselineSchedule } from "@/lib/domain/baseline";
import { isEndingKind, offeredEnding } from "@/lib/domain/ending";
import { stonesOf } from "@/lib/domain/stone";
import { yearSummary } from "@/lib/domain/year-summary";

import { type Learner, readYearWithActivity, requireLearner } from "./learner";
import { addressOf } from "./page-links";

/**
 * The ways to end a year, or how it ended and what it was.
 *
 * @param asked the ending to begin with, by the address
 */
export async function loadEnding(asked: string | undefined) {
  const learner = await requireLearner();
  const { user, enrollment } = learner;
  const [{ year, activity }, ending] = await Promise.all([
    readYearWithActivity(user, enrollment),
    findEnding(user.id, enrollment.id),
  ]);
  const offered = offeredEnding(year);
  return {
    learner,
    year,
    ending,
    offered,
    chosen: isEndingKind(asked) ? asked : offered,
    ended: ending && (await loadEnded(learner, { year, activity, lastDay: ending.on })),
  };
}

type Ended = Pick<Awaited<ReturnType<typeof readYearWithActivity>>, "year" | "activity"> & {
  lastDay: NonNullable<Awaited<ReturnType<typeof findEnding>>>["on"];
};

async function loadEnded({ user, enrollment }: Learner, { year, activity, lastDay }: Ended) {
  const [evidence, letters, portfolio, shareLinks] = await Promise.all([
    listEvidence(user.id),
    listSelfLetters(user.id),
    findPortfolioSettings(user.id),
    listShareLinks(user.id),
  ]);
  const { startDate, trackKey, changes, knownWeeks, baseline } = enrollment;
  const { handle } = user;
  return {
    summary: yearSummary({
      ...{ year, startDate, lastDay, trackKey, changes, evidence },
      baselineFinish: baselineSchedule(baseline.dates).finish,
      logged: activity.logged,
      reviewedWeeks: activity.reviewedWeeks,
      letters: letters.filter(({ expected, did }) => expected !== "" || did !== ""),
    }),
    stones: stonesOf({
      ...{ ...year.state, weeks: year.weeks, knownWeeks },
      currentWeek: null,
      plannedWeek: null,
    }),
    page: {
      /** Null while nobody can see it. */
      published:
        handle && portfolio.isPublished
          ? { handle, address: await addressOf(`/u/${handle}`) }
          : null,
      linksInForce: shareLinks.filter(({ isInForce }) => isInForce).length,
    },
  };
}

export type LoadedEnding = Awaited<ReturnType<typeof loadEnding>>;
