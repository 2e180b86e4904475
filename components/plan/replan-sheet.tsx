"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";

import { useForm } from "@/components/settings/use-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { applyReplan } from "@/lib/actions/plan";
import { type ReplanErrors, type ReplanValues, replanFields } from "@/lib/domain/replan-form";
import type { Words } from "@/lib/i18n/words";

import { ReplanFields, type ReplanFieldTexts, type ReplanOption } from "./replan-fields";
import { useLivePreview } from "./use-live-preview";

type Props = {
  /** The plan without the sheet. */
  path: string;
  values: ReplanValues;
  errors: ReplanErrors;
  reason: string;
  /** What the values ask for, in words; null while they are not complete. */
  what: string | null;
  /** What they do, in sentences. */
  preview: readonly string[] | null;
  /** Whether exactly these values are to be applied, as is asked without JavaScript. */
  isChecked: boolean;
  /** A new UUID for each time the sheet is opened. */
  formId: string;
  weeks: readonly ReplanOption[];
  dates: { readonly min: string; readonly max: string };
  texts: ReplanFieldTexts;
  words: Words["replan"];
  errorWords: Words["errors"];
};

/**
 * The re-plan sheet: a native dialog, open in the HTML already. Without JavaScript its form first shows what
 * changes (GET) and then applies that (POST); with it, what changes is shown while one types.
 */
export function ReplanSheet(props: Props) {
  const { path, values, reason, isChecked, formId, words, errorWords } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useForm(applyReplan, errorWords);
  const live = useLivePreview(props.preview);
  const [isLive, setLive] = useState(false);
  const errors = live.isFine ? {} : { ...props.errors, ...form.failed?.fields };

  useEffect(() => {
    setLive(true);
    const node = dialog.current;
    if (!node || node.matches(":modal")) return;
    // As it came it is open beside the page; a modal dialog has to be closed first.
    node.removeAttribute("open");
    node.showModal();
    node.querySelector<HTMLElement>(":checked")?.focus();
    return () => document.getElementById("replan")?.focus();
  }, []);

  function handleCancel(event: MouseEvent) {
    event.preventDefault();
    dialog.current?.close();
  }

  function handleClose() {
    history.replaceState(null, "", path);
    document.getElementById("replan")?.focus();
  }

  const isApplied = isLive || isChecked;
  return (
    <dialog
      ref={dialog}
      open
      aria-labelledby="replan-title"
      onClose={handleClose}
      className="fixed inset-0 z-10 m-auto max-h-[92dvh] w-[min(36rem,calc(100vw-1rem))] overflow-y-auto rounded-xl border border-line bg-paper p-4 text-ink sm:p-6"
    >
      <form method="get" action={path} id="replan-cancel" />
      <form
        {...form.form}
        {...(isApplied ? {} : { method: "get", action: path })}
        onInput={(event) => live.ask(event.currentTarget)}
        className="group grid gap-5"
      >
        <div className="grid gap-1">
          <h2 id="replan-title">{words.title}</h2>
          <p className="text-soft">{words.lead}</p>
        </div>
        <input type="hidden" name="formId" value={formId} />
        {isChecked ? (
          <>
            <p className="font-serif text-lg">{props.what}</p>
            {replanFields.map((name) => (
              <input key={name} type="hidden" name={name} value={values[name]} />
            ))}
            <input type="hidden" name="reason" value={reason} />
          </>
        ) : (
          <ReplanFields {...props} errors={errors} />
        )}
        <section aria-labelledby="replan-preview" className="grid gap-2 border-line border-t pt-4">
          <h3 id="replan-preview">{words.preview}</h3>
          <div aria-live="polite" className="min-h-24">
            {live.preview ? (
              <ul className="grid gap-1">
                {live.preview.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            ) : (
              <p className="text-soft">{words.previewLater}</p>
            )}
          </div>
        </section>
        <FormStatus tone="failed">{form.isPending ? null : form.failure}</FormStatus>
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            look="primary"
            disabled={form.isPending}
            {...(isApplied ? {} : { name: "show", value: "1" })}
          >
            {isApplied ? words.apply : words.show}
          </Button>
          <Button type="submit" form="replan-cancel" onClick={handleCancel}>
            {words.cancel}
          </Button>
          {isChecked ? (
            <a
              href={`${path}?${new URLSearchParams({ ...values, reason })}`}
              className="inline-flex min-h-11 items-center px-2"
            >
              {words.back}
            </a>
          ) : null}
        </div>
      </form>
    </dialog>
  );
}
