import {
  type Comparison,
  collect,
  type FieldChange,
  isSameList,
  isSameOrder,
  keys,
  type Locales,
  plain,
  text,
  texts,
  value,
} from "./field-differences";
import type { Milestone, Question, Resource, Skill, Task } from "./roadmap";

export function compareMilestones(a: Milestone, b: Milestone, locales: Locales): Comparison {
  const keysOf = (things: readonly { key: string }[]) => things.map(({ key }) => key);
  return collect([
    value("week", a.week, b.week),
    text("title", a.title, b.title, locales),
    text("goal", a.goal, b.goal, locales),
    texts("outcomes", a.outcomes, b.outcomes, locales),
    value("month", a.month, b.month),
    plain("phase", a.phaseKey === b.phaseKey),
    plain("track", a.trackKey === b.trackKey),
    plain("taskOrder", isSameOrder(keysOf(a.tasks), keysOf(b.tasks))),
    plain("questionOrder", isSameOrder(keysOf(a.checkpoint), keysOf(b.checkpoint))),
  ]);
}

export function compareTasks(a: Task, b: Task, locales: Locales): Comparison {
  return collect([
    text("title", a.title, b.title, locales),
    value("priority", a.priority, b.priority),
    value("minutes", a.minutes, b.minutes),
    value("kind", a.kind, b.kind),
    text("detail", a.detail, b.detail, locales),
    text("deliverable", a.deliverable, b.deliverable, locales),
    text("note", a.note, b.note, locales),
    keys("resources", a.resourceKeys, b.resourceKeys),
    keys("skills", a.skillKeys, b.skillKeys),
    plain("uses", isSameList(a.uses, b.uses)),
  ]);
}

export function compareQuestions(a: Question, b: Question, locales: Locales): Comparison {
  return collect([
    text("question", a.question, b.question, locales),
    text("answer", a.answer, b.answer, locales),
  ]);
}

/** That somebody has looked a link up again is no change for a learner. */
export function compareResources(a: Resource, b: Resource, locales: Locales): Comparison {
  return collect([
    text("title", a.title, b.title, locales),
    value("url", a.url, b.url),
    value("authors", a.authors, b.authors),
    value("kind", a.kind, b.kind),
    value("year", a.year, b.year),
    value("minutes", a.minutes, b.minutes),
    text("why", a.why, b.why, locales),
    plain("price", a.free === b.free),
    keys("languages", a.languages, b.languages),
    keys("also", a.also, b.also),
  ]);
}

export function compareSkills(a: Skill, b: Skill, locales: Locales): Comparison {
  return collect([
    text("name", a.name, b.name, locales),
    text("description", a.description, b.description, locales),
    plain("group", a.group === b.group),
  ]);
}

/** Another week of a task or a question: its milestone is another one. */
export function movedTo(
  before: { readonly milestoneKey: string; readonly week: number } | null,
  after: { readonly milestoneKey: string; readonly week: number } | null,
): FieldChange | null {
  if (!before || !after || before.milestoneKey === after.milestoneKey) return null;
  return { kind: "value", field: "week", before: before.week, after: after.week };
}
