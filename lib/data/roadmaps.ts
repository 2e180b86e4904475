import "server-only";

import type { RoadmapVersion } from "@/lib/domain/roadmap";

import { type Connection, db } from "./client";
import { deepFreeze } from "./roadmap-freeze";
import { toRoadmapVersion } from "./roadmap-row";

/**
 * Versions are immutable, so each is read once per process and kept: the only cache in it. It hangs on
 * `globalThis`, because a bundler may give each route a copy of this file.
 */
type Cache = {
  readonly versions: Map<string, Promise<RoadmapVersion>>;
  latest: Promise<RoadmapVersion> | null;
};

/** Of those that were used last: with roadmaps of learners' own there is no end to them. */
const mostVersions = 40;

const holder = globalThis as { cairnRoadmaps?: Cache };

function cache(): Cache {
  holder.cairnRoadmaps ??= { versions: new Map(), latest: null };
  return holder.cairnRoadmaps;
}

/**
 * A version, deeply frozen: one statement on the first call of a process, none while it is in use. First
 * calls at the same time share one read; a read that failed is tried again by the next call.
 *
 * @throws Error when there is no such version, or its rows are damaged
 */
export function getRoadmapVersion(versionId: string): Promise<RoadmapVersion> {
  const { versions } = cache();
  const known = versions.get(versionId);
  if (known) {
    // A map keeps the order in which keys came: the one that was used last stands last.
    versions.delete(versionId);
    versions.set(versionId, known);
    return known;
  }

  const loading = readVersion(db, versionId).then(deepFreeze);
  versions.set(versionId, loading);
  const [oldest] = versions.keys();
  if (versions.size > mostVersions && oldest !== undefined) versions.delete(oldest);
  loading.catch(() => {
    if (versions.get(versionId) === loading) versions.delete(versionId);
  });
  return loading;
}

/**
 * The newest version of the built-in roadmap, for those who begin now. A version that another process
 * publishes is noticed after a restart.
 *
 * @throws Error when none is published
 */
export function getLatestVersion(): Promise<RoadmapVersion> {
  const kept = cache();
  if (kept.latest) return kept.latest;

  const loading = findLatestId().then((id) => {
    if (id === null) throw new Error("No roadmap has been published.");
    return getRoadmapVersion(id);
  });
  kept.latest = loading;
  loading.catch(() => {
    if (kept.latest === loading) kept.latest = null;
  });
  return loading;
}

/** Called by what publishes, in the process that does. */
export function forgetLatestVersion(): void {
  cache().latest = null;
}

async function findLatestId(): Promise<string | null> {
  const row = await db.roadmapVersion.findFirst({
    where: { roadmap: { ownerId: null } },
    select: { id: true },
    orderBy: { number: "desc" },
  });
  return row?.id ?? null;
}

/** Reads a version in one statement, past the cache. Milestones come by week, then in the order of the tracks. */
export async function readVersion(on: Connection, versionId: string): Promise<RoadmapVersion> {
  const rows = await on.$queryRaw<unknown[]>`
    SELECT v.id, v.number, r."ownerId" IS NULL AS "isBuiltIn", r.key, v."nominalHours"::text AS "nominalHours", v.title, v.description,
      v."trackChoice", v."readingLists", v.habits, v.roles, v.retired,
      (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p."order"), '[]')
        FROM "Phase" p WHERE p."versionId" = v.id) AS phases,
      (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t."order"), '[]')
        FROM "Track" t WHERE t."versionId" = v.id) AS tracks,
      (SELECT coalesce(jsonb_agg(to_jsonb(m) ORDER BY m.week, t."order"), '[]')
        FROM "Milestone" m LEFT JOIN "Track" t ON t."versionId" = v.id AND t.key = m."trackKey"
        WHERE m."versionId" = v.id) AS milestones,
      (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t."order"), '[]')
        FROM "Task" t WHERE t."versionId" = v.id) AS tasks,
      (SELECT coalesce(jsonb_agg(to_jsonb(s) ORDER BY s."order"), '[]')
        FROM "Skill" s WHERE s."versionId" = v.id) AS skills,
      (SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.key COLLATE "C"), '[]')
        FROM "Resource" x WHERE x."versionId" = v.id) AS resources
    FROM "RoadmapVersion" v JOIN "Roadmap" r ON r.id = v."roadmapId"
    WHERE v.id = ${versionId}::uuid`;

  const row = rows[0];
  if (row === undefined) throw new Error(`There is no roadmap version ${versionId}.`);
  return toRoadmapVersion(row);
}
