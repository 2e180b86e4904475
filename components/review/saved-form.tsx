import type { ReactNode, RefObject } from "react";

import type { SaveView, TextSaver } from "@/components/drafts/text-saver";
import type { FormState } from "@/lib/actions/result";

type Failed = Extract<FormState<null>, { status: "failed" }>;

type Props = {
  id: string;
  /** Around the fields, for `useTextSaver`. */
  root: RefObject<HTMLFormElement | null>;
  /** Set when a form without JavaScript was refused: it is sent again as a form, not saved by itself. */
  failed: Failed | null;
  submit: (form: FormData) => void;
  onSave: () => void;
  className?: string;
  children: ReactNode;
};

/** A form whose fields save themselves; its button saves at once, and without JavaScript sends it. */
export function SavedForm({ id, root, failed, submit, onSave, className = "", children }: Props) {
  return (
    <form
      id={id}
      ref={root}
      action={submit}
      onSubmit={(event) => {
        if (failed) return;
        event.preventDefault();
        onSave();
      }}
      className={className}
    >
      {children}
    </form>
  );
}

/** What makes a field that of a part: saved as it is typed, or with what was sent before. */
export function fieldOf<Part extends string>(
  part: Part,
  saver: TextSaver<Part>,
  view: SaveView<Part>,
  failed: Failed | null,
) {
  if (failed) return { name: part, defaultValue: failed.values[part] ?? "" };
  const change = (text: string) => ({ [part]: text }) as Partial<Record<Part, string>>;
  return {
    name: part,
    autoComplete: "off",
    value: view[part],
    onChange: ({ target }: { target: HTMLTextAreaElement }) => saver.edit(change(target.value)),
    onBlur: () => saver.saveNow(),
  };
}
