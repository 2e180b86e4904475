"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
} from "react";
import { dropDraft, keepDraft } from "@/components/drafts/draft-store";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { errorText } from "@/lib/actions/error-text";
import type { FormState } from "@/lib/actions/result";
import type { SavedEvidence } from "@/lib/actions/save-evidence";
import { typedValues } from "@/lib/actions/typed-values";
import { type EvidenceChoices, suggestedSkills } from "@/lib/domain/evidence-choices";
import type { Words } from "@/lib/i18n/words";

import { ClaimField } from "./claim-field";
import { readEvidenceDraft } from "./evidence-draft";
import { type EvidenceValues, valuesFrom } from "./evidence-values";
import { LinkFields } from "./link-fields";
import { MoreFields } from "./more-fields";

/** What every place of the form has to know. */
export type EvidenceFormSetting = {
  choices: EvidenceChoices;
  signInPath: string;
  words: Pick<Words["evidence"], "form" | "kind">;
  errors: Words["errors"];
};

type Props = EvidenceFormSetting & {
  values: EvidenceValues;
  /** From `evidenceDraftKey`; what is typed is kept there until it is saved. */
  draftKey: string;
  state: FormState<SavedEvidence>;
  submit: (form: FormData) => void;
  isPending: boolean;
  /** The link takes the focus when the form appears. */
  isFocused?: boolean;
  /** Beside the button. */
  cancel: ReactNode;
};

/**
 * Link, claim and the rest. Nothing typed is lost: a refused form stays as it is, a draft survives a reload,
 * and without JavaScript the server hands everything back.
 */
export function EvidenceForm(props: Props) {
  const {
    choices,
    signInPath,
    words,
    errors,
    draftKey,
    state,
    submit,
    isPending,
    isFocused,
    cancel,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  const failed = state.status === "failed" ? state : null;
  const [values, setValues] = useState(() => (failed ? valuesFrom(failed.values) : props.values));
  const [isRestored, setIsRestored] = useState(false);
  const errorOf = (field: string) => errorText(errors, failed?.fields[field]);

  useEffect(() => {
    const draft = readEvidenceDraft(storage, draftKey);
    if (!draft) return;
    setValues(valuesFrom(draft));
    setIsRestored(true);
  }, [draftKey]);

  // Again after a draft has come back, which draws the fields anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (isFocused) form.current?.querySelector<HTMLElement>("[name=link]")?.focus();
  }, [isFocused, isRestored]);

  useEffect(() => {
    if (failed) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [failed]);

  // The browser's own sending would empty the fields afterwards.
  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const typed = new FormData(event.currentTarget);
    startTransition(() => submit(typed));
  }

  function startEmpty() {
    dropDraft(storage, draftKey);
    setValues(props.values);
    setIsRestored(false);
  }

  return (
    <form
      ref={form}
      action={submit}
      onSubmit={handleSubmit}
      onInput={({ currentTarget }) =>
        keepDraft(storage, draftKey, typedValues(new FormData(currentTarget)))
      }
      noValidate
      className="grid gap-5"
    >
      {isRestored ? (
        <p role="status" className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
          {words.form.restored}
          <button type="button" onClick={startEmpty} className="min-h-11 text-ink underline">
            {words.form.startEmpty}
          </button>
        </p>
      ) : null}
      <div key={isRestored ? "draft" : "start"} className="grid gap-5">
        <input type="hidden" name="id" value={values.id} />
        <LinkFields
          link={values.link}
          kind={values.kind}
          words={words}
          linkError={errorOf("link")}
          kindError={errorOf("kind")}
        />
        <ClaimField claim={values.claim} words={words.form} error={errorOf("claim")} />
        <div>
          <label className="flex min-h-11 items-center gap-3 font-medium">
            <input
              type="checkbox"
              name="isPublic"
              defaultChecked={values.isPublic}
              aria-describedby="evidence-public-hint"
              className="size-5 shrink-0"
            />
            {words.form.isPublic}
          </label>
          <p id="evidence-public-hint" className="text-sm text-soft">
            {words.form.isPublicHint}
          </p>
        </div>
        <MoreFields
          values={values}
          choices={choices}
          words={words.form}
          errorOf={errorOf}
          isOpen={hasMore(values, choices) || inMore.some((field) => errorOf(field) !== undefined)}
        />
      </div>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
      {failed?.error === "signedOut" ? (
        <a href={signInPath} target="_blank" rel="noopener" className="min-h-11">
          {words.form.signIn}
        </a>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" disabled={isPending}>
          {isPending ? words.form.saving : words.form.save}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

const storage = () => localStorage;

const inMore = ["myPart", "limits", "withWhom", "madeOn", "taskKeys", "skillKeys"];

/** Whether something stands there that is more than a suggestion. */
function hasMore(
  { myPart, limits, withWhom, skillKeys, taskKeys }: EvidenceValues,
  choices: EvidenceChoices,
): boolean {
  const suggested = suggestedSkills(choices, taskKeys).map(({ key }) => key);
  return (
    `${myPart}${limits}${withWhom}` !== "" || skillKeys.some((key) => !suggested.includes(key))
  );
}
