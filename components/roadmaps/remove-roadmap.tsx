"use client";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { removeRoadmap } from "@/lib/actions/own-roadmaps";
import type { Words } from "@/lib/i18n/words";

type Props = {
  roadmapId: string;
  title: string;
  words: Words["roadmaps"]["remove"];
  errors: Words["errors"];
};

/** Asks once, because it cannot be undone. That it worked is seen in the list, where the roadmap is gone then. */
export function RemoveRoadmap({ roadmapId, title, words, errors }: Props) {
  const form = useForm(removeRoadmap, errors);
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-[0.95rem] underline decoration-edge underline-offset-3">
        {words.open}
        <span className="sr-only"> {title}</span>
      </summary>
      <form {...form.form} className="grid max-w-md gap-3 pt-2">
        <p className="text-soft">{words.text}</p>
        <input type="hidden" name="roadmapId" value={roadmapId} />
        <Button type="submit" look="danger" disabled={form.isPending} className="w-fit">
          {words.confirm}
        </Button>
        <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
      </form>
    </details>
  );
}
