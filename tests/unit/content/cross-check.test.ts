import { expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { roadmapWithRoles } from "@/tests/support/small-roles";

type Files = ReturnType<typeof smallRoadmap>;

const first = "milestones/01-w1-begin.yaml";
const last = "milestones/03-w3-end.yaml";

const mistakes: [what: string, make: (files: Files) => void, said: string][] = [
  [
    "a task key that is used twice",
    (files) => Object.assign(files[last].tasks[0] ?? {}, { key: "w1-t1" }),
    "w1-t1: is used twice",
  ],
  [
    "a question key that is used twice",
    (files) => Object.assign(files[last].checkpoint[0] ?? {}, { key: "w1-c1" }),
    "w1-c1: is used twice",
  ],
  [
    "a skill key that is used twice",
    (files) => files["skills.yaml"].push(...files["skills.yaml"]),
    "skills.yaml: looking: is used twice",
  ],
  [
    "a resource key that is used twice",
    (files) => files["resources.yaml"].push(...files["resources.yaml"]),
    "resources.yaml: manual: is used twice",
  ],
  [
    "a skill that nobody knows",
    (files) => Object.assign(files[first].tasks[1] ?? {}, { skills: ["hearing"] }),
    `${first}: tasks.w1-t2.skills: there is no skill hearing`,
  ],
  [
    "a resource that nobody knows",
    (files) => Object.assign(files[first].tasks[0] ?? {}, { resources: ["scroll"] }),
    `${first}: tasks.w1-t1.resources: there is no resource scroll`,
  ],
  [
    "a phase that nobody knows",
    (files) => Object.assign(files[first], { phase: "zeroth" }),
    `${first}: phase: there is no phase zeroth`,
  ],
  [
    "a week outside its phase",
    (files) => Object.assign(files[first], { phase: "second" }),
    `${first}: week: is outside phase second, weeks 2 to 3`,
  ],
  [
    "a month outside its phase",
    (files) => Object.assign(files[first], { month: 9 }),
    `${first}: month: is no month of phase first`,
  ],
  [
    "a track that nobody knows",
    (files) => Object.assign(files["milestones/02-a2-wire.yaml"], { track: "dream" }),
    "track: there is no track dream",
  ],
  [
    "a week that one track does not have",
    (files) => Reflect.deleteProperty(files, "milestones/02-b2-books.yaml"),
    "week 2: needs one milestone for everybody or one for each track; it has 1",
  ],
  [
    "a week that is missing",
    (files) => Reflect.deleteProperty(files, last),
    "week 3: needs one milestone for everybody or one for each track; it has 0",
  ],
  [
    "phases with a gap",
    (files) => Object.assign(files["roadmap.yaml"].phases[1] ?? {}, { weeks: [3, 3] }),
    "phases.second.weeks: must begin at week 2",
  ],
  [
    "a week without a must",
    (files) => Object.assign(files[first].tasks[0] ?? {}, { priority: "should" }),
    `${first}: tasks: at least one must be a must`,
  ],
  [
    "a week that is too long for its roadmap",
    (files) => Object.assign(files["roadmap.yaml"], { weekly_minutes: [45, 80] }),
    `${first}: tasks: take 90 minutes; allowed are 45 to 80`,
  ],
  [
    "a retired key that is there",
    (files) =>
      files["roadmap.yaml"].retired.push({ kind: "task", key: "w1-t2", title: "Write, once" }),
    "retired.w1-t2: is retired, but there is a task with this key",
  ],
];

type Roles = ReturnType<typeof roadmapWithRoles>;

/** The first requirement of the first profile, a must of both tracks. */
function mustOf(files: Roles) {
  return files["roles.yaml"].profiles[0]?.requirements[0] ?? {};
}

const roleMistakes: [what: string, make: (files: Roles) => void, said: string][] = [
  [
    "a profile of a track that nobody knows",
    (files) => Object.assign(files["roles.yaml"].profiles[0] ?? {}, { tracks: ["dream"] }),
    "roles.yaml: profiles.watcher.tracks: there is no track dream",
  ],
  [
    "a requirement with a skill that nobody knows",
    (files) => Object.assign(mustOf(files), { skills: ["looking", "hearing"] }),
    "profiles.watcher.requirements.wat-1.skills: there is no skill hearing",
  ],
  [
    "a requirement of a week that the roadmap does not have",
    (files) => Object.assign(mustOf(files), { weeks: [1, 4] }),
    "profiles.watcher.requirements.wat-1.weeks: there is no week 4",
  ],
  [
    "weeks out of order",
    (files) => Object.assign(mustOf(files), { weeks: [3, 1] }),
    "profiles.watcher.requirements.wat-1.weeks: must be in order, each week once",
  ],
  [
    "a must that one of the tracks does not build",
    (files) => {
      Object.assign(mustOf(files), { weeks: [2] });
      for (const task of files["milestones/02-b2-books.yaml"].tasks) task.skills = [];
    },
    "profiles.watcher.requirements.wat-1.weeks: have no task with one of its skills in track think",
  ],
  [
    "a wish that the nearest track does not build",
    (files) => {
      for (const task of files["milestones/02-a2-wire.yaml"].tasks) task.skills = [];
    },
    "requirements.wat-2.weeks: have no task with one of its skills in track tinker",
  ],
  [
    "a requirement key that another profile has",
    (files) => Object.assign(mustOf(files), { key: "sai-1" }),
    "profiles.sailor.requirements.sai-1: is used twice",
  ],
  [
    "a profile key that is used twice",
    (files) => Object.assign(files["roles.yaml"].related[0] ?? {}, { key: "sailor" }),
    "profiles.sailor: is used twice",
  ],
  [
    "a salary that begins above its end",
    (files) =>
      Object.assign(files["roles.yaml"].salaries.levels[0] ?? {}, { ranges: { USD: [2, 1] } }),
    "salaries.levels.junior.ranges: must name the lower end first",
  ],
];

it.each(roleMistakes)("refuses %s", async (_, make, said) => {
  const files = roadmapWithRoles();
  make(files);
  await expect(withRoadmapFolder(files, readRoadmap)).rejects.toThrow(said);
});

it("lets the farther track leave a wish open", async () => {
  const files = roadmapWithRoles();
  for (const task of files["milestones/02-b2-books.yaml"].tasks) task.skills = [];
  const { roles } = await withRoadmapFolder(files, readRoadmap);
  expect(roles?.profiles).toHaveLength(2);
});

it.each(mistakes)("refuses %s", async (_, make, said) => {
  const files = smallRoadmap();
  make(files);
  await expect(withRoadmapFolder(files, readRoadmap)).rejects.toThrow(said);
});
