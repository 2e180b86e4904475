"use client";

import { useId } from "react";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormStatus } from "@/components/ui/form-status";
import { TextArea } from "@/components/ui/text-area";
import { reportLink, takeBackReport } from "@/lib/actions/resource-report";
import type { Words } from "@/lib/i18n/words";

type Props = {
  resourceKey: string;
  title: string;
  /** What this learner reported before, or null. */
  stored: { readonly problem: string; readonly comment: string } | null;
  /** When, and whether it is settled, as a sentence. */
  said: string | null;
  /** Somebody has come for this. */
  isAskedFor: boolean;
  words: Words["resources"]["report"];
  errors: Words["errors"];
};

/** Says what is wrong with a link, changes that or takes it back. Works without JavaScript. */
export function ReportForm(props: Props) {
  const { resourceKey, title, stored, said, isAskedFor, words, errors } = props;
  const id = useId();
  const report = useForm(reportLink, errors);
  const back = useForm(takeBackReport, errors);
  const isOpen = isAskedFor || report.failed !== null || report.isDone || back.isDone;
  const problem = report.shown("problem", stored?.problem ?? "");
  const problemError = report.fieldError("problem");

  return (
    <details open={isOpen} className="text-[0.95rem] print:hidden">
      <summary className="min-h-11 w-fit py-2.5 text-soft text-sm">
        {stored ? words.openAgain : words.open}
        <span className="sr-only"> {title}</span>
      </summary>
      <div className="grid max-w-xl gap-4 border-line border-l-2 pb-3 pl-4">
        {said ? <p className="text-soft text-sm">{said}</p> : null}
        <form {...report.form} id={id} className="grid gap-4">
          <input type="hidden" name="resourceKey" value={resourceKey} />
          <fieldset className="grid" aria-invalid={problemError ? true : undefined}>
            <legend className="font-medium">{words.legend}</legend>
            {(["dead", "bad"] as const).map((value) => (
              <label key={value} className="flex min-h-11 items-center gap-3 leading-snug">
                <input
                  type="radio"
                  name="problem"
                  value={value}
                  defaultChecked={problem === value}
                  className="size-5 shrink-0"
                />
                {words[value]}
              </label>
            ))}
            {problemError ? <p className="text-danger text-sm">{problemError}</p> : null}
          </fieldset>
          <Field
            label={words.comment}
            hint={words.commentHint}
            error={report.fieldError("comment")}
          >
            {(control) => (
              <TextArea
                {...control}
                name="comment"
                dir="auto"
                rows={2}
                defaultValue={report.shown("comment", stored?.comment ?? "")}
              />
            )}
          </Field>
          <p className="text-soft text-sm">{words.lead}</p>
        </form>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" form={id} disabled={report.isPending}>
            {stored ? words.change : words.send}
          </Button>
          {stored ? (
            <form {...back.form}>
              <input type="hidden" name="resourceKey" value={resourceKey} />
              <Button type="submit" disabled={back.isPending}>
                {words.takeBack}
              </Button>
            </form>
          ) : null}
        </div>
        <FormStatus tone="done">{doneText()}</FormStatus>
        <FormStatus tone="failed">{report.failure ?? back.failure}</FormStatus>
      </div>
    </details>
  );

  /** What is stored now tells which of the two forms was sent last. */
  function doneText(): string | null {
    if (report.isPending || back.isPending) return null;
    if (stored) return report.isDone ? words.sent : null;
    return back.isDone ? words.takenBack : null;
  }
}
