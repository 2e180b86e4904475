"use client";

import { useTicks } from "@/components/roadmap/ticks";
import { percentOf, type Sum } from "@/lib/domain/progress";
import { inHours } from "@/lib/i18n/format-minutes";
import { fill, type Words } from "@/lib/i18n/words";

type Props = { progress: Sum; words: Words["dashboard"]["numbers"] };

/** Done and settled, apart, in percent of the minutes and in numbers; they move with each tick. */
export function ProgressNumbers({ progress, words }: Props) {
  const { tasks, minutes } = useTicks().snapshot.whole ?? progress;
  return (
    <dl className="grid grid-cols-2 gap-x-6">
      {(["done", "settled"] as const).map((part) => (
        <div key={part} className="grid content-start gap-1">
          <dt className="text-sm text-soft">{words[part]}</dt>
          <dd className="font-serif text-3xl tabular-nums leading-none">
            {fill(words.percent, { percent: percentOf(minutes[part], minutes.total) })}
          </dd>
          <dd className="text-sm text-soft tabular-nums">
            {fill(words.tasks, { part: tasks[part], total: tasks.total })}
            <br />
            {fill(words.hours, { part: inHours(minutes[part]), total: inHours(minutes.total) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
