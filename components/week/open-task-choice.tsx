"use client";

import { useTicks } from "@/components/roadmap/ticks";
import { Select } from "@/components/ui/select";
import type { ShownText } from "@/lib/domain/locale";
import { skipReasons } from "@/lib/domain/task-state";
import { fill, type Words } from "@/lib/i18n/words";

type Props = {
  taskKey: string;
  title: ShownText;
  isLast: boolean;
  words: Words["week"]["finish"];
  /** What was chosen before a refusal, by field name. */
  typed: Readonly<Record<string, string>> | undefined;
};

/** Asks about one open task: move it on, skip it with a reason, or leave it open, which writes nothing. */
export function OpenTaskChoice({ taskKey, title, isLast, words, typed }: Props) {
  const { words: ticks, locale } = useTicks();
  const lang = title.lang === locale ? undefined : title.lang;
  const choiceName = `choices.${taskKey}.choice`;
  const reasonName = `choices.${taskKey}.reason`;
  const choice = typed?.[choiceName] ?? "leave";
  const reason = typed?.[reasonName] ?? "";

  return (
    <div className="group grid gap-2 border-line border-t pt-3 sm:grid-cols-2 sm:items-center sm:gap-x-5">
      <p lang={lang} className="sm:row-span-2 sm:self-start sm:py-2">
        {title.text}
      </p>
      {/* The key draws it anew after a refusal, with what was chosen. */}
      <Select
        key={`choice ${choice}`}
        name={choiceName}
        defaultValue={choice}
        aria-label={fill(words.choiceFor, { title: title.text })}
      >
        <option value="leave">{words.leave}</option>
        {isLast ? null : <option value="move">{words.move}</option>}
        <option value="skip">{words.skip}</option>
      </Select>
      <Select
        key={`reason ${reason}`}
        name={reasonName}
        defaultValue={reason}
        aria-label={fill(words.reasonFor, { title: title.text })}
        className="hidden sm:col-start-2 group-has-[option[value=skip]:checked]:block"
      >
        <option value="">{ticks.withoutReason}</option>
        {skipReasons.map((one) => (
          <option key={one} value={one}>
            {ticks.reason[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
