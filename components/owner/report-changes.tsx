"use client";

import { useActionState } from "react";

import { ChangesForm } from "@/components/ui/changes-form";
import { reach } from "@/lib/actions/reach";
import { changeReport } from "@/lib/actions/resource-report";
import { idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

import { reportChangesForm } from "./report-changes-form";

type Props = { words: Words["owner"]["reports"]; errors: Words["errors"] };

const change = reach(changeReport);

/** Says what came of the last change of a report, with Undo. */
export function ReportChanges({ words, errors }: Props) {
  const [state, submit, isPending] = useActionState(change, idle);
  const done = state.status === "done" ? state.value : null;
  const text = done?.kind === "settle" ? words.settled : words.reopened;

  return (
    <ChangesForm
      {...{ state, submit, isPending, errors }}
      id={reportChangesForm}
      said={done && { text, undo: done.undo }}
      undo={words.undo}
    />
  );
}
