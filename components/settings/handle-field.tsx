"use client";

import { type ChangeEvent, useEffect, useRef, useState } from "react";

import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { errorText } from "@/lib/actions/error-text";
import { lookUpHandle } from "@/lib/actions/portfolio";
import { checkHandle } from "@/lib/domain/handle";
import { fill, type Words } from "@/lib/i18n/words";

/** Milliseconds after the last key before the server is asked. */
const pause = 500;

type Props = {
  handle: string;
  /** The learner's present one. */
  own: string | null;
  /** What saving said. */
  error: string | undefined;
  words: Words["settings"]["portfolio"];
  errors: Words["errors"];
};

/** The address of the public page; says while one types whether it could be had. Saving decides. */
export function HandleField({ handle, own, error, words, errors }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const timer = useRef<number>(undefined);
  const newest = useRef("");

  useEffect(() => () => window.clearTimeout(timer.current), []);

  function handleChange(event: ChangeEvent<HTMLInputElement>) {
    const text = event.target.value;
    window.clearTimeout(timer.current);
    newest.current = text;
    setTyped(text);
    setSaid("");
    if (text.trim() !== "") timer.current = window.setTimeout(() => lookUp(text), pause);
  }

  async function lookUp(text: string) {
    const checked = checkHandle(text);
    if (!checked.ok) return setSaid(errorText(errors, checked.problem) ?? "");
    if (checked.handle === own) return;

    setSaid(words.checking);
    const result = await lookUpHandle({ handle: text }).catch(() => null);
    // Something else was typed meanwhile, or nothing is known: then silence is better than a guess.
    if (newest.current !== text) return;
    if (!result?.ok) return setSaid("");
    const { isFree, handle: wanted } = result.value;
    setSaid(isFree ? fill(words.free, { handle: wanted }) : (errorText(errors, "taken") ?? ""));
  }

  const text = typed ?? handle;
  const checked = checkHandle(text);
  const isSaid = text !== handle && !(checked.ok && checked.handle === own);
  const address = `/u/${checked.ok ? checked.handle : "…"}`;
  return (
    <div className="grid gap-1">
      <Field
        label={words.handle}
        hint={fill(words.handleHint, { address })}
        error={text === handle ? error : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            name="handle"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            defaultValue={handle}
            onChange={handleChange}
          />
        )}
      </Field>
      <p role="status" className="text-sm empty:hidden">
        {isSaid ? said : null}
      </p>
    </div>
  );
}
