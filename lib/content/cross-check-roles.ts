import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import type { Requirement, RoleCatalogue, RoleProfile } from "@/lib/domain/role";

import type { Problem } from "./problems";

/**
 * What the job profiles say of tracks, skills and weeks must be true of the roadmap. A requirement names weeks
 * that build it: at least one of them has a task with one of its skills, for a must in each of the profile's
 * tracks, for any other in the nearest one, since the others may leave it open.
 */
export function checkRoles(roles: RoleCatalogue, content: RoadmapContent, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, text: string) => problems.push({ file, path, text });
  const tracks = new Set(content.tracks.map(({ key }) => key));
  const skills = new Set(content.skills.map(({ key }) => key));

  for (const profile of roles.profiles) {
    const path = `profiles.${profile.key}`;
    for (const key of profile.trackKeys.filter((one) => !tracks.has(one))) {
      report(`${path}.tracks`, `there is no track ${key}`);
    }
    for (const requirement of profile.requirements) {
      const place = `${path}.requirements.${requirement.key}`;
      for (const key of requirement.skillKeys.filter((one) => !skills.has(one))) {
        report(`${place}.skills`, `there is no skill ${key}`);
      }
      for (const said of checkWeeks(requirement, profile, content)) report(`${place}.weeks`, said);
    }
  }
  for (const level of roles.salaries?.levels ?? []) {
    const isUpsideDown = Object.values(level.ranges).some(([low, high]) => low > high);
    if (isUpsideDown) {
      report(`salaries.levels.${level.key}.ranges`, "must name the lower end first");
    }
  }
  return [...problems, ...checkUnique(roles, file)];
}

function checkWeeks(
  { weeks, weight, skillKeys }: Requirement,
  { trackKeys }: RoleProfile,
  content: RoadmapContent,
): string[] {
  const beyond = weeks.filter((week) => week > content.weeks);
  if (beyond.length > 0) return beyond.map((week) => `there is no week ${week}`);
  const isInOrder = weeks.every((week, index) => week > (weeks[index - 1] ?? 0));
  if (!isInOrder) return ["must be in order, each week once"];

  const own = trackKeys.length > 0 ? trackKeys : content.tracks.map(({ key }) => key);
  const wanted = weight === "must" ? own : own.slice(0, 1);
  const building = content.milestones.filter(
    ({ week, tasks }) =>
      weeks.includes(week) &&
      tasks.some((task) => task.skillKeys.some((key) => skillKeys.includes(key))),
  );
  if (wanted.length === 0 && building.length === 0) return ["have no task with one of its skills"];
  return wanted
    .filter((track) => !building.some((milestone) => isOf(track, milestone)))
    .map((track) => `have no task with one of its skills in track ${track}`);
}

function isOf(track: string, { trackKey }: Milestone): boolean {
  return trackKey === null || trackKey === track;
}

/** Requirements have keys of their own in the whole catalogue, so that learners' tasks can name them. */
function checkUnique({ profiles, related, salaries }: RoleCatalogue, file: string): Problem[] {
  const lists = [
    [...profiles, ...related].map(({ key }) => ({ key, path: `profiles.${key}` })),
    profiles.flatMap((profile) =>
      profile.requirements.map(({ key }) => ({
        key,
        path: `profiles.${profile.key}.requirements.${key}`,
      })),
    ),
    (salaries?.levels ?? []).map(({ key }) => ({ key, path: `salaries.levels.${key}` })),
  ];
  return lists.flatMap((entries) =>
    entries
      .filter(({ key }, index) => entries.findIndex((entry) => entry.key === key) !== index)
      .map(({ path }) => ({ file, path, text: "is used twice" })),
  );
}
