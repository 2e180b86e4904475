"use client";

import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { mostLinks } from "@/lib/domain/text-limits";
import { fill, type Words } from "@/lib/i18n/words";

type Props = {
  /** What is stored or was typed, without empty rows: the errors are counted without them, too. */
  links: readonly { readonly label: string; readonly url: string }[];
  fieldError: (name: string) => string | undefined;
  words: Words["settings"]["portfolio"];
};

/** The contact links and one empty row. Without JavaScript each save gives another row. */
export function LinkFields({ links, fieldError, words }: Props) {
  const [extra, setExtra] = useState(1);
  const rows = Math.min(links.length + extra, mostLinks);
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium text-[0.95rem]">{words.links}</legend>
      <p className="text-sm text-soft">{words.linksHint}</p>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and never move
        <div key={index} className="grid gap-x-4 gap-y-2 sm:grid-cols-[1fr_2fr]">
          <Field
            label={fill(words.linkLabel, { number: index + 1 })}
            error={fieldError(`links.${index}.label`)}
          >
            {(control) => (
              <TextInput
                {...control}
                name={`links.${index}.label`}
                defaultValue={links[index]?.label ?? ""}
              />
            )}
          </Field>
          <Field
            label={fill(words.linkUrl, { number: index + 1 })}
            error={fieldError(`links.${index}.url`)}
          >
            {(control) => (
              <TextInput
                {...control}
                name={`links.${index}.url`}
                inputMode="url"
                autoComplete="url"
                defaultValue={links[index]?.url ?? ""}
              />
            )}
          </Field>
        </div>
      ))}
      {rows < mostLinks ? (
        <Button onClick={() => setExtra(extra + 1)} className="w-fit noscript:hidden">
          {words.addLink}
        </Button>
      ) : null}
    </fieldset>
  );
}
