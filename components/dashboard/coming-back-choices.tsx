import { getLocale, getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import { changeLook } from "@/components/ui/change-button";
import { carryOn, changePlan, recordBreak } from "@/lib/actions/plan";
import { addDays, daysBetween } from "@/lib/domain/calendar-date";
import type { ComingBack, MadeUpFor } from "@/lib/domain/coming-back";
import { formatDay } from "@/lib/i18n/format-date";
import { formatDays } from "@/lib/i18n/format-days";
import { localePath } from "@/lib/i18n/paths";

import { LazyChoiceForm } from "./lazy-choice-form";

type Props = Pick<ComingBack, "carryOn" | "asBreak">;

/** What brings the plan back to today, each in one click; nothing has to be chosen. */
export async function ComingBackChoices({ carryOn: shift, asBreak }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("comingBack");
  const days = asBreak ? daysBetween(asBreak.from, asBreak.to) + 1 : 0;

  return (
    <div className="grid gap-4">
      <p className="max-w-[60ch]">{t(shift ? "offer" : "noOffer")}</p>
      <div className="grid max-w-2xl gap-x-8 gap-y-4 sm:grid-cols-2">
        {shift ? (
          <LazyChoiceForm action={carryOn} failed={t("failed")}>
            <Button type="submit" look="primary" className="sm:justify-self-start">
              {t("carryOn")}
            </Button>
            <p className="text-sm text-soft">{t("carryOnHint", shift)}</p>
          </LazyChoiceForm>
        ) : null}
        <form action={localePath(locale, "/plan")} className="grid content-start gap-1">
          <input type="hidden" name="replan" value="shift" />
          <Button type="submit" className="sm:justify-self-start">
            {t("replan")}
          </Button>
          <p className="text-sm text-soft">{t("replanHint")}</p>
        </form>
      </div>
      {asBreak && days > 0 ? (
        <LazyChoiceForm action={recordBreak} failed={t("failed")}>
          <button type="submit" className={`-ml-2 justify-self-start ${changeLook}`}>
            {t("asBreak", { days })}
          </button>
          <p className="text-sm text-soft">
            {t("asBreakHint", { range: formatDays(asBreak.from, asBreak.to, locale) })}
          </p>
        </LazyChoiceForm>
      ) : null}
    </div>
  );
}

/** What was done about the absence, and what takes it back. */
export async function MadeUp({ done }: { done: MadeUpFor }) {
  const locale = await getLocale();
  const t = await getTranslations("comingBack");
  const { id, kind, from, to } = done;
  const text =
    kind === "break"
      ? t("done.break", { range: formatDays(from, to, locale) })
      : t("done.shift", {
          days: daysBetween(from, to) + 1,
          date: formatDay(addDays(to, 1), locale),
        });

  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <p className="text-done-ink">{text}</p>
      <LazyChoiceForm action={changePlan} failed={t("failed")}>
        <button type="submit" name="change" value={`undo:${id}`} className={changeLook}>
          {t("undo")}
        </button>
      </LazyChoiceForm>
    </div>
  );
}
