import type {
  ComparisonRow,
  Milestone,
  Resource,
  RoadmapContent,
  Task,
  TrackChoice,
} from "@/lib/domain/roadmap";

import { assembleRoles } from "./assemble-roles";
import type { RoadmapSource } from "./sections";

/** Turns the parsed files into what is published: milestones in order, notes for editors left out. */
export function assemble(source: RoadmapSource): RoadmapContent {
  const { roadmap } = source;
  const trackOrder = new Map(roadmap.tracks.map((track, index) => [track.key, index]));
  const orderOf = (milestone: Milestone) => trackOrder.get(milestone.trackKey ?? "") ?? -1;

  return {
    key: roadmap.key,
    title: roadmap.title,
    description: roadmap.description,
    nominalHundredths: Math.round(roadmap.nominal_hours * 100),
    weeks: Math.max(...roadmap.phases.map((phase) => phase.weeks[1])),
    phases: roadmap.phases.map(({ key, weeks, title, months }) => ({
      key,
      firstWeek: weeks[0],
      lastWeek: weeks[1],
      title,
      months: Object.entries(months).map(([month, name]) => ({
        month: Number(month),
        title: name,
      })),
    })),
    tracks: roadmap.tracks,
    milestones: source.milestones
      .map(toMilestone)
      .sort((a, b) => a.week - b.week || orderOf(a) - orderOf(b)),
    skills: source.skills,
    resources: new Map(
      source.resources
        .map((resource): [string, Resource] => [resource.key, toResource(resource)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    trackChoice: source.trackChoice && toTrackChoice(source.trackChoice),
    readingLists: (source.readingLists?.reading_lists ?? []).map((list) => ({
      ...list,
      papers: list.papers.map(({ resource, ...paper }) => ({ resourceKey: resource, ...paper })),
    })),
    habits: source.readingLists?.habits ?? [],
    roles: source.roles && assembleRoles(source.roles),
    retired: roadmap.retired,
  };
}

function toMilestone(milestone: RoadmapSource["milestones"][number]): Milestone {
  const { phase, track, tasks, ...same } = milestone;
  return {
    ...same,
    phaseKey: phase,
    trackKey: track ?? null,
    tasks: tasks.map(
      ({ resources, skills, note, deliverable, ...task }): Task => ({
        ...task,
        milestoneKey: milestone.key,
        resourceKeys: resources,
        skillKeys: skills,
        note: note ?? null,
        deliverable: deliverable ?? null,
      }),
    ),
  };
}

function toResource({
  verified_note: _,
  ...resource
}: RoadmapSource["resources"][number]): Resource {
  return { ...resource, year: resource.year ?? null, minutes: resource.minutes ?? null };
}

function toTrackChoice(source: NonNullable<RoadmapSource["trackChoice"]>): TrackChoice {
  const { self_assessment: assessment, switching, both_tracks: both } = source;
  return {
    purpose: source.purpose,
    comparison: source.comparison.map(toComparisonRow),
    selfAssessment: {
      note: assessment.note,
      shuffleOptions: assessment.shuffle_options,
      hideWeights: assessment.hide_weights,
      questions: assessment.questions.map(({ tasks, ...question }) => ({
        ...question,
        taskKeys: tasks,
      })),
      margin: assessment.margin,
      reasonsFor: assessment.reasons_for,
      reasonsAgainst: assessment.reasons_against,
      suggestions: assessment.suggestions,
      noLean: assessment.no_lean,
      checks: assessment.checks,
    },
    switching: {
      principle: switching.principle,
      bestWeeks: switching.best_weeks,
      rules: switching.rules,
    },
    equivalences: switching.equivalences.map(({ tasks, ...equivalence }) => ({
      ...equivalence,
      taskKeys: tasks,
    })),
    bridges: switching.bridges.map((bridge) => ({
      key: bridge.key,
      afterWeek: bridge.after_week,
      toTrackKey: bridge.to,
      extraMinutes: bridge.extra_minutes,
      doTaskKeys: bridge.do,
      skipKeys: bridge.skip,
      continueAt: bridge.continue_at,
      why: bridge.why,
    })),
    bothTracks: {
      forWhom: both.for_whom,
      plan: both.plan,
      taskKeys: both.tasks,
      readingKey: both.reading,
    },
  };
}

function toComparisonRow(
  row: NonNullable<RoadmapSource["trackChoice"]>["comparison"][number],
): ComparisonRow {
  return {
    key: row.key,
    dimension: row.dimension,
    byTrack: Object.fromEntries(
      Object.entries(row.by_track).map(([track, value]) => [
        track,
        "skills" in value ? { skillKeys: value.skills } : value,
      ]),
    ),
  };
}
