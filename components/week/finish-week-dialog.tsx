"use client";

import { useEffect, useId, useRef } from "react";

import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/words";

import { FinishWeekForm, type FinishWeekProps } from "./finish-week-form";

export type FinishWeekDialogProps = FinishWeekProps & { onClose: () => void };

/** Asks what is to happen to the open tasks, and closes the week. Opens as soon as it is here. */
export function FinishWeekDialog({ onClose, ...props }: FinishWeekDialogProps) {
  const { week, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = () => dialog.current?.close();

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto max-h-[92dvh] w-[min(40rem,calc(100vw-2rem))] rounded-xl border border-line bg-sheet p-5 text-ink sm:p-7"
    >
      <FinishWeekForm
        {...props}
        heading={<h2 id={titleId}>{fill(words.title, { week })}</h2>}
        onDone={close}
      >
        <Button onClick={close}>{words.cancel}</Button>
      </FinishWeekForm>
    </dialog>
  );
}
