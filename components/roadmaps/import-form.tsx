"use client";

import {
  type FormEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormStatus } from "@/components/ui/form-status";
import { TextArea } from "@/components/ui/text-area";
import { errorText } from "@/lib/actions/error-text";
import { importRoadmap, type RoadmapFileRead } from "@/lib/actions/own-roadmaps";
import { reach } from "@/lib/actions/reach";
import { type FormState, idle } from "@/lib/actions/result";
import { fill, type Words } from "@/lib/i18n/words";

import { FileField } from "./file-field";
import { ImportPreview } from "./import-preview";
import { ImportProblems } from "./import-problems";

type Props = {
  /** Where a year is started on what was imported. */
  yearsHref: string | null;
  /** Bytes. */
  largest: number;
  words: Pick<Words["roadmaps"], "form" | "preview">;
  partNames: Words["roadmapVersion"]["parts"];
  errors: Words["errors"];
};

const start: FormState<RoadmapFileRead> = idle;

/**
 * A file or its text, looked through and then imported. The text stays in its field whatever comes of it; where
 * there is no JavaScript, the server hands it back.
 */
export function ImportForm({ yearsHref, largest, words, partNames, errors }: Props) {
  const [state, submit, isPending] = useActionState(reach(importRoadmap), start);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const [loadedName, setLoadedName] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const failed = state.status === "failed" ? state : null;
  const result = state.status === "done" ? state.value : null;
  const sent = failed?.values.text ?? (result?.kind === "imported" ? null : result?.text);

  // What came of it stands below a field that may be many screens long.
  useEffect(() => {
    if (state.status === "done") outcome.current?.focus();
  }, [state]);

  // An imported text is done with; sending it again would only be refused.
  useEffect(() => {
    if (result?.kind !== "imported") return;
    if (area.current) area.current.value = "";
    setLoadedName(null);
  }, [result]);

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    form.set("hasText", "on");
    startTransition(() => submit(form));
  }

  function takeText(text: string, name: string) {
    if (area.current) area.current.value = text;
    setLoadedName(name);
    setIsTooLarge(false);
  }

  const textError = isTooLarge ? errors.fileTooLarge : errorText(errors, failed?.fields.text);
  return (
    <form action={submit} onSubmit={handleSubmit} noValidate className="grid max-w-3xl gap-5">
      <FileField
        {...{ largest, words: words.form, loadedName }}
        onText={takeText}
        onTooLarge={() => setIsTooLarge(true)}
      />
      <Field label={words.form.text} error={textError}>
        {(control) => (
          <TextArea
            {...control}
            ref={area}
            name="text"
            rows={10}
            defaultValue={sent ?? ""}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            onInput={() => setIsTooLarge(false)}
            className="font-mono text-sm"
          />
        )}
      </Field>
      <div>
        <Button type="submit" name="step" value="check" disabled={isPending}>
          {words.form.check}
        </Button>
      </div>
      <div ref={outcome} tabIndex={-1} className="grid gap-6 outline-none">
        <div>
          <FormStatus tone="done">{toldOf(result, isPending, words.form)}</FormStatus>
          <FormStatus tone="failed">
            {failed && !isPending
              ? (errorText(errors, failed.fields.form ?? failed.error, failed) ?? null)
              : null}
          </FormStatus>
        </div>
        {result?.kind === "imported" && yearsHref ? (
          <p>
            <a href={yearsHref} className="inline-flex min-h-11 items-center">
              {words.form.toYears}
            </a>
          </p>
        ) : null}
        {result?.kind === "problems" ? <ImportProblems {...result} words={words.form} /> : null}
        {result?.kind === "preview" ? (
          <>
            <ImportPreview preview={result.preview} words={words.preview} partNames={partNames} />
            <div>
              <Button type="submit" look="primary" name="step" value="import" disabled={isPending}>
                {words.form.import}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </form>
  );
}

function toldOf(
  result: RoadmapFileRead | null,
  isPending: boolean,
  words: Words["roadmaps"]["form"],
): string | null {
  if (isPending) return words.working;
  if (result?.kind !== "imported") return null;
  return fill(words.imported, { title: result.title.text, number: result.number });
}
