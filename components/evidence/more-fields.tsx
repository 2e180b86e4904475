import { useState } from "react";

import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { EvidenceChoices } from "@/lib/domain/evidence-choices";
import type { Words } from "@/lib/i18n/words";

import type { EvidenceValues } from "./evidence-values";
import { SkillField } from "./skill-field";
import { TaskField } from "./task-field";

type Props = {
  values: EvidenceValues;
  choices: EvidenceChoices;
  words: Words["evidence"]["form"];
  /** The sentence for a field, if it was refused. */
  errorOf: (field: string) => string | undefined;
  isOpen: boolean;
};

/** What makes evidence convincing, for those who have the time. */
export function MoreFields({ values, choices, words, errorOf, isOpen }: Props) {
  const [addedTaskKeys, setAddedTaskKeys] = useState<readonly string[]>([]);
  const { myPart, limits, withWhom, madeOn, skillKeys, taskKeys } = values;

  return (
    <details open={isOpen} className="border-line border-y">
      <summary className="min-h-11 py-2.5">
        <span className="font-medium">{words.more}</span>{" "}
        <span className="text-sm text-soft">
          {choices.skills.length > 0 ? words.moreHint : words.moreHintShort}
        </span>
      </summary>
      <div className="grid gap-5 pt-2 pb-5">
        <Field label={words.myPart} hint={words.myPartHint} error={errorOf("myPart")}>
          {(control) => (
            <TextArea {...control} name="myPart" dir="auto" rows={2} defaultValue={myPart} />
          )}
        </Field>
        <Field label={words.limits} hint={words.limitsHint} error={errorOf("limits")}>
          {(control) => (
            <TextArea {...control} name="limits" dir="auto" rows={2} defaultValue={limits} />
          )}
        </Field>
        <Field label={words.withWhom} error={errorOf("withWhom")}>
          {(control) => (
            <TextInput {...control} name="withWhom" dir="auto" defaultValue={withWhom} />
          )}
        </Field>
        <Field label={words.madeOn} error={errorOf("madeOn")}>
          {(control) => (
            <TextInput
              {...control}
              name="madeOn"
              type="date"
              max={choices.today}
              required
              defaultValue={madeOn}
            />
          )}
        </Field>
        <TaskField
          choices={choices}
          taskKeys={taskKeys}
          words={words}
          error={errorOf("taskKeys")}
          onAdd={(key) => setAddedTaskKeys((keys) => [...keys, key])}
        />
        {choices.skills.length > 0 ? (
          <SkillField
            {...{ choices, skillKeys, words }}
            taskKeys={[...taskKeys, ...addedTaskKeys]}
            addedTaskKeys={addedTaskKeys}
          />
        ) : null}
      </div>
    </details>
  );
}
