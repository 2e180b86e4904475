/** The one form of the page that all changes go through: see `EvidenceChanges`. */
export const evidenceChangesForm = "evidence-changes";

export const changeLook =
  "inline-flex min-h-11 items-center rounded-lg px-2 text-sm underline decoration-edge underline-offset-3 hover:decoration-current";

type Props = {
  /** What to do and to which piece, as `evidenceChangeSchema` reads it. */
  change: string;
  label: string;
  /** The claim of the piece, for those who do not see beside what the button stands. */
  about: string;
};

/** Sends one change of the list. */
export function ChangeButton({ change, label, about }: Props) {
  return (
    <button
      type="submit"
      form={evidenceChangesForm}
      name="change"
      value={change}
      className={changeLook}
    >
      {label}
      <span className="sr-only"> {about}</span>
    </button>
  );
}
