import {
  defaultLocale,
  isLocale,
  type Locale,
  type LocalizedText,
  locales,
} from "@/lib/domain/locale";
import type { Milestone, Resource, RoadmapContent, Task, TrackChoice } from "@/lib/domain/roadmap";

import { documentFormat } from "./document-schema";
import { filled } from "./filled";
import { fromRoles } from "./roles-document";

/**
 * The fields of the document, in its order: the inverse of `assemble`. What is empty is left out. A text that
 * is only in the document's language is a plain text, any other a map by language.
 */
export function toDocument(content: RoadmapContent, language: Locale): object {
  const plain = (value: unknown) => withPlainTexts(value, language);
  return {
    format: documentFormat,
    language,
    key: content.key,
    title: plain(content.title),
    description: plain(content.description),
    nominal_hours: content.nominalHundredths / 100,
    phases: content.phases.map(({ key, firstWeek, lastWeek, title, months }) => ({
      ...{ key, weeks: [firstWeek, lastWeek], title: plain(title) },
      ...(months.length > 0 && {
        months: Object.fromEntries(months.map((one) => [one.month, plain(one.title)])),
      }),
    })),
    tracks: content.tracks.map(({ topics, ...track }) =>
      plain({ ...track, ...filled({ topics }) }),
    ),
    milestones: content.milestones.map((milestone) => plain(fromMilestone(milestone))),
    skills: content.skills.map(({ key, group, name, description }) =>
      plain({ key, group, name, description }),
    ),
    resources: [...content.resources.values()].map((resource) => plain(fromResource(resource))),
    reading_lists: content.readingLists.map(({ papers, ...list }) =>
      plain({
        ...list,
        papers: papers.map(({ resourceKey, ...paper }) => ({ resource: resourceKey, ...paper })),
      }),
    ),
    habits: plain(content.habits),
    ...(content.trackChoice && { track_choice: plain(fromTrackChoice(content.trackChoice)) }),
    ...(content.roles && { roles: plain(fromRoles(content.roles)) }),
    retired: plain(content.retired),
  };
}

/** The language that every text of the roadmap has: English where it can be. */
export function languageOf(content: RoadmapContent): Locale {
  const texts = textsIn({ ...content, resources: [...content.resources.values()] });
  return (
    locales.find((locale) => texts.every((text) => text[locale] !== undefined)) ?? defaultLocale
  );
}

function textsIn(value: unknown): LocalizedText[] {
  if (typeof value !== "object" || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

function fromMilestone({ phaseKey, trackKey, tasks, ...milestone }: Milestone) {
  const { key, week, month, title, goal, outcomes, checkpoint } = milestone;
  return {
    ...{ key, week, month, phase: phaseKey },
    ...filled({ track: trackKey }),
    ...{ title, goal, outcomes },
    tasks: tasks.map(fromTask),
    checkpoint: checkpoint.map((one) => ({
      ...{ key: one.key, question: one.question, answer: one.answer },
    })),
  };
}

function fromTask({ key, kind, priority, minutes, title, detail, ...task }: Task) {
  return {
    ...{ key, kind, priority, minutes, title, detail },
    ...filled({ note: task.note, deliverable: task.deliverable }),
    ...filled({ resources: task.resourceKeys, skills: task.skillKeys, uses: task.uses }),
  };
}

function fromResource({ key, title, authors, year, url, kind, minutes, free, ...rest }: Resource) {
  const { languages, why, also, verified } = rest;
  return {
    ...{ key, title, authors, ...filled({ year }), url, kind, ...filled({ minutes }), free },
    ...{ languages, why, ...filled({ also }), verified },
  };
}

function fromTrackChoice(choice: TrackChoice) {
  const { selfAssessment: assessment, switching, bothTracks: both } = choice;
  return {
    purpose: choice.purpose,
    comparison: choice.comparison.map(({ key, dimension, byTrack }) => ({
      ...{ key, dimension },
      by_track: Object.fromEntries(
        Object.entries(byTrack).map(([track, value]) => [
          track,
          "skillKeys" in value ? { skills: value.skillKeys } : value,
        ]),
      ),
    })),
    self_assessment: {
      note: assessment.note,
      ...{ shuffle_options: assessment.shuffleOptions, hide_weights: assessment.hideWeights },
      ...{ margin: assessment.margin, reasons_for: assessment.reasonsFor },
      ...{ reasons_against: assessment.reasonsAgainst, suggestions: assessment.suggestions },
      no_lean: assessment.noLean,
      questions: assessment.questions.map(({ key, text, taskKeys, options }) => ({
        ...{ key, text, ...filled({ tasks: taskKeys }) },
        options: options.map(({ key: option, text: said, weights, reason }) => ({
          ...{ key: option, text: said, weights, reason },
        })),
      })),
      checks: assessment.checks.map(({ key, check, advice }) => ({ key, check, advice })),
    },
    switching: {
      principle: switching.principle,
      ...{ best_weeks: switching.bestWeeks, rules: switching.rules },
      equivalences: choice.equivalences.map(({ taskKeys, ...equivalence }) => {
        const { key, weeks, share, direction, counts } = equivalence;
        return { key, weeks, share, direction, counts, ...filled({ tasks: taskKeys }) };
      }),
      bridges: choice.bridges.map((bridge) => ({
        ...{ key: bridge.key, after_week: bridge.afterWeek, to: bridge.toTrackKey },
        ...{ extra_minutes: bridge.extraMinutes, do: bridge.doTaskKeys },
        ...filled({ skip: bridge.skipKeys }),
        ...{ continue_at: bridge.continueAt, why: bridge.why },
      })),
    },
    both_tracks: {
      ...{ for_whom: both.forWhom, plan: both.plan, ...filled({ tasks: both.taskKeys }) },
      reading: both.readingKey,
    },
  };
}

function withPlainTexts(value: unknown, language: Locale): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withPlainTexts(one, language));
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) return plainText(value, language);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withPlainTexts(part, language)]),
  );
}

/** Strings by language; in a map of texts by track the values are no strings. */
function isText(value: object): value is LocalizedText {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([name, part]) => isLocale(name) && typeof part === "string")
  );
}

function plainText(text: LocalizedText, language: Locale): unknown {
  const inOrder = locales.flatMap((locale) =>
    text[locale] === undefined ? [] : [[locale, text[locale]] as const],
  );
  const [first] = inOrder;
  return inOrder.length === 1 && first?.[0] === language ? first[1] : Object.fromEntries(inOrder);
}
