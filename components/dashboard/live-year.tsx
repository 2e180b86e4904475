"use client";

import { useTicks } from "@/components/roadmap/ticks";
import type { StoneView } from "@/components/year/stone-view";
import { YearExplorer } from "@/components/year/year-explorer";
import type { MilestoneProgress } from "@/lib/domain/progress";

type Props = Parameters<typeof YearExplorer>[0];

/** The year, in which a stone fills when one of its tasks is ticked on this page. */
export function LiveYear({ phases, ...rest }: Props) {
  const { milestones } = useTicks().snapshot;
  if (milestones.size === 0) return <YearExplorer phases={phases} {...rest} />;

  const moved = phases.map((phase) => ({
    ...phase,
    stones: phase.stones.map((stone) => {
      const progress = milestones.get(stone.key);
      return progress ? stoneAfter(stone, progress) : stone;
    }),
  }));
  return <YearExplorer phases={moved} {...rest} />;
}

/** What `stonesOf` would say with these numbers; where one stands stays until the page is opened again. */
function stoneAfter(stone: StoneView, { finished, proved, tasks, minutes }: MilestoneProgress) {
  const { notch: _, proved: __, ...rest } = stone;
  const isSkipped = tasks.done === 0 && tasks.settled === tasks.total;
  const notFinished = minutes.settled > 0 ? "started" : "open";
  return {
    ...rest,
    ...tasks,
    state: finished ? ("finished" as const) : notFinished,
    ...(isSkipped && { state: "skipped" as const }),
    fill: finished ? 1 : minutes.settled / Math.max(1, minutes.total),
    ...(finished && tasks.settled < tasks.total && { notch: true as const }),
    ...(proved && { proved: true as const }),
  } satisfies StoneView;
}
