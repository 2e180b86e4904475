"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { errorText } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { switchTrack } from "@/lib/actions/track";
import { fill, type Words } from "@/lib/i18n/words";

export type TrackChoiceOption = {
  /** "later" stands for no track. */
  key: string;
  title: string;
  lang?: string | undefined;
  /** What choosing it would mean; absent for the present one. */
  preview?: ReactNode;
};

type Props = {
  current: string;
  /** What is chosen at first, when that is not the present one. */
  suggested?: string | undefined;
  options: readonly TrackChoiceOption[];
  words: Words["tracks"]["form"];
  errors: Words["errors"];
};

/**
 * Choose, switch or decide later: what it means shows beside each choice before it is made, and afterwards
 * a status takes it back. Works without JavaScript.
 */
export function TrackForm({ current, suggested, options, words, errors }: Props) {
  const [state, submit, isPending] = useActionState(reach(switchTrack), idle);
  const failed = state.status === "failed" ? state : null;
  const change = state.status === "done" ? state.value : null;
  const titleOf = (key: string | null) =>
    options.find((option) => option.key === (key ?? "later"))?.title ?? "";

  return (
    <div className="grid gap-4">
      {/* A new choice begins with what is chosen now. */}
      <form key={current} action={submit} className="grid gap-4">
        <fieldset className="grid gap-1">
          <legend className="sr-only">{words.legend}</legend>
          {options.map(({ key, title, lang, preview }) => (
            <div key={key} className="group/option grid gap-1 pb-1">
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="radio"
                  name="track"
                  value={key}
                  defaultChecked={key === (failed?.values.track ?? suggested ?? current)}
                  className="size-5"
                />
                <span lang={lang} className="font-medium">
                  {title}
                </span>
                {key === current ? <span className="text-sm text-soft">{words.now}</span> : null}
              </label>
              {preview ? (
                <div className="hidden pb-2 pl-8 group-has-checked/option:block">{preview}</div>
              ) : null}
            </div>
          ))}
        </fieldset>
        <FormStatus tone="failed">
          {failed
            ? (errorText(
                errors,
                failed.fields.track ?? failed.fields.form ?? failed.error,
                failed,
              ) ?? null)
            : null}
        </FormStatus>
        <Button
          type="submit"
          look="primary"
          disabled={isPending}
          className="justify-self-start px-6"
        >
          {words.submit}
        </Button>
      </form>
      <div role="status">
        {change ? (
          <form action={submit} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <input type="hidden" name="track" value={change.from ?? "later"} />
            <p className="flex items-center gap-2 text-done-ink">
              <Icon name="checked" className="size-5" />
              {change.to === null
                ? words.undecided
                : fill(words.chosen, { track: titleOf(change.to) })}
            </p>
            {change.from === change.to ? null : (
              <Button type="submit" disabled={isPending}>
                {words.undo}
              </Button>
            )}
          </form>
        ) : null}
      </div>
    </div>
  );
}
