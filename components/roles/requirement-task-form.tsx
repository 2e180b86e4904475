"use client";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { changeLook } from "@/components/ui/change-button";
import { Field } from "@/components/ui/field";
import { FormStatus } from "@/components/ui/form-status";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { UndoButton } from "@/components/ui/undo-button";
import { changeRequirementTask } from "@/lib/actions/requirement-tasks";
import type { Words } from "@/lib/i18n/words";

type Props = {
  requirementKey: string;
  /** What is asked for, for those who do not see beside what the button stands. */
  about: string;
  /** What would show it: the title to begin with. */
  title: string;
  /** The first one is chosen. */
  weeks: readonly { key: string; title: string }[];
  /** The week in whose list the task stands. */
  placed: { href: string; title: string } | null;
  /** Nothing is missing, so it need not stand out. */
  isQuiet: boolean;
  words: Words["roles"]["add"];
  errors: Words["errors"];
};

/** Makes a task of one's own of a requirement, and takes it back. */
export function RequirementTaskForm(props: Props) {
  const { requirementKey, about, title, weeks, placed, isQuiet, words, errors } = props;
  const form = useForm(changeRequirementTask, errors);
  const { value, isPending, failure } = form;

  return (
    <form {...form.form} className="grid print:hidden">
      <input type="hidden" name="requirementKey" value={requirementKey} />
      {placed ? (
        <p className="flex flex-wrap items-center gap-x-3 text-[0.95rem]">
          {words.placed}
          <a href={placed.href} className="inline-flex min-h-11 items-center">
            {placed.title}
          </a>
          <button
            type="submit"
            name="change"
            value="remove"
            disabled={isPending}
            className={changeLook}
          >
            {words.remove}
            <span className="sr-only"> {about}</span>
          </button>
        </p>
      ) : (
        <details open={form.failed !== null}>
          <summary
            className={`inline-flex min-h-11 cursor-pointer items-center underline decoration-edge underline-offset-3 hover:decoration-current ${isQuiet ? "text-soft text-sm" : "font-medium text-[0.95rem]"}`}
          >
            {words.summary}
            <span className="sr-only"> {about}</span>
          </summary>
          <div className="grid max-w-xl gap-4 pt-2 pb-3">
            <p className="text-soft text-sm">{words.lead}</p>
            <Field label={words.title} error={form.fieldError("title")}>
              {(control) => (
                <TextInput
                  {...control}
                  name="title"
                  dir="auto"
                  defaultValue={form.shown("title", title)}
                />
              )}
            </Field>
            <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
              <Field label={words.week} error={form.fieldError("milestoneKey")}>
                {(control) => (
                  <Select
                    {...control}
                    name="milestoneKey"
                    defaultValue={form.shown("milestoneKey", weeks[0]?.key ?? "")}
                  >
                    {weeks.map((week) => (
                      <option key={week.key} value={week.key}>
                        {week.title}
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
                    defaultValue={form.shown("minutes", "120")}
                  />
                )}
              </Field>
            </div>
            <Button
              type="submit"
              name="change"
              value="add"
              disabled={isPending}
              className="justify-self-start"
            >
              {words.submit}
            </Button>
          </div>
        </details>
      )}
      <div role="status">
        {value && !isPending ? (
          <p className="flex flex-wrap items-center gap-x-3 text-[0.95rem]">
            {words[value.kind]}
            <UndoButton name="change" value={value.undo}>
              {words.undo}
            </UndoButton>
          </p>
        ) : null}
      </div>
      <FormStatus tone="failed">{isPending ? null : failure}</FormStatus>
    </form>
  );
}
