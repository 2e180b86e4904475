"use client";

import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { reactivateYear } from "@/lib/actions/years";
import type { Words } from "@/lib/i18n/words";

import { useForm } from "./use-form";

type Props = { yearId: string; label: string; errors: Words["errors"] };

/** Takes up an earlier year. That it worked is seen in the list, where the form is gone then. */
export function ReactivateForm({ yearId, label, errors }: Props) {
  const form = useForm(reactivateYear, errors);
  return (
    <form {...form.form} className="grid gap-2">
      <input type="hidden" name="yearId" value={yearId} />
      <Button type="submit" disabled={form.isPending} className="w-fit">
        {label}
      </Button>
      <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
    </form>
  );
}
