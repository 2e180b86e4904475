"use client";

import { FormEnd } from "@/components/settings/form-end";
import { useForm } from "@/components/settings/use-form";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { type PictureSaved, savePicture } from "@/lib/actions/evidence-picture";
import type { FormState } from "@/lib/actions/result";
import { typedValues } from "@/lib/actions/typed-values";
import { largestPictureFile } from "@/lib/domain/evidence-picture";
import type { PortfolioPicture } from "@/lib/domain/portfolio";
import type { Words } from "@/lib/i18n/words";

type Props = {
  evidenceId: string;
  picture: PortfolioPicture | null;
  /** How much room is taken, ready. */
  used: string;
  words: Words["evidencePicture"];
  errors: Words["errors"];
};

/** The picture of a piece and what it shows; the file stays chosen when it is refused. */
export function PictureForm({ evidenceId, picture, used, words, errors }: Props) {
  const form = useForm(save, { ...errors, ...words.errors });
  const done = form.value && (form.value.isNew ? words.saved : words.altSaved);

  return (
    <form {...form.form} className="grid gap-5">
      <input type="hidden" name="id" value={evidenceId} />
      <Field
        label={picture ? words.replace : words.file}
        hint={picture ? words.replaceHint : words.fileHint}
        error={form.fieldError("picture")}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            name="picture"
            accept="image/png,image/jpeg,image/webp"
            className="min-h-11 w-full max-w-full py-2 text-sm file:mr-3 file:min-h-11 file:rounded-lg file:border file:border-edge file:border-solid file:bg-transparent file:px-4 file:font-medium file:text-ink"
          />
        )}
      </Field>
      <Field label={words.alt} hint={words.altHint} error={form.fieldError("alt")}>
        {(control) => (
          <TextInput
            {...control}
            name="alt"
            dir="auto"
            autoComplete="off"
            defaultValue={form.shown("alt", picture?.alt ?? "")}
          />
        )}
      </Field>
      <p className="text-sm text-soft">
        {words.privacy} {used}
      </p>
      <FormEnd {...form} label={words.save} done={done} />
    </form>
  );
}

/** In the browser a file that is too large is not even sent. */
const save: typeof savePicture = typeof window === "undefined" ? savePicture : saveIfSmall;

async function saveIfSmall(
  state: FormState<PictureSaved>,
  form: FormData,
): Promise<FormState<PictureSaved>> {
  const file = form.get("picture");
  if (!(file instanceof File) || file.size <= largestPictureFile) return savePicture(state, form);
  return {
    ...{ status: "failed", error: "refused", fields: { picture: "pictureTooLarge" } },
    values: typedValues(form),
  };
}
