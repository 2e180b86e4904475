import { getLocale, getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";

import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { ReplanSheet } from "./replan-sheet";

type Props = {
  sheet: Omit<ComponentProps<typeof ReplanSheet>, "path" | "words" | "errorWords" | "texts"> & {
    /** Null when all weeks are finished. */
    currentWeek: number | null;
    /** Days by which the current week has to move so that it starts today. */
    daysToStartToday: number | null;
    hoursNow: string;
  };
};

/** The re-plan sheet with its sentences in the learner's language. */
export async function ReplanDialog({ sheet }: Props) {
  const { currentWeek: week, daysToStartToday: days, hoursNow, ...rest } = sheet;
  const t = await getTranslations("replan");
  return (
    <ReplanSheet
      key={rest.formId}
      {...rest}
      path={localePath(await getLocale(), "/plan")}
      words={await getWords("replan")}
      errorWords={await getWords("errors")}
      texts={{
        shift: week === null ? t("about.shiftNothing") : t("about.shift", { week }),
        startsToday: week === null || days === null ? null : t("startsToday", { week, days }),
        hoursNow: t("hoursNow", { hours: hoursNow }),
      }}
    />
  );
}
