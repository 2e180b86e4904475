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
import { signIn } from "@/lib/actions/session";
import type { Words } from "@/lib/i18n/words";

type Props = { next: string; words: Words["signIn"]; errors: Words["errors"] };

/** E-mail and password. Works without JavaScript; a refused form keeps the address. */
export function SignInForm({ next, words, errors }: Props) {
  const [state, submit, isPending] = useActionState(reach(signIn), idle);
  const failed = state.status === "failed" ? state : null;

  return (
    <form action={submit} onSubmit={keepFields(submit)} className="grid gap-5" noValidate>
      <input type="hidden" name="next" value={next} />
      <Field label={words.email} error={errorText(errors, failed?.fields.email)}>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={failed?.values.email}
          />
        )}
      </Field>
      <Field label={words.password} error={errorText(errors, failed?.fields.password)}>
        {(control) => (
          <TextInput
            {...control}
            name="password"
            type="password"
            autoComplete="current-password"
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
