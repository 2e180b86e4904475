import type { OwnTask } from "./own-task";
import type { Milestone } from "./roadmap";
import { findMilestone } from "./roadmap-lookup";
import type { Requirement, RoleProfile } from "./role";
import {
  type CoveringTask,
  placeOwnTask,
  type TrainedYear,
  tasksOfSkill,
  type WeekAhead,
} from "./role-tasks";

/** From the weakest to the strongest. */
export const strengths = ["missing", "planned", "done", "proved"] as const;

/** How strongly a learner covers a requirement. */
export type Strength = (typeof strengths)[number];

/** What coverage needs to know of a piece of evidence. */
export type CoveringEvidence = {
  /** Those that it names itself; empty: those of its tasks. */
  readonly skillKeys: readonly string[];
  readonly taskKeys: readonly string[];
};

export type CoverageInput<Evidence extends CoveringEvidence> = {
  readonly year: TrainedYear;
  /** Week numbers, from the welcome. */
  readonly knownWeeks: readonly number[];
  /** Public and private alike, nothing from the bin. */
  readonly evidence: readonly Evidence[];
  /** The task that the learner made of a requirement, if it is on a list. */
  readonly ownTaskOf: (requirementKey: string) => OwnTask | null;
};

export type SkillCoverage<Evidence extends CoveringEvidence> = {
  readonly skillKey: string;
  readonly strength: Strength;
  /** What proves it. */
  readonly evidence: readonly Evidence[];
  readonly tasks: readonly CoveringTask[];
  /** The first week that still trains it. */
  readonly planned: WeekAhead | null;
};

export type RequirementCoverage<Evidence extends CoveringEvidence> = {
  readonly requirement: Requirement;
  readonly strength: Strength;
  readonly skills: readonly SkillCoverage<Evidence>[];
  /** All that proves one of its skills, in the order given. */
  readonly evidence: readonly Evidence[];
  /** All tasks of its skills, each once, by week. */
  readonly tasks: readonly CoveringTask[];
  /** The first week ahead that trains a skill of which nothing is done yet. */
  readonly planned: WeekAhead | null;
  /** Of its weeks those that were known in the welcome, while a skill is missing. */
  readonly knownWeeks: readonly number[];
  /** For each track that is not the learner's, the first of its weeks that would train a missing skill. */
  readonly otherTracks: readonly { readonly trackKey: string; readonly milestone: Milestone }[];
  readonly ownTask: OwnTask | null;
};

export type CoverageCounts = Readonly<Record<Strength, number>> & { readonly total: number };

export type ProfileCoverage<Evidence extends CoveringEvidence> = {
  /** In the order of the profile. */
  readonly requirements: readonly RequirementCoverage<Evidence>[];
  readonly all: CoverageCounts;
  readonly musts: CoverageCounts;
};

/**
 * How strongly a learner covers the requirements of a job profile (decision 0072). A skill of a requirement has
 * the strongest of these that holds, a requirement the strength of its weakest skill:
 *
 * - `proved`: evidence names the skill, or names none and is linked to a done task of it;
 * - `done`: a task of it is done;
 * - `planned`: a task of it is open, kept by the plan, and on the list of a week that is not finished;
 * - `missing`: none of these. A skipped task shows nothing, and so does a week that was known in the welcome.
 *
 * The tasks of a skill are those that train it in the weeks of the requirement, whatever their track: what was
 * done in the other one counts, what is open there is not planned. Where no task of these weeks trains it, those
 * of any week count. The task that the learner made of the requirement stands for all its skills.
 */
export function coverProfile<Evidence extends CoveringEvidence>(
  { requirements }: Pick<RoleProfile, "requirements">,
  input: CoverageInput<Evidence>,
): ProfileCoverage<Evidence> {
  const covered = requirements.map((requirement) => coverRequirement(requirement, input));
  return {
    requirements: covered,
    all: countStrengths(covered),
    musts: countStrengths(covered.filter(({ requirement }) => requirement.weight === "must")),
  };
}

function coverRequirement<Evidence extends CoveringEvidence>(
  requirement: Requirement,
  input: CoverageInput<Evidence>,
): RequirementCoverage<Evidence> {
  const { year, evidence } = input;
  const ownTask = input.ownTaskOf(requirement.key);
  const own = ownTask ? placeOwnTask(year, ownTask) : [];
  const skills = requirement.skillKeys.map((skillKey) => {
    const tasks = [...tasksOfSkill(year, requirement.weeks, skillKey), ...own].toSorted(byWeek);
    const done = tasks.filter(({ state }) => state === "done");
    const doneKeys = new Set(done.map(({ task }) => task.key));
    const proofs = evidence.filter((piece) => proves(piece, skillKey, doneKeys));
    return coverSkill(skillKey, { tasks, evidence: proofs });
  });
  const proofs = new Set(skills.flatMap((skill) => skill.evidence));
  const missing = skills.filter(({ strength }) => strength === "missing");

  return {
    ...{ requirement, ownTask, skills },
    strength: strengths.find((one) => skills.some(({ strength }) => strength === one)) ?? "missing",
    evidence: evidence.filter((piece) => proofs.has(piece)),
    tasks: eachOnce(skills.flatMap(({ tasks }) => tasks)),
    planned: firstAhead(skills.filter(({ strength }) => strength === "planned")),
    knownWeeks:
      missing.length > 0 ? requirement.weeks.filter((week) => input.knownWeeks.includes(week)) : [],
    otherTracks: weeksElsewhere(
      year,
      missing.flatMap(({ tasks }) => tasks),
    ),
  };
}

/**
 * Evidence that names skills carries these and no others. Evidence that names none carries those of its tasks, so
 * that a done task of the skill among them is all that is needed.
 */
function proves(
  { skillKeys, taskKeys }: CoveringEvidence,
  skillKey: string,
  doneKeys: ReadonlySet<string>,
): boolean {
  if (skillKeys.length > 0) return skillKeys.includes(skillKey);
  return taskKeys.some((key) => doneKeys.has(key));
}

function coverSkill<Evidence extends CoveringEvidence>(
  skillKey: string,
  { tasks, evidence }: Pick<SkillCoverage<Evidence>, "tasks" | "evidence">,
): SkillCoverage<Evidence> {
  const planned = firstAhead(tasks);
  const said = { skillKey, tasks, evidence, planned };
  if (evidence.length > 0) return { ...said, strength: "proved" };
  if (tasks.some(({ state }) => state === "done")) return { ...said, strength: "done" };
  return { ...said, strength: planned ? "planned" : "missing" };
}

function eachOnce(tasks: readonly CoveringTask[]): readonly CoveringTask[] {
  return [...new Map(tasks.map((one) => [one.task.key, one])).values()].toSorted(byWeek);
}

const byWeek = (a: { readonly week: number }, b: { readonly week: number }) => a.week - b.week;

function firstAhead(all: readonly { readonly planned: WeekAhead | null }[]): WeekAhead | null {
  return all.flatMap(({ planned }) => planned ?? []).toSorted(byWeek)[0] ?? null;
}

function weeksElsewhere(
  { version }: TrainedYear,
  tasks: readonly CoveringTask[],
): RequirementCoverage<CoveringEvidence>["otherTracks"] {
  const milestones = tasks
    .filter(({ isElsewhere, state }) => isElsewhere && state === "open")
    .toSorted(byWeek)
    .flatMap(({ task }) => findMilestone(version, task.milestoneKey) ?? []);
  return version.tracks.flatMap(({ key: trackKey }) => {
    const milestone = milestones.find((one) => one.trackKey === trackKey);
    return milestone ? [{ trackKey, milestone }] : [];
  });
}

function countStrengths(all: readonly { readonly strength: Strength }[]): CoverageCounts {
  const count = (wanted: Strength) => all.filter(({ strength }) => strength === wanted).length;
  return {
    ...{ proved: count("proved"), done: count("done") },
    ...{ planned: count("planned"), missing: count("missing") },
    total: all.length,
  };
}
