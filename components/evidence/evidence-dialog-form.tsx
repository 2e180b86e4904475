"use client";

import { useActionState, useEffect, useRef } from "react";

import { dropDraft } from "@/components/drafts/draft-store";
import { useTicks } from "@/components/roadmap/ticks";
import { Button } from "@/components/ui/button";
import { addEvidence, changeEvidence } from "@/lib/actions/evidence";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { Choice } from "@/lib/domain/evidence-choices";
import { fill } from "@/lib/i18n/words";

import { evidenceDraftKey } from "./evidence-draft";
import { EvidenceForm, type EvidenceFormSetting } from "./evidence-form";
import { valuesFrom } from "./evidence-values";

export type DialogFormProps = EvidenceFormSetting & {
  userKey: string;
  task: Choice;
  /** A new UUID for each time the dialog is opened. */
  id: string;
  onClose: () => void;
};

/** The evidence form for one task in a dialog, which opens as soon as it is here. */
export function EvidenceDialogForm({ userKey, task, id, onClose, ...setting }: DialogFormProps) {
  const { store } = useTicks();
  const dialog = useRef<HTMLDialogElement>(null);
  const draftKey = evidenceDraftKey(userKey, `new:${task.key}`);
  const save = reach(addEvidence, (saved) => {
    dropDraft(() => localStorage, draftKey);
    dialog.current?.close();
    store.showChange(setting.words.form.saved, () => remove(saved.id));
  });
  const [state, submit, isPending] = useActionState(save, idle);
  const { words, choices } = setting;

  useEffect(() => dialog.current?.showModal(), []);

  function handleClose() {
    const row = document.querySelector(`[data-task="${task.key}"]`);
    // The menu item that opened the dialog is gone; the menu's button is the nearest that is left.
    row?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
    onClose();
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="evidence-dialog-title"
      onClose={handleClose}
      className="m-auto max-h-[92dvh] w-[min(36rem,calc(100vw-1rem))] overflow-y-auto rounded-xl border border-line bg-paper p-4 text-ink sm:p-6"
    >
      <h2 id="evidence-dialog-title" lang={task.lang} className="mb-4">
        {fill(words.form.forTask, { task: task.name })}
      </h2>
      <EvidenceForm
        {...setting}
        {...{ draftKey, state, submit, isPending }}
        values={{ ...valuesFrom({ id, madeOn: choices.today }), taskKeys: [task.key] }}
        isFocused
        cancel={<Button onClick={() => dialog.current?.close()}>{words.form.cancel}</Button>}
      />
    </dialog>
  );
}

/** Takes a saved piece away again. @returns whether that worked */
async function remove(id: string): Promise<boolean> {
  const form = new FormData();
  form.set("change", `remove:${id}`);
  return (await reach(changeEvidence)(idle, form)).status === "done";
}
