import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ComingBack as Back } from "@/lib/domain/coming-back";
import { formatDay } from "@/lib/i18n/format-date";

import { ComingBackChoices, MadeUp } from "./coming-back-choices";
import { LastNote, type NamedNote, type NamedTask, ShortTask, TaskLink } from "./coming-back-parts";

type Props = {
  back: Back & {
    startDate: CalendarDate;
    lastTask: NamedTask | null;
    shortTask: NamedTask | null;
    note: NamedNote | null;
  };
  /** The current week. */
  week: number;
};

/** For somebody who was away: where they were, what they noted, something short, and how the plan goes on. */
export async function ComingBack({ back, week }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("comingBack");
  const { lastActive, startDate, days, lastTask, shortTask, note, madeUpFor } = back;
  const hasBegun = lastActive >= startDate;
  const date = formatDay(hasBegun ? lastActive : startDate, locale, "full");

  return (
    <section id="coming-back" aria-labelledby="welcome-back" className="grid gap-7 pt-2 pb-5">
      <div className="grid gap-1">
        <h2 id="welcome-back">{t("title")}</h2>
        <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
          {hasBegun ? t("last", { date, days, week }) : t("never", { date, days })}
        </p>
        {lastTask ? (
          <p className="flex max-w-[64ch] flex-wrap items-center gap-x-2 text-soft">
            {t("settledLast")}
            <TaskLink task={lastTask} />
          </p>
        ) : null}
      </div>
      {note ? <LastNote note={note} /> : null}
      {shortTask ? <ShortTask task={shortTask} /> : null}
      {/* What stands here after a choice is announced. */}
      <div role="status" className="empty:hidden">
        {madeUpFor ? <MadeUp done={madeUpFor} /> : null}
      </div>
      {madeUpFor ? null : <ComingBackChoices carryOn={back.carryOn} asBreak={back.asBreak} />}
    </section>
  );
}
