import type { LocalizedText } from "./locale";
import type { Resource, Task } from "./roadmap";
import { findMilestone, resourcesOf } from "./roadmap-lookup";
import { skipAdvice } from "./track-switch";
import type { Year } from "./year";

/** A task with everything that a list of tasks shows beside it. */
export type TaskView = {
  readonly task: Task;
  readonly resources: readonly Resource[];
  /** "Where I stopped", empty when nothing was written. */
  readonly stoppedAt: string;
  /** Addresses of the evidence that it is linked to. */
  readonly evidence: readonly { readonly url: string }[];
  /** Minutes logged for it, 0 when none are. */
  readonly logged: number;
  /** The number of its own week, when Finish week moved it to this list. */
  readonly movedFrom: number | null;
  /** Similar work was done on the other track. */
  readonly advice: {
    readonly percent: number;
    readonly counts: LocalizedText;
    readonly weeks: readonly number[];
  } | null;
};

/** What the learner wrote and added to tasks, by task key. */
export type TaskAdditions = {
  readonly stoppedAt: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, readonly { readonly url: string }[]>;
  /** Minutes, all sittings together. */
  readonly logged?: ReadonlyMap<string, number>;
};

export const noAdditions: TaskAdditions = { stoppedAt: new Map(), evidence: new Map() };

/**
 * Tasks as the list of one week shows them. Advice to skip is given for the learner's present track.
 *
 * @param listWeek the number of the week whose list it is
 */
export function viewTasks(
  { version, records }: Pick<Year, "version" | "records">,
  trackKey: string | null,
  tasks: readonly Task[],
  listWeek: number,
  { stoppedAt, evidence, logged }: TaskAdditions = noAdditions,
): readonly TaskView[] {
  const advice = skipAdvice({ version, track: trackKey, states: records.states });
  return tasks.map((task) => {
    const own = findMilestone(version, task.milestoneKey)?.week ?? listWeek;
    const similar = advice.get(task.key);
    return {
      task,
      resources: resourcesOf(version, task),
      stoppedAt: stoppedAt.get(task.key) ?? "",
      evidence: evidence.get(task.key) ?? [],
      logged: logged?.get(task.key) ?? 0,
      movedFrom: own === listWeek ? null : own,
      advice: similar
        ? {
            percent: similar.percent,
            counts: similar.counts,
            weeks: similar.doneIn.map(({ week }) => week),
          }
        : null,
    };
  });
}
