"use client";

import { useState } from "react";

import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { countCharacters } from "@/lib/domain/characters";
import { textLimits } from "@/lib/domain/text-limits";
import { fill, type Words } from "@/lib/i18n/words";

type Props = { claim: string; words: Words["evidence"]["form"]; error: string | undefined };

/** The one sentence that the evidence proves. Too long is said, never cut off. */
export function ClaimField({ claim, words, error }: Props) {
  const [count, setCount] = useState(countCharacters(claim));
  const limit = textLimits.claim;
  const over = Math.max(0, count - limit);
  const counted = fill(words.claimCount, { count, limit });

  return (
    <Field
      label={words.claim}
      hint={`${words.claimHint} ${over > 0 ? "" : counted}`}
      error={over > 0 ? overText(words, over) : error}
    >
      {(control) => (
        <TextArea
          {...control}
          name="claim"
          className="font-serif text-lg"
          dir="auto"
          rows={3}
          defaultValue={claim}
          onChange={(event) => setCount(countCharacters(event.target.value))}
        />
      )}
    </Field>
  );
}

function overText(words: Props["words"], over: number): string {
  return over === 1 ? words.claimOverOne : fill(words.claimOver, { count: over });
}
