"use client";

import { FormEnd } from "@/components/settings/form-end";
import { PasswordField } from "@/components/settings/password-field";
import { useForm } from "@/components/settings/use-form";
import { confirmAddress } from "@/lib/actions/letter";
import type { Words } from "@/lib/i18n/words";

type Props = {
  token: string;
  /** Signed in to the account: otherwise a new password has to be set. */
  isOwn: boolean;
  words: Words["confirm"];
  errors: Words["errors"];
};

/** The button that confirms an address. */
export function ConfirmForm({ token, isOwn, words, errors }: Props) {
  const form = useForm(confirmAddress, errors);
  return (
    <form {...form.form} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      {isOwn ? null : (
        <PasswordField
          name="newPassword"
          label={words.newPassword}
          hint={words.hint}
          error={form.fieldError("newPassword")}
        />
      )}
      <FormEnd
        {...form}
        label={isOwn ? words.submit : words.submitWithPassword}
        look="primary"
        done={null}
      />
    </form>
  );
}
