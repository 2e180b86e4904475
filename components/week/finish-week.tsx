"use client";

import { type ComponentType, useState } from "react";

import { Button } from "@/components/ui/button";

import type { FinishWeekDialogProps, FinishWeekProps } from "./finish-week-dialog";

/** Closes the week, after asking about what is open. What asks is fetched when it is wanted. */
export function FinishWeek(props: FinishWeekProps) {
  const [Dialog, setDialog] = useState<ComponentType<FinishWeekDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);

  function handleClick() {
    setOpen(true);
    setMissing(false);
    import("./finish-week-dialog").then(
      (loaded) => setDialog(() => loaded.FinishWeekDialog),
      () => setMissing(true),
    );
  }

  return (
    <>
      <Button look="primary" onClick={handleClick}>
        {props.words.button}
      </Button>
      <p role="alert" className="mt-2 text-danger empty:hidden">
        {isMissing ? props.errors.unreachable : null}
      </p>
      {Dialog && isOpen ? <Dialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
