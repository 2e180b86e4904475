"use client";

import { endOtherSessions } from "@/lib/actions/account";
import { fill, type Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = { words: Words["settings"]["account"]; errors: Words["errors"] };

export function SessionsForm({ words, errors }: Props) {
  const form = useForm(endOtherSessions, errors);
  return (
    <form {...form.form}>
      <FormEnd
        {...form}
        label={words.endOthers}
        done={form.value && fill(words.ended, form.value)}
      />
    </form>
  );
}
