"use client";

import { CopyAddress } from "@/components/open-roadmap/copy-address";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { makeFeed } from "@/lib/actions/calendar";
import { feedScopes, mostFeedLabel } from "@/lib/domain/calendar-feed";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = { words: Words["calendar"]["make"]; errors: Words["errors"] };

/** Makes a feed and shows its address, this once. */
export function FeedForm({ words, errors }: Props) {
  const form = useForm(makeFeed, errors);
  const scope = form.shown("scope", "titles");
  return (
    <div className="grid gap-5">
      <form {...form.form} className="grid max-w-md gap-4">
        <Field label={words.label} hint={words.labelHint} error={form.fieldError("label")}>
          {(control) => (
            <TextInput
              {...control}
              name="label"
              maxLength={mostFeedLabel}
              autoComplete="off"
              defaultValue={form.shown("label", "")}
            />
          )}
        </Field>
        <fieldset>
          <legend className="font-medium text-[0.95rem]">{words.scope}</legend>
          {feedScopes.map((value) => (
            <label key={value} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="scope"
                value={value}
                defaultChecked={value === scope}
                className="size-5 shrink-0"
              />
              {words[value]}
            </label>
          ))}
        </fieldset>
        <FormEnd {...form} label={words.submit} done={form.isDone ? words.made : null} />
      </form>
      {form.value ? (
        <div className="grid gap-2" key={form.value.address}>
          <CopyAddress id="feed-address" address={form.value.address} words={words} />
          <p className="max-w-[60ch] text-sm text-soft">{words.once}</p>
          <a
            href={form.value.address.replace(/^https?:/, "webcal:")}
            className="inline-flex min-h-11 items-center justify-self-start"
          >
            {words.open}
          </a>
        </div>
      ) : null}
    </div>
  );
}
