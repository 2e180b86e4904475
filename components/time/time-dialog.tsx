"use client";

import { useEffect, useRef, useState } from "react";

import { type Ticker, useTicks } from "@/components/roadmap/ticks";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { startTimer } from "@/lib/actions/time-log";
import type { Choice } from "@/lib/domain/evidence-choices";
import type { NamedTimer } from "@/lib/i18n/describe-timer";
import { fill, type Words } from "@/lib/i18n/words";

import { changeTimeTo, formOf, takeBackTimer } from "./change-time";
import { LogDialog } from "./log-dialog";
import { StopDialog } from "./stop-dialog";
import type { TimeWords } from "./time-words";

export type TimeDialogProps = {
  task: Choice;
  /** A new UUID for each time that it is opened. */
  id: string;
  /** Of the link: `do=start`, `do=stop` or `remove=<id>`; else time is logged. */
  search: URLSearchParams;
  /** What ran when the page was made. */
  timer: NamedTimer | null;
  ticker: Ticker;
  timeWords: TimeWords;
  errors: Words["errors"];
  onClose: () => void;
};

/** What the page's links about time do where there is JavaScript: some ask, some act at once. */
export function TimeDialog(props: TimeDialogProps) {
  const { task, search, timer, timeWords: words, errors, onClose } = props;
  const { store } = useTicks();
  const [now] = useState(() => Date.now());
  const step = search.get("remove") ? "remove" : search.get("do");
  const [toStop, setToStop] = useState(step === "stop" ? timer : null);
  const isDone = useRef(false);

  async function act() {
    if (step === "remove") await remove(search.get("remove") ?? "");
    else await start();
  }

  async function remove(id: string) {
    if (await changeTimeTo(`remove:${id}`)) {
      store.showChange(words.removed, () => changeTimeTo(`restore:${id}`));
    } else store.showFailure(errors.unreachable);
    onClose();
  }

  async function start() {
    const state = await reach(startTimer)(idle, formOf({ taskKey: task.key }));
    if (state.status === "done" && state.value.isOther) return setToStop(state.value.timer);
    if (state.status === "done") {
      const { startedAt } = state.value.timer;
      store.showChange(fill(words.timer.started, { title: task.name }), () =>
        takeBackTimer(startedAt),
      );
    } else store.showFailure(errors.unreachable);
    onClose();
  }

  useEffect(() => {
    if (isDone.current || (step !== "remove" && step !== "start")) return;
    isDone.current = true;
    act();
  });

  if (toStop) return <StopDialog {...props} timer={toStop} now={now} />;
  return step === "remove" || step === "start" ? null : <LogDialog {...props} />;
}
