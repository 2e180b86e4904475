"use client";

import { FormEnd } from "@/components/settings/form-end";
import { useForm } from "@/components/settings/use-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { addOwnTask } from "@/lib/actions/own-tasks";
import type { Words } from "@/lib/i18n/words";

export type OwnTaskFormProps = {
  milestoneKey: string;
  /** Another one for each task, so that a form sent twice adds one. */
  formId: string;
  words: Omit<Words["ownTasks"], "remove" | "removed">;
  /** Of the kinds of task, by their names. */
  kinds: Words["tasks"]["kind"];
  errors: Words["errors"];
};

/** Adds a task to the week's list. */
export function OwnTaskForm(props: OwnTaskFormProps) {
  const { milestoneKey, formId, words, kinds, errors } = props;
  const form = useForm(addOwnTask, errors);
  return (
    <form {...form.form} aria-label={words.add} className="grid max-w-xl gap-4 pt-2 pb-4">
      <p className="text-sm text-soft">{words.lead}</p>
      <input type="hidden" name="formId" value={formId} />
      <input type="hidden" name="milestoneKey" value={milestoneKey} />
      <Field label={words.title} error={form.fieldError("title")}>
        {(control) => (
          <TextInput {...control} name="title" defaultValue={form.shown("title", "")} autoFocus />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label={words.kind} error={form.fieldError("kind")}>
          {(control) => (
            <Select {...control} name="kind" defaultValue={form.shown("kind", "practice")}>
              {Object.entries(kinds).map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.minutes} error={form.fieldError("minutes")}>
          {(control) => (
            <TextInput
              {...control}
              name="minutes"
              inputMode="numeric"
              defaultValue={form.shown("minutes", "30")}
            />
          )}
        </Field>
      </div>
      <FormEnd {...form} label={words.submit} done={form.isDone ? words.added : null} />
    </form>
  );
}
