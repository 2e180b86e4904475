"use client";

import type { ReactNode } from "react";

import { type ErrorWords, errorText } from "@/lib/actions/error-text";
import type { FormState } from "@/lib/actions/result";

import { FormStatus } from "./form-status";
import { UndoButton } from "./undo-button";

type Props = {
  /** The buttons of a list, which stand elsewhere, send this form by its id. */
  id?: string | undefined;
  /** Of `useActionState`: what came of the last change, what sends the next one, whether one is under way. */
  state: FormState<unknown>;
  submit: (form: FormData) => void;
  isPending: boolean;
  /** The last change in words, and the change that takes it back; nothing before the first. */
  said: { readonly text: ReactNode; readonly undo: string } | null | undefined;
  undo: string;
  errors: ErrorWords;
  look?: string;
  /** Behind Undo. */
  more?: ReactNode;
  /** Fields that go along. */
  children?: ReactNode;
};

/**
 * Says what came of the last change, with Undo: the one form that all changes of a list go through. It has to
 * stand at its place from the start: without JavaScript the answer to its button goes to where the button was.
 */
export function ChangesForm(props: Props) {
  const { id, state, submit, isPending, said, undo, errors, look = "", more, children } = props;
  const failed = state.status === "failed" ? state : null;

  return (
    <form id={id} action={submit}>
      {children}
      <div role="status">
        {said && !failed ? (
          <p className={`flex flex-wrap items-center gap-x-3 ${look}`}>
            <span dir="auto" className="max-w-[64ch]">
              {said.text}
            </span>
            <UndoButton name="change" value={said.undo} disabled={isPending}>
              {undo}
            </UndoButton>
            {more}
          </p>
        ) : null}
      </div>
      <FormStatus tone="failed">
        {failed ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null) : null}
      </FormStatus>
    </form>
  );
}
