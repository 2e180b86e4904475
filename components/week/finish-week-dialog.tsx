"use client";

import { useActionState, useEffect, useId, useRef } from "react";

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

export type FinishWeekDialogProps = FinishWeekProps & { onClose: () => void };

/** Asks what is to happen to each task that is open now, and closes the week. Opens as soon as it is here. */
export function FinishWeekDialog(props: FinishWeekDialogProps) {
  const { milestoneKey, week, isLast, tasks, words, errors, onClose } = props;
  const { store, snapshot } = useTicks();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [state, submit, isPending] = useActionState(
    reach(finishWeek, (undo) => {
      dialog.current?.close();
      store.showChange(fill(words.done, { week }), undoWeekWith(undo));
    }),
    idle,
  );
  const failed = state.status === "failed" ? state : null;
  const open = tasks.filter(({ key }) => (snapshot.tasks.get(key)?.state ?? "open") === "open");

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto max-h-[90dvh] w-[min(40rem,calc(100vw-2rem))] rounded-xl border border-line bg-sheet p-5 text-ink sm:p-7"
    >
      <form action={submit} className="grid gap-5">
        <input type="hidden" name="milestoneKey" value={milestoneKey} />
        <h2 id={titleId}>{fill(words.title, { week })}</h2>
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
          <Button onClick={() => dialog.current?.close()}>{words.cancel}</Button>
        </div>
      </form>
    </dialog>
  );
}
