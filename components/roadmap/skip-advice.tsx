"use client";

import type { ReactNode } from "react";

import { Button } from "@/components/ui/button";

import { useTicks } from "./ticks";

type Props = { taskKey: string; children: ReactNode };

/** Says that similar work was done, with a button to skip the task, as long as it is open. */
export function SkipAdvice({ taskKey, children }: Props) {
  const { store, snapshot, words } = useTicks();
  const state = snapshot.tasks.get(taskKey)?.state ?? "open";
  if (state !== "open") return null;

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2 text-sm text-soft">
      <p className="max-w-[38rem]">{children}</p>
      <Button onClick={() => store.set({ taskKey, state: "skipped", on: null, reason: "known" })}>
        {words.skip}
      </Button>
    </div>
  );
}
