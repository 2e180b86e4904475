"use client";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { removeEvidencePicture } from "@/lib/actions/evidence-picture";
import type { Words } from "@/lib/i18n/words";

type Props = {
  evidenceId: string;
  hasPicture: boolean;
  words: Words["evidencePicture"];
  errors: Words["errors"];
};

/** Erases the picture after a question, because nothing brings it back; the status stays when it is gone. */
export function PictureRemoval({ evidenceId, hasPicture, words, errors }: Props) {
  const form = useForm(removeEvidencePicture, errors);
  return (
    <div className="grid gap-2">
      {hasPicture ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-3 hover:decoration-current">
            {words.remove}
          </summary>
          <form {...form.form} className="grid justify-items-start gap-3 pb-2">
            <input type="hidden" name="id" value={evidenceId} />
            <p className="max-w-[60ch] text-soft">{words.removeExplain}</p>
            <Button type="submit" look="danger" disabled={form.isPending}>
              {words.removeConfirm}
            </Button>
          </form>
        </details>
      ) : null}
      <FormStatus tone="done">
        {form.isDone && !form.isPending && !hasPicture ? words.removed : null}
      </FormStatus>
      <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
    </div>
  );
}
