import { type DraftStore, readDraft } from "./draft-store";
import { partsOf, type TextShape, type Texts } from "./texts";

/** What is kept in the browser while it is not saved. */
export type TextDraft<Part extends string> = Texts<Part> & {
  /** The version on which it was written. */
  readonly version: number;
  /** What was sent last and has not been answered: if that is what is stored, the answer was lost. */
  readonly sent: Texts<Part> | null;
};

/** The draft, or null when there is none that can be read. */
export function readTextDraft<Part extends string>(
  shape: TextShape<Part>,
  where: () => DraftStore,
  key: string,
): TextDraft<Part> | null {
  const draft = readDraft(where, key);
  return isDraft(shape, draft) ? { ...draft, sent: draft.sent ?? null } : null;
}

function isDraft<Part extends string>(
  shape: TextShape<Part>,
  value: unknown,
): value is TextDraft<Part> {
  if (typeof value !== "object") return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return (
    typeof fields.version === "number" &&
    partsOf(shape).every((part) => typeof fields[part] === "string")
  );
}
