"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { makeUuid } from "@/components/roadmap/make-uuid";
import { useTicks } from "@/components/roadmap/ticks";
import type { Choice } from "@/lib/domain/evidence-choices";
import { fill } from "@/lib/i18n/words";

import type { DialogFormProps } from "./evidence-dialog-form";
import type { EvidenceFormSetting } from "./evidence-form";

type Props = EvidenceFormSetting & {
  userKey: string;
  /** Links to this address with `?task=` of one of the tasks open the dialog instead. */
  newPath: string;
};

type Asked = { task: Choice; id: string };

/**
 * Evidence for one task of the page, without leaving it: the page's own links to the form open here. The
 * form is fetched when it is first wanted. To be placed once, inside `<Ticks>`, which shows Undo afterwards.
 */
export function EvidenceDialog({ userKey, newPath, ...setting }: Props) {
  const { store } = useTicks();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [Form, setForm] = useState<ComponentType<DialogFormProps> | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const { choices, words, errors } = setting;

  useEffect(() => {
    function handleClick(event: MouseEvent) {
      const task = taskAsked(
        event,
        newPath,
        choices.tasks.flatMap(({ tasks }) => tasks),
      );
      if (!task) return;
      event.preventDefault();
      setAsked({ task, id: makeUuid() });
      setIsMissing(false);
      import("./evidence-dialog-form").then(
        (loaded) => setForm(() => loaded.EvidenceDialogForm),
        () => setIsMissing(true),
      );
    }
    document.addEventListener("click", handleClick);
    return () => document.removeEventListener("click", handleClick);
  }, [newPath, choices]);

  useEffect(() => {
    if (asked) dialog.current?.showModal();
  }, [asked]);

  function handleClose() {
    const row = document.querySelector(`[data-task="${asked?.task.key}"]`);
    // The menu item that opened the dialog is gone; the menu's button is the nearest that is left.
    row?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
    setAsked(null);
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="evidence-dialog-title"
      onClose={handleClose}
      className="m-auto max-h-[92dvh] w-[min(36rem,calc(100vw-1rem))] overflow-y-auto rounded-xl border border-line bg-paper p-4 text-ink sm:p-6"
    >
      {asked ? (
        <>
          <h2 id="evidence-dialog-title" lang={asked.task.lang} className="mb-4">
            {fill(words.form.forTask, { task: asked.task.name })}
          </h2>
          {Form ? (
            <Form
              key={asked.id}
              {...setting}
              {...{ userKey, ...asked }}
              onClose={() => dialog.current?.close()}
              onSaved={(undo) => {
                dialog.current?.close();
                store.showChange(words.form.saved, undo);
              }}
            />
          ) : (
            <p role="alert">{isMissing ? errors.unreachable : null}</p>
          )}
        </>
      ) : null}
    </dialog>
  );
}

/** The task that a plain click on a link asks evidence for, if it is one of this page. */
function taskAsked(event: MouseEvent, newPath: string, tasks: readonly Choice[]): Choice | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null;
  const link = event.target.closest("a");
  if (link?.pathname !== newPath) return null;
  const key = new URLSearchParams(link.search).get("task");
  return tasks.find((task) => task.key === key) ?? null;
}
