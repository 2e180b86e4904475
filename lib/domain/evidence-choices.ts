import { type Locale, textIn } from "./locale";
import { findRoadmapSubject } from "./note-subject";
import type { RoadmapContent } from "./roadmap";
import { findSkill, findTask, isPlaceholder, milestonesOf, skillName } from "./roadmap-lookup";

/** A task or a skill by name, with the language that the name is in. */
export type Choice = { readonly key: string; readonly name: string; readonly lang: Locale };

/** A task with the skills that it trains, which a piece that proves it shows as well; left out where none are offered. */
export type TaskChoice = Choice & { readonly skillKeys?: readonly string[] };

/** The tasks of one week. */
export type TaskGroup = {
  readonly week: number;
  readonly title: string;
  readonly tasks: readonly TaskChoice[];
};

/** What the evidence form offers besides its own fields. */
export type EvidenceChoices = {
  /** One group is shown as a list; several are a list of what is chosen and a select to add more. */
  readonly tasks: readonly TaskGroup[];
  /** Tasks that are chosen but stand in none of the groups: of the other track, or retired. */
  readonly others: readonly TaskChoice[];
  /** None: the field is left out, and the skills of the tasks count. */
  readonly skills: readonly Choice[];
  /** The learner's today, YYYY-MM-DD. */
  readonly today: string;
};

/** Every task on the learner's track by week, and every skill, in a language; besides these what is chosen already. */
export function evidenceChoices(
  version: RoadmapContent,
  {
    trackKey,
    locale,
    today,
    taskKeys,
    skillKeys,
  }: {
    trackKey: string | null;
    locale: Locale;
    today: string;
    taskKeys: readonly string[];
    skillKeys: readonly string[];
  },
): EvidenceChoices {
  const tasks = milestonesOf(version, trackKey).flatMap((entry) =>
    isPlaceholder(entry)
      ? []
      : {
          week: entry.week,
          title: textIn(entry.title, locale).text,
          tasks: entry.tasks.map(({ key, title, skillKeys: trained }) => ({
            ...toChoice(key, textIn(title, locale)),
            skillKeys: trained,
          })),
        },
  );
  const offered = new Set(tasks.flatMap((group) => group.tasks.map(({ key }) => key)));
  return {
    today,
    tasks,
    others: taskChoices(
      version,
      taskKeys.filter((key) => !offered.has(key)),
      locale,
    ),
    skills: [
      ...version.skills.map(({ key, name }) => toChoice(key, textIn(name, locale))),
      // A retired one stays chosen, or saving the form would drop it.
      ...skillKeys
        .filter((key) => !findSkill(version, key))
        .map((key) => toChoice(key, textIn(skillName(version, key) ?? { en: key }, locale))),
    ],
  };
}

/** Tasks by name; one that this roadmap never had is called by its key. */
export function taskChoices(
  version: RoadmapContent,
  taskKeys: readonly string[],
  locale: Locale,
): readonly TaskChoice[] {
  return taskKeys.map((key) => {
    const subject = findRoadmapSubject(version, { kind: "task", key });
    const name = subject ? textIn(subject.title, locale) : { text: key, lang: "en" as const };
    return { ...toChoice(key, name), skillKeys: findTask(version, key)?.skillKeys ?? [] };
  });
}

/** The skills that these tasks train, of those that the form offers. */
export function suggestedSkills(
  { tasks, others, skills }: EvidenceChoices,
  taskKeys: readonly string[],
): readonly Choice[] {
  const chosen = [...tasks.flatMap((group) => group.tasks), ...others].filter(({ key }) =>
    taskKeys.includes(key),
  );
  return skills.filter(({ key }) => chosen.some(({ skillKeys }) => skillKeys?.includes(key)));
}

function toChoice(key: string, { text, lang }: { text: string; lang: Locale }): Choice {
  return { key, name: text, lang };
}
