"use client";

import { type ReactNode, useActionState, useId } from "react";

import { OtherText, TextConflict } from "@/components/drafts/text-conflict";
import { createTextSaver } from "@/components/drafts/text-saver";
import { browserWorld, useTextSaver } from "@/components/drafts/use-text-saver";
import type { ErrorWords } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { saveReview } from "@/lib/actions/review";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type ReviewContent, reviewPrompts } from "@/lib/domain/review";
import { textLimits } from "@/lib/domain/text-limits";
import { fill, type Words } from "@/lib/i18n/words";

import { type Pick, PickList } from "./pick-list";
import { PromptField } from "./prompt-field";
import { keysIn, type ReviewPart, reviewShape, sendReview, toReviewTexts } from "./review-texts";
import { SaveBar, SavedState } from "./save-bar";
import { fieldOf, SavedForm } from "./saved-form";

type Props = {
  /** The Monday of the week. */
  weekOf: CalendarDate;
  review: ReviewContent;
  /** Null where there is nothing to pick any more. */
  choices: readonly Pick[] | null;
  /** The user's id: drafts are kept by it. */
  userKey: string;
  locale: string;
  signInPath: string;
  words: Words["review"];
  status: Words["notes"]["editor"];
  errors: ErrorWords;
  /** Between the questions and the picks. */
  children: ReactNode;
};

/**
 * The answers of a weekly review and the picks for the week after, which save themselves as notes do. Without
 * JavaScript it is a form; what that refuses comes back with everything typed, beside what is stored.
 */
export function ReviewEditor(props: Props) {
  const { weekOf, review, choices, userKey, locale, signInPath, words, status, errors } = props;
  const id = useId();
  const [state, submit] = useActionState(
    reach(saveReview, () => location.reload()),
    idle,
  );
  const [saver, view, root] = useTextSaver<ReviewPart, HTMLFormElement>(() =>
    connect(weekOf, review, userKey),
  );
  const failed = state.status === "failed" ? state : null;
  const theirs = view.status.kind === "conflict" ? view.status.theirs : null;
  const other = failed?.error === "conflict" ? toReviewTexts(review) : theirs;

  const picked = keysIn(view.nextKeys);

  function pick(key: string, isPicked: boolean) {
    const others = picked.filter((one) => one !== key);
    saver.edit({ nextKeys: (isPicked ? [...others, key] : others).join(" ") });
  }

  const shownKeys = new Set(choices?.map(({ key }) => key));

  return (
    <div className="grid gap-10 [&_:is(a,button,input,select,textarea)]:scroll-mb-24">
      <SavedForm {...{ id, root, failed, submit }} onSave={() => saver.saveNow()}>
        <input type="hidden" name="weekOf" value={weekOf} />
        <input type="hidden" name="version" value={review.version} />
        {picked
          .filter((key) => !shownKeys.has(key))
          .map((key) => (
            <input key={key} type="hidden" name="nextKeys[]" value={key} />
          ))}
        <section aria-labelledby={`${id}-prompts`} className="grid gap-6">
          <h2 id={`${id}-prompts`}>{words.prompts}</h2>
          {reviewPrompts.map((part) => (
            <PromptField
              key={part}
              label={words[part]}
              hint={words[`${part}Hint`]}
              limit={textLimits.reviewPrompt}
              words={words}
              {...fieldOf(part, saver, view, failed)}
            />
          ))}
          <p className="text-soft text-sm">{status.hint}</p>
        </section>
      </SavedForm>
      {props.children}
      {choices ? (
        <section aria-labelledby={`${id}-next`} className="grid gap-3">
          <h2 id={`${id}-next`}>{words.next.title}</h2>
          <PickList
            choices={choices}
            picked={failed ? (failed.values["nextKeys[]"]?.split("\n") ?? []) : picked}
            onPick={failed ? null : pick}
            {...{ form: id, locale, words }}
          />
        </section>
      ) : null}
      {other ? (
        <TextConflict words={status} onDecide={failed ? null : saver.decide}>
          {reviewPrompts.map((part) =>
            other[part] ? (
              <div key={part}>
                <p className="text-soft text-sm">{words[part]}</p>
                <OtherText>{other[part]}</OtherText>
              </div>
            ) : null,
          )}
          <p className="text-soft text-sm">
            {fill(words.otherPicks, { count: keysIn(other.nextKeys).length })}
          </p>
        </TextConflict>
      ) : null}
      <SaveBar form={id} save={words.save}>
        <SavedState
          {...{ state, view, locale, signInPath, words, status, errors }}
          onUndo={saver.takeBack}
        />
      </SaveBar>
    </div>
  );
}

function connect(weekOf: CalendarDate, review: ReviewContent, userKey: string) {
  const url = `/api/v1/reviews/${weekOf}`;
  return createTextSaver(reviewShape, toReviewTexts(review), `cairn:review:${userKey}:${weekOf}`, {
    ...browserWorld,
    send: (texts, version, isLeaving) =>
      sendReview(fetch, { url, userKey, texts, version, isLeaving }),
  });
}
