"use client";

import { type ChangeEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Choice, EvidenceChoices } from "@/lib/domain/evidence-choices";
import { fill, type Words } from "@/lib/i18n/words";

import { ChoiceBox } from "./choice-box";

type Props = {
  choices: EvidenceChoices;
  taskKeys: readonly string[];
  words: Words["evidence"]["form"];
  error: string | undefined;
  onAdd: (taskKey: string) => void;
};

/** The tasks that a piece proves. Without JavaScript the select adds one with each save. */
export function TaskField({ choices, taskKeys, words, error, onAdd }: Props) {
  const isShort = choices.tasks.length < 2;
  const [shown, setShown] = useState<readonly Choice[]>(() => firstShown(choices, taskKeys));

  function add({ target }: ChangeEvent<HTMLSelectElement>) {
    const choice = find(choices, target.value);
    if (choice && !shown.includes(choice)) {
      setShown([...shown, choice]);
      onAdd(choice.key);
    }
    target.value = "";
  }

  return (
    <fieldset className="grid gap-1">
      <legend className="font-medium text-[0.95rem]">{words.tasks}</legend>
      <p className="text-sm text-soft">{words.tasksHint}</p>
      {shown.map((choice) => (
        <ChoiceBox
          key={choice.key}
          name="taskKeys[]"
          choice={choice}
          isChecked={taskKeys.includes(choice.key) || !isShort}
        />
      ))}
      {isShort ? null : (
        <Field label={words.addTask} error={error}>
          {(control) => (
            <Select {...control} name="taskKeys[]" defaultValue="" onChange={add}>
              <option value="">{words.pickTask}</option>
              {choices.tasks.map(({ week, title, tasks }) => (
                <optgroup key={week} label={fill(words.week, { week, title })}>
                  {tasks.map(({ key, name, lang }) => (
                    <option key={key} value={key} lang={lang}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          )}
        </Field>
      )}
    </fieldset>
  );
}

/** All of a short list; of a long one what is chosen. A key without a name here is shown as itself. */
function firstShown(choices: EvidenceChoices, taskKeys: readonly string[]): readonly Choice[] {
  const chosen = taskKeys.map(
    (key) => find(choices, key) ?? { key, name: key, lang: "en" as const },
  );
  if (choices.tasks.length > 1) return chosen;
  const all = choices.tasks.flatMap(({ tasks }) => tasks);
  return [...all, ...chosen.filter(({ key }) => !all.some((task) => task.key === key))];
}

function find({ tasks, others }: EvidenceChoices, key: string): Choice | undefined {
  return [...tasks.flatMap((group) => group.tasks), ...others].find((task) => task.key === key);
}
