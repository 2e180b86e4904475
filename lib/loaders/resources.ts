import "server-only";

import { getLocale } from "next-intl/server";

import { type CurrentUser, currentUser } from "@/lib/auth/session";
import { listOwnReports } from "@/lib/data/resource-reports";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { cleanLine } from "@/lib/domain/clean-text";
import {
  filterResources,
  resourceChoices,
  type UsedResource,
  usedResources,
} from "@/lib/domain/resource-list";
import type { Milestone, RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import { sharedWeeks } from "@/lib/domain/roadmap-query";
import { searchWords } from "@/lib/domain/search-words";
import { todayFor } from "@/lib/domain/today";

const perPage = 40;
/** In UTF-16 units. */
const longestQuery = 200;

/** What the address asks for; "" for what it does not name. */
export type ResourcesAsked = Readonly<
  Record<"q" | "kind" | "free" | "language" | "track" | "page" | "resource", string>
>;

/** A page of the resources of the roadmap; for a learner of their own version, with what they reported. */
export async function loadResources(asked: ResourcesAsked) {
  const [user, locale] = await Promise.all([currentUser(), getLocale()]);
  const builtIn = await getLatestVersion();
  const version = user?.enrollment ? await getRoadmapVersion(user.enrollment.versionId) : builtIn;
  const filter = readFilter(version, asked);
  const { isFree, query } = filter;
  const only = version.resources.has(asked.resource) ? asked.resource : null;
  const found = only
    ? usedResources(version).filter(({ resource }) => resource.key === only)
    : filterResources(version, { ...filter, words: searchWords(query) }, locale);

  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(pages, /^[1-9]\d{0,3}$/.test(asked.page) ? Number(asked.page) : 1);
  const shown = found.slice((page - 1) * perPage, page * perPage);

  return {
    locale,
    isSignedIn: user !== null,
    hasYear: Boolean(user?.enrollment),
    isOwnRoadmap: !version.isBuiltIn,
    tracks: version.tracks,
    choices: resourceChoices(version),
    /** As they stand in the address; "" for everything. */
    asked: {
      q: query,
      kind: filter.kind ?? "",
      free: isFree === null ? "" : priceOf(isFree),
      language: filter.language ?? "",
      track: filter.track ?? "",
    },
    only,
    all: version.resources.size,
    total: found.length,
    page,
    pages,
    resources: user ? await withReports(user, builtIn, shown) : shown.map(withoutReport),
    /** Where a week is read: what everybody can read shows weeks of the newest built-in version only. */
    weekPath: ({ key }: Milestone) =>
      version.isBuiltIn && findMilestone(builtIn, key) ? `/roadmap/${key}` : `/weeks/${key}`,
  };
}

export type LoadedResources = Awaited<ReturnType<typeof loadResources>>;
export type ListedResource = LoadedResources["resources"][number];

/** What the address may name; anything else is as if it were not there. */
function readFilter(version: RoadmapVersion, asked: ResourcesAsked) {
  const { kinds, languages } = resourceChoices(version);
  const tracks = [...version.tracks.map(({ key }) => key), sharedWeeks];
  const oneOf = (known: readonly string[], value: string) => (known.includes(value) ? value : null);
  return {
    query: cleanLine(asked.q.slice(0, longestQuery)),
    kind: oneOf(kinds, asked.kind),
    language: oneOf(languages, asked.language),
    track: oneOf(tracks, asked.track),
    isFree: ["yes", "no"].includes(asked.free) ? asked.free === "yes" : null,
  };
}

const priceOf = (isFree: boolean) => (isFree ? "yes" : "no");

type Listed = UsedResource & {
  /** What this learner reported, with the days on their own calendar. */
  readonly report: ReturnType<typeof toReport> | null;
  /** Whether there is somebody to report it to: not for links of a private roadmap. */
  readonly isReportable: boolean;
};

async function withReports(
  user: CurrentUser,
  builtIn: RoadmapVersion,
  shown: readonly UsedResource[],
): Promise<Listed[]> {
  const reports = await listOwnReports(
    user.id,
    shown.map(({ resource }) => resource.key),
  );
  return shown.map((used) => {
    const { key, url } = used.resource;
    const report = reports.find(({ resourceKey }) => resourceKey === key);
    return {
      ...used,
      report: report ? toReport(user, report) : null,
      isReportable: builtIn.resources.get(key)?.url === url,
    };
  });
}

function toReport(user: CurrentUser, report: Awaited<ReturnType<typeof listOwnReports>>[number]) {
  const { problem, comment, createdAt, settledAt } = report;
  const dayOf = (instant: string) => todayFor({ instant: new Date(instant), ...user });
  return {
    problem,
    comment,
    madeOn: dayOf(createdAt),
    settledOn: settledAt === null ? null : dayOf(settledAt),
  };
}

const withoutReport = (used: UsedResource): Listed => ({
  ...used,
  report: null,
  isReportable: false,
});
