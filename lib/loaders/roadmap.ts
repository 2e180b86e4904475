import "server-only";

import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";

import { cache } from "react";

import { currentUser } from "@/lib/auth/session";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { findMilestone, milestonesOf } from "@/lib/domain/roadmap-lookup";
import {
  neighboursOf,
  outlineOf,
  skillsOfWeek,
  sumOf,
  yearSums,
} from "@/lib/domain/roadmap-outline";
import { isNarrowed, readRoadmapQuery } from "@/lib/domain/roadmap-query";
import { searchRoadmap } from "@/lib/domain/roadmap-search";

import { addressOf } from "./page-links";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The built-in roadmap as new learners get it, and what is looked for in it. Reads no table. */
export async function loadRoadmapQuery(asked: Asked) {
  const [locale, version] = [await getLocale(), await getLatestVersion()];
  return { locale, version, query: readRoadmapQuery(asked, version) };
}

/** The whole of it, or the weeks that answer a query. */
export async function loadRoadmap(asked: Asked) {
  const { locale, version, query } = await loadRoadmapQuery(asked);
  return {
    locale,
    version,
    query,
    start: await loadStart(),
    address: await addressOf("/roadmap"),
    sums: yearSums(version),
    found: isNarrowed(query) ? searchRoadmap(version, query, locale) : null,
    phases: isNarrowed(query) ? [] : outlineOf(version),
  };
}

/** One week of the built-in roadmap; an address that names none is not found. */
export const loadRoadmapWeek = cache(async (key: string) => {
  const version = await getLatestVersion();
  const milestone = findMilestone(version, key);
  if (!milestone) notFound();
  const path = `/roadmap/${milestone.key}`;
  return {
    locale: await getLocale(),
    version,
    milestone,
    path,
    ...neighboursOf(version, milestone),
    sum: sumOf([milestone]),
    skills: skillsOfWeek(version, milestone),
    start: await loadStart(),
    isInYear: await isInYear(milestone.key),
    address: await addressOf(path),
    roadmapAddress: await addressOf("/roadmap"),
  };
});

/** Where a year is started from here; null for a learner who has one. */
async function loadStart(): Promise<"/sign-up" | "/welcome" | null> {
  const user = await currentUser();
  if (!user) return "/sign-up";
  return user.enrollment ? null : "/welcome";
}

/** Whether a week stands in the year of whoever is asking: their version may be older, their track another. */
async function isInYear(key: string): Promise<boolean> {
  const enrollment = (await currentUser())?.enrollment;
  if (!enrollment) return false;
  const version = await getRoadmapVersion(enrollment.versionId);
  return milestonesOf(version, enrollment.trackKey).some((entry) => entry.key === key);
}
