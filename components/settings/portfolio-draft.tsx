"use client";

import { FormStatus } from "@/components/ui/form-status";
import { UndoButton } from "@/components/ui/undo-button";
import { changeDraft } from "@/lib/actions/portfolio";
import type { Words } from "@/lib/i18n/words";

import { useForm } from "./use-form";

type Props = {
  hasDraft: boolean;
  isPublished: boolean;
  words: Words["portfolioSettings"];
  errors: Words["errors"];
};

/** Says that the form shows a draft, and throws it away. It stands there without one, too, to say what came of that. */
export function PortfolioDraft({ hasDraft, isPublished, words, errors }: Props) {
  const form = useForm(changeDraft, errors);
  const discarded = hasDraft ? null : form.value?.discarded;
  return (
    <form {...form.form} className="grid max-w-2xl empty:hidden">
      {hasDraft ? (
        <p className="flex flex-wrap items-center gap-x-4 border-now border-l-2 pl-4">
          <span>{isPublished ? words.hasDraft : words.hasDraftHidden}</span>
          <button
            type="submit"
            name="change"
            value="discard"
            disabled={form.isPending}
            className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-3 disabled:opacity-60"
          >
            {words.discard}
          </button>
        </p>
      ) : null}
      <div role="status">
        {discarded ? (
          <p className="flex flex-wrap items-center gap-x-3">
            <span>{words.discarded}</span>
            <input type="hidden" name="draft" value={discarded} />
            <UndoButton name="change" value="restore" disabled={form.isPending}>
              {words.undo}
            </UndoButton>
          </p>
        ) : null}
        {hasDraft && form.isDone ? <p className="text-soft text-sm">{words.restored}</p> : null}
      </div>
      <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
    </form>
  );
}
