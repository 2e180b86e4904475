import { getLocale, getTranslations } from "next-intl/server";

import { ChangeButton } from "@/components/ui/change-button";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RecordedChange } from "@/lib/domain/plan-change-document";
import { formatDay } from "@/lib/i18n/format-date";
import { changeText } from "@/lib/i18n/replan-text";

import { planChangesForm } from "./plan-changes-form";

type Entry = {
  readonly change: RecordedChange;
  /** The learner's own days. */
  readonly madeOn: CalendarDate;
  readonly undoneOn: CalendarDate | null;
};

type Props = {
  /** The newest first. */
  entries: readonly Entry[];
  /** Folded while something else on the page says what was just changed. */
  isOpen: boolean;
};

/** What was changed about the plan, when and why; each can be taken out and put back. */
export async function ChangeHistory({ entries, isOpen }: Props) {
  const t = await getTranslations("replan.history");
  return (
    <section aria-labelledby="plan-history" className="grid gap-3">
      <h2 id="plan-history">{t("title")}</h2>
      {entries.length === 0 ? (
        <p className="max-w-[60ch] text-soft">{t("empty")}</p>
      ) : (
        <details open={isOpen} className="border-line border-y">
          <summary className="flex min-h-11 items-center font-medium">
            {t("count", { count: entries.length })}
          </summary>
          <p className="max-w-[60ch] pb-2 text-sm text-soft">{t("lead")}</p>
          <ul className="grid pb-3">
            {entries.map((entry) => (
              <HistoryEntry key={entry.change.id} {...entry} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

async function HistoryEntry({ change, madeOn, undoneOn }: Entry) {
  const locale = await getLocale();
  const t = await getTranslations("replan");
  const text = await changeText(change);
  const kind = undoneOn === null ? "undo" : "redo";
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-6 border-line border-t py-1">
      <div className="grid py-1">
        <span className={undoneOn === null ? "" : "text-soft line-through"}>{text}</span>
        {change.reason ? (
          <span dir="auto" className="font-serif">
            {t("history.reason", { reason: change.reason })}
          </span>
        ) : null}
        <span className="text-sm text-soft">
          {formatDay(madeOn, locale, "full")}
          {undoneOn === null
            ? null
            : ` · ${t("history.undone", { date: formatDay(undoneOn, locale, "full") })}`}
        </span>
      </div>
      <ChangeButton
        form={planChangesForm}
        change={`${kind}:${change.id}`}
        label={t(kind)}
        about={text}
      />
    </li>
  );
}
