"use client";

import { useState } from "react";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { evidenceKinds, guessEvidenceKind } from "@/lib/domain/evidence-kind";
import { parseLink } from "@/lib/domain/link";
import type { Words } from "@/lib/i18n/words";

type Props = {
  link: string;
  /** "" while it is guessed. */
  kind: string;
  words: Pick<Words["evidence"], "form" | "kind">;
  linkError: string | undefined;
  kindError: string | undefined;
};

/** The address and its kind, which is guessed from the address as one types, without a request. */
export function LinkFields({ link, kind, words, linkError, kindError }: Props) {
  const [address, setAddress] = useState(link);
  const [chosen, setChosen] = useState(kind === guess(link) ? "" : kind);
  const guessed = chosen === "" ? guess(address) : null;

  return (
    <>
      <Field label={words.form.link} error={linkError}>
        {(control) => (
          <TextInput
            {...control}
            name="link"
            // Not type="url": browsers refuse "github.com/…" there, which we complete.
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="https://"
            defaultValue={link}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={words.form.kind}
        hint={<span aria-live="polite">{guessed ? words.form.kindGuessed : null}</span>}
        error={kindError}
      >
        {(control) => (
          <Select
            {...control}
            name="kind"
            value={guessed ?? chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{words.form.kindGuess}</option>
            {evidenceKinds.map((name) => (
              <option key={name} value={name}>
                {words.kind[name]}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}

/** Null while there is no whole address to guess from. */
function guess(address: string): string | null {
  const parsed = parseLink(address);
  return parsed.ok ? guessEvidenceKind(parsed.url) : null;
}
