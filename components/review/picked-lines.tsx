import { getTranslations } from "next-intl/server";

import type { TaskState } from "@/lib/domain/task-state";

import { type Line, TaskLines } from "./task-lines";

export type PickedTask = Omit<Line, "notes"> & {
  readonly week: number | null;
  readonly state: TaskState;
};

/** What was picked, and what became of it. */
export async function PickedLines({
  title,
  picks,
}: {
  title: string;
  picks: readonly PickedTask[];
}) {
  const t = await getTranslations("review.picked");
  return (
    <TaskLines
      title={title}
      lines={picks.map(({ state, ...task }) => ({ ...task, notes: [t(state)] }))}
    />
  );
}
