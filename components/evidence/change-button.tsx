import { ChangeButton as ListChangeButton } from "@/components/ui/change-button";

/** The one form of the page that all changes go through: see `EvidenceChanges`. */
export const evidenceChangesForm = "evidence-changes";

type Props = {
  /** What to do and to which piece, as `evidenceChangeSchema` reads it. */
  change: string;
  label: string;
  /** The claim of the piece. */
  about: string;
};

/** Sends one change of the list of evidence. */
export function ChangeButton(props: Props) {
  return <ListChangeButton form={evidenceChangesForm} {...props} />;
}
