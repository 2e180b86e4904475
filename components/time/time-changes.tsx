"use client";

import { useActionState } from "react";

import { ChangesForm } from "@/components/ui/changes-form";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { changeTime } from "@/lib/actions/time-log";
import type { Words } from "@/lib/i18n/words";

import type { TimeWords } from "./time-words";

type Props = {
  /** Set on the one form of the page that the buttons of a list send. */
  id?: string;
  words: Pick<TimeWords, "removed" | "restored" | "undo">;
  errors: Words["errors"];
  /** What to say and to offer to undo before anything was changed here. */
  first?: { text: string; undo: string } | null;
};

const change = reach(changeTime);

/** Says what came of the last change of logged time, with Undo. */
export function TimeChanges({ id, words, errors, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle);
  const done = state.status === "done" ? state.value : null;
  const said = done
    ? { text: done.kind === "remove" ? words.removed : words.restored, undo: done.undo }
    : first;

  return <ChangesForm {...{ id, state, submit, isPending, said, errors }} undo={words.undo} />;
}
