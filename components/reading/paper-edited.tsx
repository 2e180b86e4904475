"use client";

import { useActionState } from "react";

import { FormStatus } from "@/components/ui/form-status";
import { UndoButton } from "@/components/ui/undo-button";
import { errorText } from "@/lib/actions/error-text";
import { editPaperEntry } from "@/lib/actions/paper";
import { reach } from "@/lib/actions/reach";
import type { FormState } from "@/lib/actions/result";
import type { SavedPaper } from "@/lib/actions/save-paper";
import type { Words } from "@/lib/i18n/words";

import { type PaperValues, paperFieldsFrom } from "./paper-values";

type Props = { saved: SavedPaper; words: Words["reading"]; errors: Words["errors"] };

const edit = reach(editPaperEntry);

/** Says that an edit is saved; Undo sends the fields as they were, and once more brings the edit back. */
export function PaperEdited({ saved, words, errors }: Props) {
  const first: FormState<SavedPaper> = { status: "done", value: saved };
  const [state, submit, isPending] = useActionState(edit, first);
  const failed = state.status === "failed" ? state : null;
  const now = state.status === "done" ? state.value : saved;

  return (
    <form action={submit}>
      {now.before
        ? paperFieldsFrom(valuesOf(now.id, now.before)).map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))
        : null}
      <p role="status" className="flex flex-wrap items-center gap-x-3">
        {now === saved ? words.form.saved : words.form.undone}
        <UndoButton disabled={isPending}>{words.undo}</UndoButton>
      </p>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
    </form>
  );
}

function valuesOf(
  id: string,
  { url, resourceKey, ...rest }: NonNullable<SavedPaper["before"]>,
): PaperValues {
  return { ...rest, id, resourceKey: resourceKey ?? "", link: url };
}
