import { type Locale, textIn } from "./locale";
import { findRoadmapSubject } from "./note-subject";
import type { RoadmapContent } from "./roadmap";
import { findSkill, isPlaceholder, milestonesOf, skillName } from "./roadmap-lookup";

/** A task or a skill by name, with the language that the name is in. */
export type Choice = { readonly key: string; readonly name: string; readonly lang: Locale };

/** The tasks of one week. */
export type TaskGroup = {
  readonly week: number;
  readonly title: string;
  readonly tasks: readonly Choice[];
};

/** What the evidence form offers besides its own fields. */
export type EvidenceChoices = {
  /** One group is shown as a list; several are a list of what is chosen and a select to add more. */
  readonly tasks: readonly TaskGroup[];
  /** Tasks that are chosen but stand in none of the groups: of the other track, or retired. */
  readonly others: readonly Choice[];
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
          tasks: entry.tasks.map(({ key, title }) => toChoice(key, textIn(title, locale))),
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
): readonly Choice[] {
  return taskKeys.map((key) => {
    const subject = findRoadmapSubject(version, { kind: "task", key });
    return toChoice(key, subject ? textIn(subject.title, locale) : { text: key, lang: "en" });
  });
}

function toChoice(key: string, { text, lang }: { text: string; lang: Locale }): Choice {
  return { key, name: text, lang };
}
