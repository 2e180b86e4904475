"use client";

import { useActionState } from "react";

import { dropDraft } from "@/components/drafts/draft-store";
import { addToPaperLog, editPaperEntry } from "@/lib/actions/paper";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";

import { PaperChanges } from "./paper-changes";
import { PaperEdited } from "./paper-edited";
import { PaperForm, type PaperFormSetting } from "./paper-form";
import { type PaperValues, paperDraftKey } from "./paper-values";

type Props = PaperFormSetting & {
  values: PaperValues;
  isNew: boolean;
  userKey: string;
  /** `new`, `new:<resource key>` or the id: where the draft lies. */
  draft: string;
  /** The page with the log. */
  logPath: string;
  /** The form once more: to add another, or to edit the same. */
  againPath: string;
};

/** The form of a paper as a page of its own, and what came of it. Works without JavaScript. */
export function PaperPage(props: Props) {
  const { values, isNew, userKey, draft, logPath, againPath, ...setting } = props;
  const { words, errors } = props;
  const draftKey = paperDraftKey(userKey, draft);
  const save = reach(isNew ? addToPaperLog : editPaperEntry, () =>
    dropDraft(() => localStorage, draftKey),
  );
  const [state, submit, isPending] = useActionState(save, idle);

  if (state.status === "done") {
    const { id, before } = state.value;
    return (
      <div className="grid gap-4">
        {before ? (
          <PaperEdited saved={state.value} words={words} errors={errors} />
        ) : (
          <PaperChanges
            first={{ text: words.form.saved, undo: `remove:${id}` }}
            {...{ words, errors, logPath }}
          />
        )}
        <p className="flex flex-wrap gap-x-6">
          <a href={logPath} className="inline-flex min-h-11 items-center">
            {words.backToLog}
          </a>
          <a href={againPath} className="inline-flex min-h-11 items-center">
            {isNew ? words.form.addAnother : words.form.editAgain}
          </a>
        </p>
      </div>
    );
  }
  return (
    <PaperForm
      {...setting}
      {...{ values, draftKey, state, submit, isPending }}
      cancel={
        <a href={logPath} className="inline-flex min-h-11 items-center px-2">
          {words.form.cancel}
        </a>
      }
    />
  );
}
