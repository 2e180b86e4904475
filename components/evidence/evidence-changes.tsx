"use client";

import { useActionState } from "react";

import { ChangesForm } from "@/components/ui/changes-form";
import { changeEvidence } from "@/lib/actions/evidence";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

import { evidenceChangesForm } from "./change-button";

type Props = {
  words: Words["evidence"];
  errors: Words["errors"];
  /** Where the answer is shown when there is no JavaScript. */
  listPath: string;
  first?: { text: string; undo: string };
};

const change = reach(changeEvidence);

/** Says what came of the last change of evidence, with Undo. */
export function EvidenceChanges({ words, errors, listPath, first }: Props) {
  const [state, submit, isPending] = useActionState(change, idle, listPath);
  const done = state.status === "done" ? state.value : null;
  const said = done ? { text: words.changed[done.kind], undo: done.undo } : first;

  return (
    <ChangesForm
      {...{ state, submit, isPending, said, errors }}
      id={evidenceChangesForm}
      undo={words.undo}
    />
  );
}
