"use client";

import { useTicks } from "@/components/roadmap/ticks";
import { Icon } from "@/components/ui/icon";
import type { MilestoneProgress } from "@/lib/domain/progress";
import { inHours } from "@/lib/i18n/format-minutes";
import { fill } from "@/lib/i18n/words";

type Props = {
  /** The numbers when the page was made; answers to ticks bring newer ones. */
  progress: MilestoneProgress;
  isClosed: boolean;
  /** "and 3 of your own", ready; null when there are none. */
  own: string | null;
  words: { count: string; countSettled: string; finished: string };
};

/** How much of a week is done and settled, in tasks and hours. */
export function WeekCount({ progress, isClosed, own, words }: Props) {
  const { snapshot } = useTicks();
  const { tasks, minutes, finished } = snapshot.milestones.get(progress.key) ?? progress;

  return (
    <div className="flex flex-wrap items-center gap-x-5 text-sm text-soft tabular-nums">
      <p>
        {fill(tasks.settled > tasks.done ? words.countSettled : words.count, {
          ...tasks,
          doneHours: inHours(minutes.done),
          totalHours: inHours(minutes.total),
        })}
        {own ? ` ${own}` : null}
      </p>
      {finished && !isClosed ? (
        <p className="inline-flex items-center gap-1.5 text-done-ink">
          <Icon name="check" className="size-4" />
          {words.finished}
        </p>
      ) : null}
    </div>
  );
}
