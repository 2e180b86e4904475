"use client";

import type { ChangeEvent } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { savePortfolio } from "@/lib/actions/portfolio";
import type { PortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { Words } from "@/lib/i18n/words";

import { FormEnd } from "./form-end";
import { HandleField } from "./handle-field";
import { LinkFields, typedLinks } from "./link-fields";
import { PortfolioSections } from "./portfolio-sections";
import { useForm } from "./use-form";

type Props = {
  handle: string | null;
  /** The draft, where there is one. */
  texts: PortfolioTexts;
  hasDraft: boolean;
  isPublished: boolean;
  /** Of what is stored: what was changed in another tab is not written over unseen. */
  version: string;
  /** What public evidence shows. */
  skills: readonly { readonly key: string; readonly name: string; readonly lang?: string }[];
  /** Addresses of the preview and of the list of evidence. */
  paths: { readonly preview: string; readonly evidence: string };
  words: Words["settings"];
  more: Words["portfolioSettings"];
  errors: Words["errors"];
};

/** Handle, texts and switches. A switch saves at once, with everything that is in the form. */
export function PortfolioForm(props: Props) {
  const { handle, texts, hasDraft, isPublished, version, skills, paths, words, more, errors } =
    props;
  const form = useForm(savePortfolio, errors);
  const { portfolio } = words;
  const links = form.failed ? typedLinks(form.failed.values) : texts.links;

  function handleSwitch(event: ChangeEvent<HTMLInputElement>) {
    event.target.form?.requestSubmit();
  }

  return (
    <form {...form.form} className="grid max-w-2xl gap-6">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="to" value={hasDraft ? "draft" : "page"} />
      {/* Fields take what is stored anew when a draft comes or goes. */}
      <div key={hasDraft ? "draft" : "page"} className="grid gap-6">
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
              dir="auto"
              defaultValue={form.shown("headline", texts.headline)}
            />
          )}
        </Field>
        <Field label={portfolio.bio} hint={portfolio.bioHint} error={form.fieldError("bio")}>
          {(control) => (
            <TextArea
              {...control}
              name="bio"
              rows={6}
              dir="auto"
              defaultValue={form.shown("bio", texts.bio)}
            />
          )}
        </Field>
        <LinkFields
          links={links}
          fieldError={form.fieldError}
          words={portfolio}
          hide={more.hideLink}
        />
        <PortfolioSections
          {...{ form, texts, skills, words: portfolio, more }}
          onSwitch={handleSwitch}
        />
        <Switch
          name="isPublished"
          label={portfolio.publish}
          hint={portfolio.publishHint}
          defaultChecked={form.isOn("isPublished", isPublished)}
          onChange={handleSwitch}
        />
      </div>
      <FormEnd
        {...form}
        label={hasDraft ? more.saveDraft : words.save}
        look="primary"
        done={form.value && savedText(form.value, portfolio, more)}
      >
        {hasDraft ? (
          <Button type="submit" name="to" value="page" disabled={form.isPending}>
            {isPublished ? more.publishDraft : more.useDraft}
          </Button>
        ) : null}
        {isPublished && !hasDraft ? (
          <Button type="submit" name="to" value="draft" disabled={form.isPending}>
            {more.saveAsDraft}
          </Button>
        ) : null}
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

function savedText(
  { isPublic, to }: { isPublic: boolean; to: "page" | "draft" },
  words: Words["settings"]["portfolio"],
  more: Words["portfolioSettings"],
): string {
  if (to === "draft") return isPublic ? more.savedDraft : more.savedDraftHidden;
  return isPublic ? words.savedPublic : words.savedHidden;
}
