"use client";

import { FormEnd } from "@/components/settings/form-end";
import { PasswordField } from "@/components/settings/password-field";
import { useForm } from "@/components/settings/use-form";
import { resetPassword } from "@/lib/actions/reset";
import type { Words } from "@/lib/i18n/words";

type Props = { token: string; words: Words["reset"]; errors: Words["errors"] };

/** A new password by a one-time link. */
export function ResetForm({ token, words, errors }: Props) {
  const form = useForm(resetPassword, errors);
  return (
    <form {...form.form} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <PasswordField
        name="newPassword"
        label={words.newPassword}
        hint={words.hint}
        error={form.fieldError("newPassword")}
      />
      <FormEnd {...form} label={words.submit} look="primary" done={null} />
    </form>
  );
}
