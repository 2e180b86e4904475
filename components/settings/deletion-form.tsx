"use client";

import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { deleteAccount } from "@/lib/actions/account";
import { fill, type Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { PasswordField } from "./password-field";
import { useForm } from "./use-form";

type Props = { email: string; words: Words["settings"]; errors: Words["errors"] };

/** Asks for the password and for the address, typed: nobody deletes a year by a slip. */
export function DeletionForm({ email, words, errors }: Props) {
  const form = useForm(deleteAccount, errors);
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <PasswordField
        name="currentPassword"
        label={words.account.currentPassword}
        error={form.fieldError("currentPassword")}
      />
      <Field label={fill(words.data.confirm, { email })} error={form.fieldError("confirmation")}>
        {(control) => (
          <TextInput
            {...control}
            name="confirmation"
            type="email"
            autoComplete="off"
            required
            defaultValue={form.shown("confirmation", "")}
          />
        )}
      </Field>
      <FormEnd {...form} label={words.data.delete} look="danger" done={null} />
    </form>
  );
}
