"use client";

import { type ComponentType, useState } from "react";

import { useTicks } from "@/components/roadmap/ticks";
import { Button } from "@/components/ui/button";

import type { FinishWeekDialogProps } from "./finish-week-dialog";
import type { FinishWeekProps } from "./finish-week-form";

/** Closes the week, after asking about what is open. What asks is fetched when it is wanted. */
export function FinishWeek(props: FinishWeekProps) {
  const { store } = useTicks();
  const [Dialog, setDialog] = useState<ComponentType<FinishWeekDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);

  function handleClick() {
    setOpen(true);
    import("./finish-week-dialog").then(
      (loaded) => setDialog(() => loaded.FinishWeekDialog),
      () => store.showFailure(props.errors.unreachable),
    );
  }

  return (
    <>
      <Button look="primary" onClick={handleClick}>
        {props.words.button}
      </Button>
      {Dialog && isOpen ? <Dialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
