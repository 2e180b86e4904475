"use client";

import { useActionState, useId } from "react";

import { sendTexts } from "@/components/drafts/send-texts";
import { OtherText, TextConflict } from "@/components/drafts/text-conflict";
import { createTextSaver } from "@/components/drafts/text-saver";
import { eachPart, joinTexts, type TextShape } from "@/components/drafts/texts";
import { browserWorld, useTextSaver } from "@/components/drafts/use-text-saver";
import { Button } from "@/components/ui/button";
import type { ErrorWords } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { saveSelfLetter } from "@/lib/actions/review";
import { cleanText } from "@/lib/domain/clean-text";
import {
  type LetterContent,
  type LetterPart,
  type LetterSubject,
  letterParts,
} from "@/lib/domain/self-letter";
import { textLimits } from "@/lib/domain/text-limits";
import type { Words } from "@/lib/i18n/words";

import { PromptField } from "./prompt-field";
import { SavedState } from "./save-bar";
import { fieldOf, SavedForm } from "./saved-form";

type Props = LetterSubject & {
  letter: LetterContent;
  /** The user's id: drafts are kept by it. */
  userKey: string;
  locale: string;
  signInPath: string;
  words: Words["review"];
  status: Words["notes"]["editor"];
  errors: ErrorWords;
};

const text = [textLimits.selfLetter, cleanText] as const;

const letterShape: TextShape<LetterPart> = {
  parts: { expected: text, did: text },
  join: (mine, theirs) => eachPart(letterShape, (part) => joinTexts(theirs[part], mine[part])),
};

/** What one expects beside what one did, saving itself as notes do; without JavaScript a form. */
export function LetterEditor(props: Props) {
  const { kind, period, letter, userKey, locale, signInPath, words, status, errors } = props;
  const id = useId();
  const [state, submit] = useActionState(
    reach(saveSelfLetter, () => location.reload()),
    idle,
  );
  const [saver, view, root] = useTextSaver<LetterPart, HTMLFormElement>(() =>
    connect({ kind, period }, letter, userKey),
  );
  const failed = state.status === "failed" ? state : null;
  const theirs = view.status.kind === "conflict" ? view.status.theirs : null;
  const other = failed?.error === "conflict" ? letter : theirs;

  return (
    <SavedForm
      {...{ id, root, failed, submit }}
      onSave={() => saver.saveNow()}
      className="grid gap-4"
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="period" value={period} />
      <input type="hidden" name="version" value={letter.version} />
      <div className="grid gap-6 sm:grid-cols-2">
        {letterParts.map((part) => (
          <PromptField
            key={part}
            label={words.letter[part]}
            hint={words.letter[`${part}Hint`]}
            limit={textLimits.selfLetter}
            words={words}
            {...fieldOf(part, saver, view, failed)}
          />
        ))}
      </div>
      {other ? (
        <TextConflict words={status} onDecide={failed ? null : saver.decide}>
          {letterParts.map((part) => (
            <div key={part}>
              <p className="text-soft text-sm">{words.letter[part]}</p>
              <OtherText>{other[part]}</OtherText>
            </div>
          ))}
        </TextConflict>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 text-sm print:hidden">
        <SavedState
          {...{ state, view, locale, signInPath, words, status, errors }}
          onUndo={saver.takeBack}
        />
        <Button type="submit">{words.save}</Button>
      </div>
    </SavedForm>
  );
}

function connect({ kind, period }: LetterSubject, letter: LetterContent, userKey: string) {
  const url = `/api/v1/letters/${kind}/${period}`;
  return createTextSaver(letterShape, letter, `cairn:letter:${userKey}:${kind}:${period}`, {
    ...browserWorld,
    send: (texts, version, isLeaving) =>
      sendTexts(fetch, { url, userKey, texts, version, isLeaving }, "letter"),
  });
}
