"use client";

import { type MouseEvent, type MouseEventHandler, useState } from "react";

import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { type SkipReason, skipReasons, type TaskState } from "@/lib/domain/task-state";
import { localePath } from "@/lib/i18n/paths";
import { fill } from "@/lib/i18n/words";

import { focusNote } from "./focus-note";
import { MenuButton } from "./menu-button";
import type { TaskDayForm } from "./task-day-form";
import { useTicks } from "./ticks";

type Props = { taskKey: string; title: string; evidenceHref: string; noteHref: string };

type Wanted = { state: TaskState; on?: CalendarDate; reason?: SkipReason };

const itemLook =
  "flex min-h-11 w-full items-center rounded-lg px-3 text-left no-underline hover:bg-stone/50";

/** Everything that one can do to a task besides ticking it. */
export function TaskMenu({ taskKey, title, evidenceHref, noteHref }: Props) {
  const { store, words, today, locale } = useTicks();
  const [view, setView] = useState<"menu" | "skip" | "day" | null>(null);
  const [DayForm, setDayForm] = useState<typeof TaskDayForm | null>(null);
  const row = () => document.querySelector(`[data-task="${taskKey}"]`);

  function choose({ state, on, reason }: Wanted) {
    store.set({ taskKey, state, on: on ?? null, reason: reason ?? null });
    setView(null);
    // The chosen item is gone: the focus goes back to where it came from.
    row()?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
  }

  function openNote(event: MouseEvent) {
    if (focusNote(row())) event.preventDefault();
    setView(null);
  }

  /** What asks for a day is seldom wanted, so it is fetched then. */
  function askForDay() {
    import("./task-day-form").then(
      (loaded) => {
        setDayForm(() => loaded.TaskDayForm);
        setView("day");
      },
      () => store.showFailure(words.unreachable),
    );
  }

  const timePath = localePath(locale, `/time?task=${taskKey}`);
  const link = (label: string, href: string, onClick: MouseEventHandler = () => setView(null)) => (
    <a role="menuitem" href={href} className={itemLook} onClick={onClick}>
      {label}
    </a>
  );
  const item = (label: string, wanted: Wanted) => (
    <Item key={label} label={label} onClick={() => choose(wanted)} />
  );

  return (
    <MenuButton
      label={fill(words.moreFor, { title })}
      view={view}
      onOpen={() => setView("menu")}
      onClose={() => setView(null)}
    >
      <div
        {...(view === "day"
          ? {}
          : { role: "menu", "aria-label": view === "skip" ? words.whySkip : title })}
      >
        {view === "menu" ? (
          <>
            {item(words.doneYesterday, { state: "done", on: addDays(today(), -1) })}
            <Item label={words.doneOnDay} onClick={askForDay} />
            <Item label={words.skip} onClick={() => setView("skip")} />
            {store.taskOf(taskKey).state === "open" ? null : item(words.reopen, { state: "open" })}
            {link(words.logTime, timePath)}
            {link(words.startTimer, `${timePath}&do=start`)}
            {link(words.addEvidence, evidenceHref)}
            {link(words.note, noteHref, openNote)}
          </>
        ) : null}
        {view === "skip" ? (
          <>
            <p className="px-3 py-2 font-medium text-sm">{words.whySkip}</p>
            {skipReasons.map((reason) => item(words.reason[reason], { state: "skipped", reason }))}
            {item(words.withoutReason, { state: "skipped" })}
          </>
        ) : null}
        {view === "day" && DayForm ? (
          <DayForm words={words} today={today()} onChoose={(on) => choose({ state: "done", on })} />
        ) : null}
      </div>
    </MenuButton>
  );
}

function Item({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" role="menuitem" className={itemLook} onClick={onClick}>
      {label}
    </button>
  );
}
