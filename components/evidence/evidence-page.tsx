"use client";

import { useActionState } from "react";

import { dropDraft } from "@/components/drafts/draft-store";
import { addEvidence, editEvidence } from "@/lib/actions/evidence";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";
import { EvidenceChanges } from "./evidence-changes";

import { evidenceDraftKey } from "./evidence-draft";
import { EvidenceEdited } from "./evidence-edited";
import { EvidenceForm, type EvidenceFormSetting } from "./evidence-form";
import type { EvidenceValues } from "./evidence-values";

type Props = EvidenceFormSetting & {
  words: Words["evidence"];
  values: EvidenceValues;
  isNew: boolean;
  userKey: string;
  /** `new`, `new:<task key>` or the id: where the draft lies. */
  draft: string;
  listPath: string;
  /** The form once more: to add another, or to edit the same. */
  againPath: string;
};

/** The evidence form as a page of its own, and what came of it. Works without JavaScript. */
export function EvidencePage(props: Props) {
  const { values, isNew, userKey, draft, listPath, againPath, ...setting } = props;
  const { words, errors } = props;
  const draftKey = evidenceDraftKey(userKey, draft);
  const save = reach(isNew ? addEvidence : editEvidence, () =>
    dropDraft(() => localStorage, draftKey),
  );
  const [state, submit, isPending] = useActionState(save, idle);

  if (state.status === "done") {
    const { id, before } = state.value;
    return (
      <div className="grid gap-4">
        {before ? (
          <EvidenceEdited saved={state.value} words={words} errors={errors} />
        ) : (
          <EvidenceChanges
            first={{ text: words.form.saved, undo: `remove:${id}` }}
            words={words}
            errors={errors}
            listPath={listPath}
          />
        )}
        <p className="flex flex-wrap gap-x-6">
          <a href={listPath} className="inline-flex min-h-11 items-center">
            {words.backToList}
          </a>
          {isNew ? (
            <a href={`${listPath}/${id}#picture`} className="inline-flex min-h-11 items-center">
              {words.form.addPicture}
            </a>
          ) : null}
          <a href={againPath} className="inline-flex min-h-11 items-center">
            {isNew ? words.form.addAnother : words.form.editAgain}
          </a>
        </p>
      </div>
    );
  }
  return (
    <EvidenceForm
      {...setting}
      {...{ values, draftKey, state, submit, isPending }}
      cancel={
        <a href={listPath} className="inline-flex min-h-11 items-center px-2">
          {words.form.cancel}
        </a>
      }
    />
  );
}
