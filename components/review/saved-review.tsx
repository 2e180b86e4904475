import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReviewContent } from "@/lib/domain/review";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import type { PickedTask } from "./picked-lines";
import { ReviewEditor } from "./review-editor";

type Props = {
  /** The Monday of the week. */
  weekOf: CalendarDate;
  /** `emptyReview` when there is none yet. */
  review: ReviewContent;
  choices: readonly PickedTask[] | null;
  userKey: string;
  children: ReactNode;
};

/** A review that saves itself, with the words it needs. */
export async function SavedReview({ weekOf, review, choices, userKey, children }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("review.facts");
  const words = await getWords("review");
  const { editor } = await getWords("notes");
  const next = localePath(locale, `/review?week=${weekOf}`);

  return (
    <ReviewEditor
      {...{ weekOf, review, userKey, locale, words }}
      choices={
        choices?.map(({ key, title, state, week }) => ({
          ...{ key, title, state },
          week: week === null ? null : t("week", { week }),
        })) ?? null
      }
      signInPath={`${localePath(locale, "/sign-in")}?next=${encodeURIComponent(next)}`}
      status={{ ...editor, ...words.editor }}
      errors={await getWords("errors")}
    >
      {children}
    </ReviewEditor>
  );
}
