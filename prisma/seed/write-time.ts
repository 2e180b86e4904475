import type { Connection } from "@/lib/data/client";
import { toDateColumn } from "@/lib/data/dates";
import { monthOf } from "@/lib/domain/month";
import type { RoadmapVersion } from "@/lib/domain/roadmap";

import { demoAccount } from "./demo-account";
import { type DemoChange, demoChanges } from "./demo-changes";
import { type DemoClock, dateOf, momentOf, todayOf } from "./demo-days";
import { type DemoLetter, demoLetters } from "./demo-letters";
import { demoReviews } from "./demo-reviews";
import { logsUntil } from "./demo-time";

type Year = { enrollmentId: string; version: RoadmapVersion; clock: DemoClock };

const userId = demoAccount.id;

/** Writes plan changes, logged time, reviews, letters to oneself and when a weekly letter would come. */
export async function writeTime(tx: Connection, year: Year): Promise<void> {
  const { enrollmentId, version, clock } = year;
  await tx.planChange.createMany({
    data: demoChanges.map((change) => ({ enrollmentId, ...changeRow(change, clock) })),
  });
  await tx.timeLog.createMany({
    data: logsUntil(todayOf(clock), version).map(({ taskKey, day, minutes }) => ({
      ...{ enrollmentId, taskKey, minutes },
      on: toDateColumn(dateOf(day, clock)),
      createdAt: momentOf(day, 3, clock),
    })),
  });
  await tx.review.createMany({
    data: demoReviews.map(({ monday, nextKeys, ...texts }) => {
      const at = momentOf(monday + 6, 4, clock);
      return {
        ...{ userId, ...texts, nextKeys: [...nextKeys], createdAt: at, updatedAt: at },
        weekOf: toDateColumn(dateOf(monday, clock)),
      };
    }),
  });
  await tx.selfLetter.createMany({ data: demoLetters.map((letter) => letterRow(letter, clock)) });
  // Off: a server that shows the demo writes to nobody.
  await tx.mailChoice.create({
    data: { userId, isOn: false, weekday: 7, hour: 17 },
    select: { userId: true },
  });
}

function changeRow(change: DemoChange, clock: DemoClock) {
  const { kind, reason, made, undone } = change;
  const date = (day: number) => toDateColumn(dateOf(day, clock));
  return {
    ...{ kind, reason, createdAt: momentOf(made, 5, clock) },
    undoneAt: undone === undefined ? null : momentOf(undone, 5, clock),
    ...(change.kind === "break" && { fromDate: date(change.from), toDate: date(change.to) }),
    ...(change.kind === "pace" && { fromDate: date(change.from), hoursPerWeek: change.hours }),
    ...(change.kind === "trim" && { week: change.week, keep: change.keep }),
  };
}

function letterRow({ about, written, answered, ...texts }: DemoLetter, clock: DemoClock) {
  const createdAt = momentOf(written, 4, clock);
  return {
    ...{ userId, ...texts, ...periodOf(about, clock), createdAt },
    version: answered === undefined ? 1 : 2,
    updatedAt: answered === undefined ? createdAt : momentOf(answered, 4, clock),
  };
}

function periodOf(about: DemoLetter["about"], clock: DemoClock) {
  if ("phase" in about) return { kind: "phase", period: about.phase };
  const day = about.monthOf === "today" ? clock.today : dateOf(about.monthOf, clock);
  return { kind: "month", period: monthOf(day) };
}
