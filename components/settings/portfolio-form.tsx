"use client";

import type { ChangeEvent } from "react";

import { Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { savePortfolio } from "@/lib/actions/portfolio";
import { mostLinks } from "@/lib/domain/text-limits";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { HandleField } from "./handle-field";
import { LinkFields } from "./link-fields";
import { useForm } from "./use-form";

type Link = { readonly label: string; readonly url: string };

type Props = {
  handle: string | null;
  texts: {
    readonly headline: string;
    readonly bio: string;
    readonly links: readonly Link[];
    readonly showSkills: boolean;
    readonly showPath: boolean;
    readonly isPublished: boolean;
  };
  /** Addresses of the preview and of the list of evidence. */
  paths: { readonly preview: string; readonly evidence: string };
  words: Words["settings"];
  errors: Words["errors"];
};

/** Handle, texts and switches. A switch saves at once, with everything that is in the form. */
export function PortfolioForm({ handle, texts, paths, words, errors }: Props) {
  const form = useForm(savePortfolio, errors);
  const { portfolio } = words;
  const links = form.failed ? typedLinks(form.failed.values) : texts.links;

  function handleSwitch(event: ChangeEvent<HTMLInputElement>) {
    event.target.form?.requestSubmit();
  }

  const saved = form.value?.isPublic ? portfolio.savedPublic : portfolio.savedHidden;
  return (
    <form {...form.form} className="grid max-w-2xl gap-5">
      <HandleField
        handle={form.shown("handle", handle ?? "")}
        own={handle}
        error={form.fieldError("handle")}
        words={portfolio}
        errors={errors}
      />
      <Field
        label={portfolio.headline}
        hint={portfolio.headlineHint}
        error={form.fieldError("headline")}
      >
        {(control) => (
          <TextInput
            {...control}
            name="headline"
            defaultValue={form.shown("headline", texts.headline)}
          />
        )}
      </Field>
      <Field label={portfolio.bio} hint={portfolio.bioHint} error={form.fieldError("bio")}>
        {(control) => (
          <TextArea {...control} name="bio" rows={6} defaultValue={form.shown("bio", texts.bio)} />
        )}
      </Field>
      <LinkFields links={links} fieldError={form.fieldError} words={portfolio} />
      <div className="grid gap-2">
        <Switch
          name="showSkills"
          label={portfolio.showSkills}
          defaultChecked={form.isOn("showSkills", texts.showSkills)}
          onChange={handleSwitch}
        />
        <Switch
          name="showPath"
          label={portfolio.showPath}
          defaultChecked={form.isOn("showPath", texts.showPath)}
          onChange={handleSwitch}
        />
        <Switch
          name="isPublished"
          label={portfolio.publish}
          hint={portfolio.publishHint}
          defaultChecked={form.isOn("isPublished", texts.isPublished)}
          onChange={handleSwitch}
        />
      </div>
      <FormEnd {...form} label={words.save} look="primary" done={form.isDone ? saved : null}>
        <a href={paths.preview} className="inline-flex min-h-11 items-center">
          {portfolio.visitor}
        </a>
        <a href={paths.evidence} className="inline-flex min-h-11 items-center">
          {portfolio.pins}
        </a>
      </FormEnd>
    </form>
  );
}

/** The rows that were typed, without the empty ones, as the server counts them. */
function typedLinks(values: Readonly<Record<string, string>>): Link[] {
  return Array.from({ length: mostLinks }, (_, index) => ({
    label: values[`links.${index}.label`] ?? "",
    url: values[`links.${index}.url`] ?? "",
  })).filter(({ label, url }) => label !== "" || url !== "");
}
