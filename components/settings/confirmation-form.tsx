"use client";

import { sendConfirmation } from "@/lib/actions/letter";
import { fill, type Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = { words: Words["letter"]; errors: Words["errors"] };

/** A button that mails a link to the account's address. */
export function ConfirmationForm({ words, errors }: Props) {
  const form = useForm(sendConfirmation, errors);
  return (
    <form {...form.form}>
      <FormEnd
        {...form}
        label={words.sendConfirmation}
        done={form.value && fill(words.confirmationSent, form.value)}
      />
    </form>
  );
}
