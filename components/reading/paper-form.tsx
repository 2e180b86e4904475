"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
} from "react";

import { dropDraft, keepDraft, readDraft } from "@/components/drafts/draft-store";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { errorText } from "@/lib/actions/error-text";
import type { FormState } from "@/lib/actions/result";
import type { SavedPaper } from "@/lib/actions/save-paper";
import { typedValues } from "@/lib/actions/typed-values";
import type { Words } from "@/lib/i18n/words";

import { type PaperChoice, PaperFields } from "./paper-fields";
import { type PaperValues, paperDraftFrom, paperValuesFrom } from "./paper-values";

export type PaperFormSetting = {
  choices: readonly PaperChoice[];
  /** The last day that may be chosen. */
  today: string;
  signInPath: string;
  words: Words["reading"];
  errors: Words["errors"];
};

type Props = PaperFormSetting & {
  values: PaperValues;
  /** From `paperDraftKey`; what is typed is kept there until it is saved. */
  draftKey: string;
  state: FormState<SavedPaper>;
  submit: (form: FormData) => void;
  isPending: boolean;
  /** Beside the button. */
  cancel: ReactNode;
};

/**
 * What was read, when and what one made of it. Nothing typed is lost: a refused form stays as it is, a draft
 * survives a reload, and without JavaScript the server hands everything back.
 */
export function PaperForm(props: Props) {
  const { choices, today, signInPath, words, errors, draftKey, state, submit, isPending } = props;
  const form = useRef<HTMLFormElement>(null);
  const failed = state.status === "failed" ? state : null;
  const [values, setValues] = useState(() =>
    failed ? paperValuesFrom(failed.values) : props.values,
  );
  const [isRestored, setIsRestored] = useState(false);

  useEffect(() => {
    const draft = paperDraftFrom(readDraft(storage, draftKey));
    if (!draft) return;
    setValues(draft);
    setIsRestored(true);
  }, [draftKey]);

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
        <p role="status" className="flex flex-wrap items-center gap-x-3 text-soft text-sm">
          {words.form.restored}
          <button type="button" onClick={startEmpty} className="min-h-11 text-ink underline">
            {words.form.startEmpty}
          </button>
        </p>
      ) : null}
      <PaperFields
        key={isRestored ? "draft" : "start"}
        {...{ values, choices, today, words }}
        errorOf={(field) => errorText(errors, failed?.fields[field])}
      />
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
        {props.cancel}
      </div>
    </form>
  );
}

const storage = () => localStorage;
