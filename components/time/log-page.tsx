"use client";

import { useForm } from "@/components/settings/use-form";
import { addTime } from "@/lib/actions/time-log";
import { formatLength } from "@/lib/i18n/format-minutes";
import { fill, type Words } from "@/lib/i18n/words";

import { LogForm } from "./log-form";
import { TimeChanges } from "./time-changes";
import type { TimeWords } from "./time-words";

type Props = {
  /** Of the one form of the page that the buttons of its list send. */
  id: string;
  formId: string;
  task: { key: string; title: string };
  today: string;
  /** This page, for another sitting. */
  againPath: string;
  words: TimeWords;
  errors: Words["errors"];
};

/** The form for a sitting as part of a page, and what came of it. Works without JavaScript. */
export function LogPage({ id, formId, task, today, againPath, words, errors }: Props) {
  const form = useForm(addTime, errors);
  const { value } = form;
  const time = formatLength(value?.minutes ?? 0, words);
  const saved = value && {
    text: fill(words.saved, { time, title: task.title }),
    undo: value.undo,
  };

  return (
    <div className="grid gap-2">
      <TimeChanges {...{ id, words, errors }} first={saved} />
      {value ? (
        <a href={againPath} className="inline-flex min-h-11 items-center justify-self-start">
          {words.again}
        </a>
      ) : (
        <LogForm {...{ form, formId, today, words }} taskKey={task.key} cancel={null} />
      )}
    </div>
  );
}
