"use client";

import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { saveName } from "@/lib/actions/account";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { useForm } from "./use-form";

type Props = { name: string; words: Words["settings"]; errors: Words["errors"] };

export function ProfileForm({ name, words, errors }: Props) {
  const form = useForm(saveName, errors);
  return (
    <form {...form.form} className="grid max-w-md gap-4">
      <Field
        label={words.profile.name}
        hint={words.profile.nameHint}
        error={form.fieldError("name")}
      >
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="name"
            required
            defaultValue={form.shown("name", name)}
          />
        )}
      </Field>
      <FormEnd {...form} label={words.save} done={form.isDone ? words.saved : null} />
    </form>
  );
}
