"use client";

import { type ComponentType, useState } from "react";

import { useTicks } from "@/components/roadmap/ticks";

import type { OwnTaskFormProps } from "./own-task-form";

/** Adds a task to the week's list; the form is fetched when it is wanted. */
export function AddOwnTask(props: OwnTaskFormProps) {
  const { store } = useTicks();
  const [Form, setForm] = useState<ComponentType<OwnTaskFormProps> | null>(null);
  if (Form) return <Form {...props} />;

  function handleClick() {
    import("./own-task-form").then(
      (loaded) => setForm(() => loaded.OwnTaskForm),
      () => store.showFailure(props.errors.unreachable),
    );
  }

  return (
    <button
      type="button"
      className="min-h-11 justify-self-start text-[0.95rem] underline decoration-edge underline-offset-3 hover:decoration-current"
      onClick={handleClick}
    >
      {props.words.add}
    </button>
  );
}
