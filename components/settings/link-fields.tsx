"use client";

import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { PortfolioLink } from "@/lib/domain/portfolio-texts";
import { mostLinks } from "@/lib/domain/text-limits";
import { fill, type Words } from "@/lib/i18n/words";

type Props = {
  /** What is stored or was typed, without empty rows: the errors are counted without them, too. */
  links: readonly PortfolioLink[];
  fieldError: (name: string) => string | undefined;
  words: Words["settings"]["portfolio"];
  /** The word beside the tick that leaves a link out of the page. */
  hide: string;
};

/** The contact links and one empty row. Without JavaScript each save gives another row. */
export function LinkFields({ links, fieldError, words, hide }: Props) {
  const [extra, setExtra] = useState(1);
  const rows = Math.min(links.length + extra, mostLinks);
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium text-[0.95rem]">{words.links}</legend>
      <p className="text-sm text-soft">{words.linksHint}</p>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and never move
        <div key={index} className="grid gap-x-4 gap-y-2 sm:grid-cols-[1fr_2fr_auto]">
          <Field
            label={fill(words.linkLabel, { number: index + 1 })}
            error={fieldError(`links.${index}.label`)}
          >
            {(control) => (
              <TextInput
                {...control}
                name={`links.${index}.label`}
                dir="auto"
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
          <label className="flex min-h-11 items-center gap-2 self-end text-sm sm:self-start sm:pt-7">
            <input
              type="checkbox"
              name={`links.${index}.isHidden`}
              defaultChecked={links[index]?.isHidden ?? false}
              className="size-5 shrink-0"
            />
            {hide}
            <span className="sr-only">
              {" "}
              {links[index]?.label || fill(words.linkLabel, { number: index + 1 })}
            </span>
          </label>
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

/** The rows that were typed, without the empty ones, as the server counts them. */
export function typedLinks(values: Readonly<Record<string, string>>): PortfolioLink[] {
  return Array.from({ length: mostLinks }, (_, index) => ({
    label: values[`links.${index}.label`] ?? "",
    url: values[`links.${index}.url`] ?? "",
    isHidden: values[`links.${index}.isHidden`] === "on",
  })).filter(({ label, url }) => label !== "" || url !== "");
}
