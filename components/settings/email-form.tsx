"use client";

import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { changeEmail } from "@/lib/actions/account";
import { fill, type Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { PasswordField } from "./password-field";
import { useForm } from "./use-form";

type Props = { email: string; words: Words["settings"]["account"]; errors: Words["errors"] };

export function EmailForm({ email, words, errors }: Props) {
  const form = useForm(changeEmail, errors);
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <Field label={words.email} hint={words.emailHint} error={form.fieldError("email")}>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="email"
            required
            defaultValue={form.shown("email", email)}
          />
        )}
      </Field>
      <PasswordField
        name="currentPassword"
        label={words.currentPassword}
        error={form.fieldError("currentPassword")}
      />
      <FormEnd
        {...form}
        label={words.changeEmail}
        done={form.value && fill(words.emailChanged, form.value)}
      />
    </form>
  );
}
