"use client";

import { type ReactNode, type RefObject, useEffect } from "react";

import type { Choice } from "@/lib/domain/evidence-choices";

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  /** The task from whose row it was opened. */
  task: Choice;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog for one task, open as soon as it is here; the focus goes back to the task's row. */
export function DialogFrame({ dialog, title, task, onClose, children }: Props) {
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("input[name=length]")?.focus();
  }, [dialog]);

  function handleClose() {
    // The menu item that opened the dialog is gone; the menu's button is the nearest that is left.
    const row = document.querySelector(`[data-task="${task.key}"]`);
    row?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
    onClose();
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="time-dialog-title"
      onClose={handleClose}
      className="m-auto max-h-[92dvh] w-[min(30rem,calc(100vw-1rem))] overflow-y-auto rounded-xl border border-line bg-paper p-4 text-ink sm:p-6"
    >
      <h2 id="time-dialog-title" lang={task.lang} className="mb-4">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
