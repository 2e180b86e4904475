import "server-only";

import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { daysBetween } from "@/lib/domain/calendar-date";
import { formatHours } from "@/lib/domain/hours";
import type { Locale } from "@/lib/domain/locale";
import { idleRangeOf, type PlanChange } from "@/lib/domain/plan-change";
import type { ReplanPreview } from "@/lib/domain/replan-preview";

import { formatDay } from "./format-date";

/** What a change is, in words without a full stop: "Pause from 25 May to 2 June 2026, before week 20". */
export async function changeText(change: PlanChange): Promise<string> {
  const locale = await getLocale();
  const t = await getTranslations("replan.what");
  const idle = idleRangeOf(change);
  if (idle) {
    const week = change.kind === "shift" ? change.week : 0;
    const slots = { week, ...rangeSlots(idle.from, idle.to, locale) };
    const isDay = idle.from === idle.to;
    if (change.kind === "shift") return isDay ? t("shiftDay", slots) : t("shift", slots);
    return isDay ? t("breakDay", slots) : t("break", slots);
  }
  if (change.kind === "pace") {
    const hours = formatHours(change.hoursHundredths);
    return t("pace", { hours, from: formatDay(change.from, locale, "full") });
  }
  return change.kind === "trim" ? t("trim", { week: change.week, keep: change.keep }) : "";
}

/** What was just done to a change, and where the plan ends now. */
export async function saidText(
  change: PlanChange,
  { isUndone, finish }: { isUndone: boolean; finish: CalendarDate | null },
): Promise<string> {
  const t = await getTranslations("replan.said");
  const what = await changeText(change);
  if (finish === null) return isUndone ? t("undoneNoDate", { what }) : t("appliedNoDate", { what });
  const date = formatDay(finish, await getLocale(), "full");
  return isUndone ? t("undone", { what, date }) : t("applied", { what, date });
}

/** A preview in finished sentences: the last day, the weeks that move, the hours that it takes. */
export async function previewSentences(preview: ReplanPreview): Promise<readonly string[]> {
  const locale = await getLocale();
  const t = await getTranslations("replan");
  const { onFirstPlanned, hoursHundredths } = preview;
  const sentences = [await finishSentence(preview), await movedSentence(preview)];
  sentences.push(t("asks", { hours: formatHours(hoursHundredths) }));
  if (onFirstPlanned) {
    const date = formatDay(onFirstPlanned.finish, locale, "full");
    const hours = onFirstPlanned.hoursHundredths;
    sentences.push(
      hours === null
        ? t("notOnFirst", { date })
        : t("onFirst", { date, hours: formatHours(hours) }),
    );
  }
  return sentences;
}

async function finishSentence({ before, after }: ReplanPreview): Promise<string> {
  const locale = await getLocale();
  const t = await getTranslations("replan.finish");
  if (before.finish === null || after.finish === null) return t("none");
  const days = daysBetween(before.finish, after.finish);
  const slots = {
    before: formatDay(before.finish, locale, "full"),
    after: formatDay(after.finish, locale, "full"),
    days: Math.abs(days),
  };
  if (days === 0) return t("same", slots);
  return days > 0 ? t("later", slots) : t("earlier", slots);
}

async function movedSentence({ moved }: ReplanPreview): Promise<string> {
  const t = await getTranslations("replan.moved");
  if (!moved) return t("none");
  const { count, first, last } = moved;
  if (Math.sign(first.days) !== Math.sign(last.days))
    return t("both", { count, first: first.week });
  const slots = {
    count,
    first: first.week,
    last: last.week,
    firstDays: Math.abs(first.days),
    days: Math.abs(last.days),
    direction: last.days > 0 ? "later" : "earlier",
  };
  return first.days === last.days ? t("alike", slots) : t("apart", slots);
}

/** The year stands once where both days lie in it: last in English, first in Korean and Japanese. */
function rangeSlots(from: CalendarDate, to: CalendarDate, locale: Locale) {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const isYearLast = locale === "en";
  return {
    from: formatDay(from, locale, isOneYear && isYearLast ? "day" : "full"),
    to: formatDay(to, locale, isOneYear && !isYearLast && from !== to ? "day" : "full"),
  };
}
