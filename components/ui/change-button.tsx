export const changeLook =
  "inline-flex min-h-11 items-center rounded-lg px-2 text-sm underline decoration-edge underline-offset-3 hover:decoration-current";

type Props = {
  /** Id of the one form of the page that all changes of a list go through. */
  form: string;
  /** What to do and to which entry, as the schema of the form reads it. */
  change: string;
  label: string;
  /** The name of the entry, for those who do not see beside what the button stands. */
  about: string;
};

/** Sends one change of a list. */
export function ChangeButton({ form, change, label, about }: Props) {
  return (
    <button type="submit" form={form} name="change" value={change} className={changeLook}>
      {label}
      <span className="sr-only"> {about}</span>
    </button>
  );
}
