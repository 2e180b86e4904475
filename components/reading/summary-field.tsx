"use client";

import { useState } from "react";

import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { tooManyBy } from "@/lib/domain/characters";
import { textLimits } from "@/lib/domain/text-limits";
import { fill, type Words } from "@/lib/i18n/words";

type Props = { summary: string; words: Words["reading"]["form"]; error: string | undefined };

/** Three lines about a paper. Too long is said, never cut off. */
export function SummaryField({ summary, words, error }: Props) {
  const [over, setOver] = useState(tooManyBy(summary, textLimits.paperSummary));
  const overText = over === 1 ? words.overOne : fill(words.over, { count: over });

  return (
    <Field label={words.summary} hint={words.summaryHint} error={over > 0 ? overText : error}>
      {(control) => (
        <TextArea
          {...control}
          name="summary"
          className="font-serif text-lg"
          dir="auto"
          rows={4}
          defaultValue={summary}
          onChange={(event) => setOver(tooManyBy(event.target.value, textLimits.paperSummary))}
        />
      )}
    </Field>
  );
}
