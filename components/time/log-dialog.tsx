"use client";

import { useRef } from "react";

import { useTicks } from "@/components/roadmap/ticks";
import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { reach } from "@/lib/actions/reach";
import { addTime } from "@/lib/actions/time-log";
import { formatLength } from "@/lib/i18n/format-minutes";
import { fill } from "@/lib/i18n/words";

import { changeTimeTo } from "./change-time";
import { DialogFrame } from "./dialog-frame";
import { LogForm } from "./log-form";
import type { TimeDialogProps } from "./time-dialog";

/** Logs a sitting for a task of the page. */
export function LogDialog({ task, id, timeWords: words, errors, onClose }: TimeDialogProps) {
  const { store, today } = useTicks();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const save = reach(addTime, ({ minutes, undo }) => {
    close();
    const time = formatLength(minutes, words);
    store.showChange(fill(words.saved, { time, title: task.name }), () => changeTimeTo(undo));
  });
  const form = useForm(save, errors);

  return (
    <DialogFrame {...{ dialog, task, onClose }} title={fill(words.forTask, { title: task.name })}>
      <LogForm
        {...{ form, words }}
        formId={id}
        taskKey={task.key}
        today={today()}
        cancel={<Button onClick={close}>{words.cancel}</Button>}
      />
    </DialogFrame>
  );
}
