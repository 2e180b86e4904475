"use client";

import { changePassword } from "@/lib/actions/account";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { PasswordField } from "./password-field";
import { useForm } from "./use-form";

type Props = { email: string; words: Words["settings"]["account"]; errors: Words["errors"] };

export function PasswordForm({ email, words, errors }: Props) {
  const form = useForm(changePassword, errors);
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      {/* Tells password managers whose password this is. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        name="currentPassword"
        label={words.currentPassword}
        error={form.fieldError("currentPassword")}
      />
      <PasswordField
        name="newPassword"
        label={words.newPassword}
        hint={words.passwordHint}
        error={form.fieldError("newPassword")}
      />
      <FormEnd
        {...form}
        label={words.changePassword}
        done={form.isDone ? words.passwordChanged : null}
      />
    </form>
  );
}
