"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormStatus } from "@/components/ui/form-status";
import { keepFields } from "@/components/ui/keep-fields";
import { TextInput } from "@/components/ui/text-input";
import { errorText } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { idle } from "@/lib/actions/result";
import { createAccount } from "@/lib/actions/session";
import type { Words } from "@/lib/i18n/words";

type Props = {
  link: { invite?: string; setup?: string };
  words: Words["signUp"];
  errors: Words["errors"];
};

/** Name, e-mail and password. Works without JavaScript; a refused form comes back with what was typed. */
export function SignUpForm({ link, words, errors }: Props) {
  const [state, submit, isPending] = useActionState(reach(createAccount), idle);
  const failed = state.status === "failed" ? state : null;
  const fieldError = (name: string) => errorText(errors, failed?.fields[name]);

  return (
    <form action={submit} onSubmit={keepFields(submit)} className="grid gap-5" noValidate>
      {link.invite ? <input type="hidden" name="invite" value={link.invite} /> : null}
      {link.setup ? <input type="hidden" name="setup" value={link.setup} /> : null}
      <Field label={words.name} error={fieldError("name")}>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="name"
            required
            defaultValue={failed?.values.name}
          />
        )}
      </Field>
      <Field label={words.email} error={fieldError("email")}>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="email"
            required
            defaultValue={failed?.values.email}
          />
        )}
      </Field>
      <Field label={words.password} hint={words.passwordHint} error={fieldError("password")}>
        {(control) => (
          <TextInput
            {...control}
            name="password"
            type="password"
            autoComplete="new-password"
            required
          />
        )}
      </Field>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
      <Button type="submit" look="primary" disabled={isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
