import { knownTaskKeys } from "@/lib/domain/known-weeks";
import type { RoadmapVersion } from "@/lib/domain/roadmap";

import { demoYear } from "./demo-account";
import type { DemoDay } from "./demo-days";
import { demoFacts } from "./demo-facts";
import { type Step, skipped } from "./week-facts";

/** Something said about a task, and the how-manieth thing it was on its day, from 0. */
export type DemoEvent = { readonly taskKey: string; readonly step: Step; readonly place: number };

/**
 * What was said about tasks up to a day, in the order in which it was said. The tasks of the known weeks
 * come first, as the welcome settles them.
 */
export function eventsUntil(today: DemoDay, version: RoadmapVersion): readonly DemoEvent[] {
  const tasks = demoFacts.weeks.flatMap((week) => Object.entries(week.tasks));
  const known = knownTaskKeys(version, demoYear.knownWeeks).map(
    (key) => [key, skipped(0, "known")] as const,
  );
  const said = [...known, ...tasks, ...Object.entries(demoFacts.otherTrack)].flatMap(
    ([taskKey, steps]) => steps.map((step) => ({ taskKey, step })),
  );
  const inOrder = said
    .filter(({ step }) => step.day <= today)
    .toSorted((a, b) => a.step.day - b.step.day);

  const firstOfDay = new Map<DemoDay, number>();
  return inOrder.map((event, index) => {
    const first = firstOfDay.get(event.step.day) ?? index;
    firstOfDay.set(event.step.day, first);
    return { ...event, place: index - first };
  });
}
