"use client";

import { useActionState } from "react";
import { dropDraft } from "@/components/drafts/draft-store";
import { Button } from "@/components/ui/button";
import { addEvidence, changeEvidence } from "@/lib/actions/evidence";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { Choice } from "@/lib/domain/evidence-choices";

import { evidenceDraftKey } from "./evidence-draft";
import { EvidenceForm, type EvidenceFormSetting } from "./evidence-form";
import { valuesFrom } from "./evidence-values";

export type DialogFormProps = EvidenceFormSetting & {
  userKey: string;
  task: Choice;
  /** A new UUID for each time the dialog is opened. */
  id: string;
  onClose: () => void;
  /** `undo` takes the saved piece away again and says whether that worked. */
  onSaved: (undo: () => Promise<boolean>) => void;
};

/** The evidence form for one task, inside the dialog. */
export function EvidenceDialogForm(props: DialogFormProps) {
  const { userKey, task, id, onClose, onSaved, ...setting } = props;
  const draftKey = evidenceDraftKey(userKey, `new:${task.key}`);
  const save = reach(addEvidence, (saved) => {
    dropDraft(() => localStorage, draftKey);
    onSaved(() => remove(saved.id));
  });
  const [state, submit, isPending] = useActionState(save, idle);
  const { today: madeOn } = setting.choices;

  return (
    <EvidenceForm
      {...setting}
      {...{ draftKey, state, submit, isPending }}
      values={{ ...valuesFrom({ id, madeOn }), taskKeys: [task.key] }}
      isFocused
      cancel={<Button onClick={onClose}>{setting.words.form.cancel}</Button>}
    />
  );
}

async function remove(id: string): Promise<boolean> {
  const form = new FormData();
  form.set("change", `remove:${id}`);
  return (await reach(changeEvidence)(idle, form)).status === "done";
}
