import { getLatestVersion } from "@/lib/data/roadmaps";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { RoleCatalogue } from "@/lib/domain/role";

export type RolesSource = {
  readonly catalogue: RoleCatalogue;
  /** That says it: it names the skills, tracks and weeks that the catalogue means. */
  readonly edition: RoadmapVersion;
  /** False when the edition asked for has none of its own. */
  readonly isOwn: boolean;
};

/**
 * The job profiles for an edition of a roadmap: its own, or else those of the newest edition of the built-in
 * roadmap that it is one of (decision 0071). Null for a private roadmap that says nothing of jobs. Both editions
 * are in memory; no statement while they are.
 */
export async function findRoles(version: RoadmapVersion): Promise<RolesSource | null> {
  if (version.roles) return { catalogue: version.roles, edition: version, isOwn: true };
  if (!version.isBuiltIn) return null;

  const latest = await getLatestVersion();
  if (!latest.roles || latest.key !== version.key) return null;
  return { catalogue: latest.roles, edition: latest, isOwn: false };
}
