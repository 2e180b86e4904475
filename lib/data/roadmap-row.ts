import { z } from "zod";

import {
  permanentKinds,
  priorities,
  type RoadmapVersion,
  type Task,
  taskKinds,
} from "@/lib/domain/roadmap";

import { toHundredths } from "./enrollment-row";
import { roleCatalogueColumn } from "./role-rows";
import { textColumn as text } from "./text-column";

/**
 * A version as the one statement of `roadmaps.ts` returns it. JSON columns and aggregated rows have no
 * type of their own, so they are validated here, where they enter; columns that no reader needs
 * (`versionId`, `order`) are dropped.
 */
const taskRow = z.object({
  key: z.string(),
  milestoneKey: z.string(),
  kind: z.enum(taskKinds),
  priority: z.enum(priorities),
  minutes: z.int(),
  resourceKeys: z.array(z.string()),
  skillKeys: z.array(z.string()),
  uses: z.array(z.string()),
  title: text,
  detail: text,
  note: text.nullable(),
  deliverable: text.nullable(),
});

const milestoneRow = z.object({
  key: z.string(),
  week: z.int(),
  month: z.int(),
  phaseKey: z.string(),
  trackKey: z.string().nullable(),
  title: text,
  goal: text,
  outcomes: z.array(text),
  checkpoint: z.array(z.object({ key: z.string(), question: text, answer: text })),
});

const resourceRow = z.object({
  key: z.string(),
  url: z.string(),
  kind: z.string(),
  authors: z.string(),
  year: z.int().nullable(),
  minutes: z.int().nullable(),
  free: z.boolean(),
  verified: z.boolean(),
  languages: z.array(z.string()),
  also: z.array(z.string()),
  title: text,
  why: text,
});

const selfAssessment = z.object({
  note: text,
  shuffleOptions: z.boolean(),
  hideWeights: z.boolean(),
  questions: z.array(
    z.object({
      key: z.string(),
      text,
      taskKeys: z.array(z.string()),
      options: z.array(
        z.object({
          key: z.string(),
          text,
          weights: z.record(z.string(), z.number()),
          reason: text,
        }),
      ),
    }),
  ),
  margin: z.number(),
  reasonsFor: z.number(),
  reasonsAgainst: z.number(),
  suggestions: z.record(z.string(), text),
  noLean: text,
  checks: z.array(z.object({ key: z.string(), check: text, advice: text })),
});

const trackChoice = z.object({
  purpose: text,
  comparison: z.array(
    z.object({
      key: z.string(),
      dimension: text,
      byTrack: z.record(
        z.string(),
        z.union([text, z.array(text), z.object({ skillKeys: z.array(z.string()) })]),
      ),
    }),
  ),
  selfAssessment,
  switching: z.object({ principle: text, bestWeeks: z.array(z.int()), rules: z.array(text) }),
  equivalences: z.array(
    z.object({
      key: z.string(),
      weeks: z.array(z.string()),
      share: z.number(),
      direction: z.enum(["both", "aToB", "bToA"]),
      counts: text,
      taskKeys: z.array(z.string()),
    }),
  ),
  bridges: z.array(
    z.object({
      key: z.string(),
      afterWeek: z.int(),
      toTrackKey: z.string(),
      extraMinutes: z.int(),
      doTaskKeys: z.array(z.string()),
      skipKeys: z.array(z.string()),
      continueAt: z.string(),
      why: text,
    }),
  ),
  bothTracks: z.object({
    forWhom: text,
    plan: text,
    taskKeys: z.array(z.string()),
    readingKey: z.string(),
  }),
});

const versionRow = z.object({
  id: z.string(),
  number: z.int(),
  isBuiltIn: z.boolean(),
  key: z.string(),
  nominalHours: z.string(),
  title: text,
  description: text,
  trackChoice: trackChoice.nullable(),
  readingLists: z.array(
    z.object({
      key: z.string(),
      title: text,
      rule: text,
      papers: z.array(z.object({ resourceKey: z.string(), week: z.int(), why: text })),
    }),
  ),
  habits: z.array(z.object({ key: z.string(), title: text, detail: text })),
  roles: roleCatalogueColumn.nullable(),
  retired: z.array(z.object({ kind: z.enum(permanentKinds), key: z.string(), title: text })),
  phases: z.array(
    z.object({
      key: z.string(),
      firstWeek: z.int(),
      lastWeek: z.int(),
      title: text,
      months: z.array(z.object({ month: z.int(), title: text })),
    }),
  ),
  tracks: z.array(z.object({ key: z.string(), title: text, summary: text, topics: z.array(text) })),
  milestones: z.array(milestoneRow),
  tasks: z.array(taskRow),
  skills: z.array(z.object({ key: z.string(), group: z.string(), name: text, description: text })),
  resources: z.array(resourceRow),
});

/** Puts a version together. @throws ZodError when the stored rows are not what was published */
export function toRoadmapVersion(row: unknown): RoadmapVersion {
  const { nominalHours, tasks, milestones, resources, ...same } = versionRow.parse(row);
  const tasksOf = new Map(milestones.map(({ key }): [string, Task[]] => [key, []]));
  for (const task of tasks) tasksOf.get(task.milestoneKey)?.push(task);
  return {
    ...same,
    nominalHundredths: toHundredths(nominalHours),
    weeks: Math.max(...same.phases.map((phase) => phase.lastWeek)),
    milestones: milestones.map((milestone) => ({
      ...milestone,
      tasks: tasksOf.get(milestone.key) ?? [],
    })),
    resources: new Map(resources.map((resource) => [resource.key, resource])),
  };
}
