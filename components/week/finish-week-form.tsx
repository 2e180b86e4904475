"use client";

import { type ReactNode, useActionState } from "react";

import { useTicks } from "@/components/roadmap/ticks";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { type ErrorWords, errorText } from "@/lib/actions/error-text";
import { finishWeek } from "@/lib/actions/finish-week";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { ShownText } from "@/lib/domain/locale";
import { fill, type Words } from "@/lib/i18n/words";

import { OpenTaskChoice } from "./open-task-choice";
import { undoWeekWith } from "./undo-week-with";

export type FinishWeekProps = {
  milestoneKey: string;
  week: number;
  /** In the last week nothing can be moved on. */
  isLast: boolean;
  /** Those of its list that count. */
  tasks: readonly { key: string; title: ShownText }[];
  words: Words["week"]["finish"];
  errors: ErrorWords;
};

type Props = FinishWeekProps & {
  heading: ReactNode;
  onDone?: () => void;
  /** Beside the button. */
  children?: ReactNode;
};

/** Asks what is to happen to each task that is open now, and closes the week. */
export function FinishWeekForm(props: Props) {
  const { milestoneKey, week, isLast, tasks, words, errors, heading, onDone, children } = props;
  const { store, snapshot } = useTicks();
  const [state, submit, isPending] = useActionState(
    reach(finishWeek, (undo) => {
      onDone?.();
      store.showChange(fill(words.done, { week }), undoWeekWith(undo));
    }),
    idle,
  );
  const failed = state.status === "failed" ? state : null;
  const open = tasks.filter(({ key }) => (snapshot.tasks.get(key)?.state ?? "open") === "open");

  return (
    <form action={submit} className="grid gap-5">
      <input type="hidden" name="milestoneKey" value={milestoneKey} />
      {heading}
      <p className="text-soft">{open.length > 0 ? words.ask : words.nothingOpen}</p>
      {open.map(({ key, title }) => (
        <OpenTaskChoice
          key={key}
          taskKey={key}
          title={title}
          isLast={isLast}
          words={words}
          typed={failed?.values}
        />
      ))}
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" disabled={isPending}>
          {words.confirm}
        </Button>
        {children}
      </div>
    </form>
  );
}
