import type { ReactNode } from "react";

import type { SaveState } from "@/components/drafts/text-saver";
import { TextStatusLine } from "@/components/drafts/text-status-line";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { type ErrorWords, errorText } from "@/lib/actions/error-text";
import type { FormState } from "@/lib/actions/result";
import type { Words } from "@/lib/i18n/words";

type Props = {
  /** Id of the form that it saves. */
  form: string;
  save: string;
  children: ReactNode;
};

/** How things stand with what is typed, always in sight, and a button for those who like one or need one. */
export function SaveBar({ form, save, children }: Props) {
  return (
    <div className="sticky bottom-0 z-10 flex min-h-14 flex-wrap items-center justify-between gap-x-6 border-line border-t bg-paper py-2 text-sm print:hidden">
      <div className="min-w-0 flex-1">{children}</div>
      <Button type="submit" form={form}>
        {save}
      </Button>
    </div>
  );
}

type State = {
  state: FormState<null>;
  view: SaveState;
  locale: string;
  signInPath: string;
  words: Words["review"];
  status: Words["notes"]["editor"];
  errors: ErrorWords;
  onUndo: () => void;
};

/** What came of the form where it was sent without JavaScript; else whether what is typed is saved. */
export function SavedState({ state, view, words, status, errors, ...rest }: State) {
  if (state.status === "failed") {
    const code = state.fields.form ?? Object.values(state.fields)[0] ?? state.error;
    const sentence = state.error === "conflict" ? words.refused : errorText(errors, code, state);
    return <FormStatus tone="failed">{sentence ?? null}</FormStatus>;
  }
  return (
    <>
      {state.status === "done" && view.status.kind === "idle" ? (
        <FormStatus tone="done">{words.savedPlain}</FormStatus>
      ) : null}
      <TextStatusLine view={view} words={status} {...rest} />
    </>
  );
}
