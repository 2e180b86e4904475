import { randomUUID } from "node:crypto";

import type { Connection } from "@/lib/data/client";
import { toDateColumn } from "@/lib/data/dates";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { entryOfWeek } from "@/lib/domain/roadmap-lookup";

import { demoAccount, demoYear } from "./demo-account";
import { type DemoClock, dateOf, momentOf, todayOf } from "./demo-days";
import { type DemoEvent, eventsUntil } from "./demo-events";
import { demoFacts } from "./demo-facts";

type Year = { enrollmentId: string; version: RoadmapVersion; clock: DemoClock };

/** Writes the events in order, the states that follow from them, and what Finish week left. */
export async function writeProgress(tx: Connection, year: Year): Promise<void> {
  const { enrollmentId, version, clock } = year;
  const rows = eventsUntil(todayOf(clock), version).map((event) => eventRow(event, year));
  const written = await tx.progressEvent.createManyAndReturn({
    data: rows,
    select: { seq: true, opId: true },
  });
  const seqs = new Map(written.map(({ opId, seq }) => [opId, seq]));

  // The newest event of a task comes last and stays.
  const newest = new Map(rows.map((row) => [row.taskKey, row]));
  const states = [...newest.values()].map(({ taskKey, state, on, reason, opId }) => ({
    ...{ enrollmentId, taskKey, state, on, reason },
    seq: seqs.get(opId) ?? 0n,
    pinnedWeek: null,
  }));
  await tx.taskState.createMany({ data: [...states, ...movedTasks(enrollmentId)] });

  const closed = demoFacts.weeks.flatMap(({ week, closedOn }) =>
    closedOn === undefined
      ? []
      : [
          {
            enrollmentId,
            milestoneKey: entryOfWeek(version, demoYear.trackKey, week)?.key ?? "",
            closedOn: toDateColumn(dateOf(closedOn, clock)),
          },
        ],
  );
  await tx.milestoneState.createMany({ data: closed });
}

function eventRow({ taskKey, step, place }: DemoEvent, { enrollmentId, clock }: Year) {
  return {
    ...{ userId: demoAccount.id, opId: randomUUID(), enrollmentId, taskKey, state: step.state },
    on: step.state === "open" ? null : toDateColumn(dateOf(step.day, clock)),
    reason: step.state === "skipped" ? step.reason : null,
    at: momentOf(step.day, place, clock),
  };
}

/** Nothing was said about these yet, so every event is newer: 0 comes before the first one. */
function movedTasks(enrollmentId: string) {
  return demoFacts.weeks.flatMap(({ week, moved = [] }) =>
    moved.map((taskKey) => ({
      ...{ enrollmentId, taskKey, state: "open", on: null, reason: null },
      seq: 0n,
      pinnedWeek: week + 1,
    })),
  );
}
