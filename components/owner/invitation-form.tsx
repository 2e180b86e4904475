"use client";

import { FormEnd } from "@/components/settings/form-end";
import { useForm } from "@/components/settings/use-form";
import { makeInvitation } from "@/lib/actions/owner";
import type { Words } from "@/lib/i18n/words";

import { OneTimeLink } from "./one-time-link";

type Props = { words: Words["owner"]; errors: Words["errors"] };

export function InvitationForm({ words, errors }: Props) {
  const form = useForm(makeInvitation, errors);
  return (
    <form {...form.form} className="grid gap-4">
      <FormEnd {...form} label={words.invite} done={null} />
      {form.value ? (
        <OneTimeLink label={words.inviteLink} address={form.value.address} hint={words.once} />
      ) : null}
    </form>
  );
}
