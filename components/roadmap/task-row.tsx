"use client";

import { type ReactNode, useId } from "react";

import { Icon } from "@/components/ui/icon";
import { formatDay } from "@/lib/i18n/format-date";
import { fill } from "@/lib/i18n/words";

import { TaskMenu } from "./task-menu";
import { useTicks } from "./ticks";

type Props = {
  taskKey: string;
  title: string;
  /** Set when the title is in another language than the page. */
  lang?: string | undefined;
  /** Linked to evidence: proved as soon as it is done. */
  hasEvidence: boolean;
  /** Marks the next step as such, as long as it is open. */
  nextLabel?: string | undefined;
  /** Where evidence for it is added, and where its note is. */
  evidenceHref: string;
  noteHref: string;
  /** The title in a second language: a paragraph in the title's column, outside of the label. */
  also?: ReactNode;
  /** Priority, kind and minutes. */
  meta: ReactNode;
  /** What always shows below the title. */
  below: ReactNode;
  /** What opens: a `<details>`. */
  details: ReactNode;
};

/** A task: its checkbox, its state in words, and a menu for everything else. */
export function TaskRow(props: Props) {
  const {
    taskKey,
    title,
    lang,
    hasEvidence,
    nextLabel,
    evidenceHref,
    noteHref,
    also,
    meta,
    below,
    details,
  } = props;
  const { store, snapshot, words, locale } = useTicks();
  const { state, on, reason, isPending } = snapshot.tasks.get(taskKey) ?? open;
  const isDone = state === "done";
  const isHeldBack = isPending && (snapshot.queue === "waiting" || snapshot.queue === "signedOut");
  const stateId = useId();
  const day = on ? formatDay(on, locale, "short") : "";

  return (
    <li
      id={`task-${taskKey}`}
      data-task={taskKey}
      data-evidence={evidenceHref}
      data-note={noteHref}
      className="group/row relative grid grid-cols-[2.75rem_1fr] items-start border-line border-b py-0.5 sm:grid-cols-[2.75rem_1fr_auto]"
    >
      <label className="col-span-2 grid min-h-11 pr-22 sm:pr-0 grid-cols-subgrid items-center py-2">
        <input
          type="checkbox"
          checked={isDone}
          autoComplete="off"
          aria-describedby={stateId}
          className="m-auto size-5"
          onChange={({ target }) =>
            store.set({
              ...{ taskKey, on: null, reason: null },
              state: target.checked ? "done" : "open",
            })
          }
        />
        <span lang={lang} className={`min-w-0 ${state === "open" ? "" : "text-soft"}`}>
          {title}
        </span>
      </label>
      {also}
      <p className="col-start-2 flex flex-wrap gap-x-3 pb-2 text-[0.8125rem] text-soft sm:col-start-3 sm:row-start-1 sm:py-3.5 sm:pr-22 sm:pb-0 sm:pl-4">
        {isDone ? <span className="text-done-ink">{fill(words.doneOn, { day })}</span> : null}
        {meta}
      </p>
      <div
        id={stateId}
        className="col-start-2 -col-end-1 flex flex-wrap items-center gap-x-4 text-sm text-soft empty:hidden"
      >
        {isDone && hasEvidence ? (
          <Mark icon={<Icon name="gem" className="size-4 text-proof" />}>{words.proved}</Mark>
        ) : null}
        {state === "skipped" ? (
          <Mark icon={<Icon name="forward" className="size-4" />}>
            {fill(words.skippedOn, { day })}
            {reason ? `: ${words.reason[reason]}` : ""}
          </Mark>
        ) : null}
        {state === "skipped" ? (
          <button
            type="button"
            className="-mt-2 min-h-11 underline decoration-edge underline-offset-3 hover:decoration-current"
            onClick={() => store.set({ taskKey, state: "open", on: null, reason: null })}
          >
            {words.reopen}
          </button>
        ) : null}
        {nextLabel && state === "open" ? (
          <Mark icon={<Icon name="here" className="size-4 text-now" />}>{nextLabel}</Mark>
        ) : null}
        {isHeldBack ? (
          <Mark icon={<Icon name="offline" className="size-4" />}>{words.status.notSaved}</Mark>
        ) : null}
      </div>
      <div className="col-start-2 -col-end-1 empty:hidden">{below}</div>
      {details}
      <TaskMenu taskKey={taskKey} title={title} evidenceHref={evidenceHref} noteHref={noteHref} />
    </li>
  );
}

const open = { state: "open", on: null, reason: null, isPending: false } as const;

function Mark({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 pb-2">
      {icon}
      <span>{children}</span>
    </span>
  );
}
