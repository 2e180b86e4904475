import { getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import type { PaperGoal } from "@/lib/domain/paper-habit";

type Props = {
  /** Papers in the log of this calendar week. */
  read: number;
  /** Null when the roadmap asks for none. */
  goal: PaperGoal | null;
  month: number;
};

/** "3 of 3–5 papers this week". Fewer is no fault: nothing is counted as missing. */
export async function WeekGoal({ read, goal, month }: Props) {
  const t = await getTranslations("reading");
  if (!goal) return <p className="font-serif text-xl">{t("thisWeekFree", { count: read })}</p>;
  const asRange = goal.most === 1 ? t("thisWeekOne", { read }) : t("thisWeek", { read, ...goal });

  return (
    <div className="grid gap-1">
      <p className="font-serif text-xl">
        {read > goal.most ? t("thisWeekFree", { count: read }) : asRange}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 text-soft text-sm">
        {t("goalOf", { month })}
        {read >= goal.least ? (
          <span className="inline-flex items-center gap-1.5 text-done-ink">
            <Icon name="checked" className="size-4" />
            {t("goalMet")}
          </span>
        ) : null}
      </p>
    </div>
  );
}
