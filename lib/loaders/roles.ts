import "server-only";

import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";

import { type CurrentUser, currentUser } from "@/lib/auth/session";
import { listEvidence } from "@/lib/data/evidence";
import { requirementTaskId } from "@/lib/data/requirement-tasks";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import type { EvidencePiece } from "@/lib/domain/evidence";
import type { Milestone, RoadmapVersion } from "@/lib/domain/roadmap";
import type { Requirement } from "@/lib/domain/role";
import { type CoverageInput, coverProfile } from "@/lib/domain/role-coverage";
import { weeksForNewTask } from "@/lib/domain/weeks-ahead";

import { readYear } from "./learner";
import { findRoles } from "./roles-source";

/** All job profiles, or those of one track; for a learner with a year how much of each is covered. */
export async function loadRoles({ track: asked }: { track: string }) {
  const source = await loadSource();
  const { version, catalogue } = source;
  const track = version.tracks.find(({ key }) => key === asked)?.key ?? null;
  const input = await loadCoverageInput(source);
  const profiles = catalogue?.profiles.filter(
    ({ trackKeys }) => track === null || trackKeys.length === 0 || trackKeys.includes(track),
  );

  return {
    ...source,
    track,
    profiles: (profiles ?? []).map((profile) => ({
      profile,
      coverage: input && coverProfile(profile, input),
    })),
  };
}

/** One job profile, requirement by requirement; an address that names none is not found. */
export const loadRole = cache(async (key: string) => {
  const source = await loadSource();
  const profile = source.catalogue?.profiles.find((one) => one.key === key);
  if (!profile) notFound();
  const input = await loadCoverageInput(source);
  const coverage = input && coverProfile(profile, input);

  return {
    ...source,
    profile,
    path: `/roles/${profile.key}`,
    coverage: coverage && { all: coverage.all, musts: coverage.musts },
    requirements: profile.requirements.map((requirement, index) => ({
      requirement,
      covered: coverage?.requirements[index] ?? null,
      weeks: weeksOf(source.version, requirement),
      choices: input ? weeksForNewTask(input.year, requirement.weeks) : [],
    })),
  };
});

type Source = Awaited<ReturnType<typeof loadSource>>;

/**
 * The profiles of the learner's own roadmap; for everybody else, and for who is on a roadmap that says nothing of
 * jobs, those of the built-in one, with its weeks.
 */
const loadSource = cache(async () => {
  const [user, builtIn] = await Promise.all([currentUser(), getLatestVersion()]);
  const enrollment = user?.enrollment ?? null;
  const own = enrollment ? await getRoadmapVersion(enrollment.versionId) : null;
  const found = own && (await findRoles(own));
  const isForeign = own !== null && !found;
  const version = own && found ? own : builtIn;
  return {
    locale: await getLocale(),
    version,
    /** Where the names of skills are looked up: the edition that the profiles were written for. */
    edition: found?.edition ?? builtIn,
    catalogue: found?.catalogue ?? builtIn.roles,
    learner: user && enrollment && !isForeign ? { user, enrollment } : null,
    /** The learner's roadmap is another one, without profiles. */
    isForeign,
    /** Where a year is started; null for a learner who has one. */
    startPath: startPathFor(user),
    /** A learner's version may have weeks that the public roadmap has not. */
    weekPath: own && found ? ("/weeks" as const) : ("/roadmap" as const),
  };
});

function startPathFor(user: CurrentUser | null): "/sign-up" | "/welcome" | null {
  if (!user) return "/sign-up";
  return user.enrollment ? null : "/welcome";
}

/** What is known of the learner: two statements, however many profiles and requirements there are. */
async function loadCoverageInput({ learner }: Source) {
  return learner && readCoverageInput(learner.user, learner.enrollment);
}

async function readCoverageInput(
  user: CurrentUser,
  enrollment: ActiveEnrollment,
): Promise<CoverageInput<EvidencePiece> & { year: Awaited<ReturnType<typeof readYear>> }> {
  const [year, evidence] = await Promise.all([readYear(user, enrollment), listEvidence(user.id)]);
  return {
    ...{ year, evidence, knownWeeks: enrollment.knownWeeks },
    ownTaskOf: (requirementKey) => {
      const id = requirementTaskId(user.id, enrollment.id, requirementKey);
      return year.ownTasks.find((task) => task.id === id) ?? null;
    },
  };
}

/** The weeks in which the roadmap builds a requirement; of a week that the tracks part, those of each. */
function weeksOf(version: RoadmapVersion, { weeks }: Requirement): readonly Milestone[] {
  return version.milestones.filter(({ week }) => weeks.includes(week));
}
