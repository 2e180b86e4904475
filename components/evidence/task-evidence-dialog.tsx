import { getLocale } from "next-intl/server";
import type { Choice } from "@/lib/domain/evidence-choices";

import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { EvidenceDialog } from "./evidence-dialog";

type Props = {
  userKey: string;
  /** The learner's today. */
  today: string;
  /** The tasks of the page. */
  tasks: readonly Choice[];
};

/** The dialog for evidence with everything it needs, for a page with tasks. Inside `<Ticks>`, once. */
export async function TaskEvidenceDialog({ userKey, today, tasks }: Props) {
  const locale = await getLocale();
  const { form, kind } = await getWords("evidence");

  return (
    <EvidenceDialog
      userKey={userKey}
      newPath={localePath(locale, "/evidence/new")}
      signInPath={localePath(locale, "/sign-in")}
      choices={{ today, tasks: [{ week: 0, title: "", tasks }], others: [], skills: [] }}
      words={{ form, kind }}
      errors={await getWords("errors")}
    />
  );
}
