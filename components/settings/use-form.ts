"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";

import { errorText } from "@/lib/actions/error-text";
import { reach } from "@/lib/actions/reach";
import { type FormState, idle } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

type FormAction<Value> = (
  state: Awaited<FormState<Value>>,
  form: FormData,
) => Promise<FormState<Value>>;

/**
 * The state of one form with a status of its own: what failed, what was typed, what to say beside a field.
 * Without JavaScript the same comes with the answer.
 */
export function useForm<Value>(action: FormAction<Value>, errors: Words["errors"]) {
  const [state, submit, isPending] = useActionState(
    reach(action),
    idle as Awaited<FormState<Value>>,
  );
  const failed = state.status === "failed" ? state : null;
  const sent = useRef<{ form: HTMLFormElement; text: string }>(null);

  // React would empty the form after each answer, and with it what was typed meanwhile.
  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { nativeEvent } = event;
    const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const data = new FormData(event.currentTarget, submitter);
    sent.current = { form: event.currentTarget, text: textOf(data) };
    startTransition(() => submit(data));
  }

  // What was saved is shown as it is stored, and passwords go, unless somebody has typed on.
  useEffect(() => {
    if (state.status !== "done" || !sent.current) return;
    const { form, text } = sent.current;
    if (textOf(new FormData(form)) === text) form.reset();
  }, [state]);

  return {
    form: { action: submit, onSubmit: handleSubmit, noValidate: true },
    isPending,
    /** What the action gave back, once it is done. */
    value: state.status === "done" ? state.value : null,
    isDone: state.status === "done",
    failed,
    fieldError: (name: string) => errorText(errors, failed?.fields[name], failed ?? {}),
    /** What was typed and refused, else what is stored. */
    shown: (name: string, stored: string) => failed?.values[name] ?? stored,
    isOn: (name: string, stored: boolean) => (failed ? failed.values[name] === "on" : stored),
    /** What to say below the form, unless it stands beside a field. */
    failure: failed
      ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null)
      : null,
  };
}

/** What somebody typed or chose: fields of ours change by themselves with each answer. */
function textOf(data: FormData): string {
  return JSON.stringify(
    [...data].filter(([name]) => !name.startsWith("$ACTION") && !["version", "to"].includes(name)),
  );
}
