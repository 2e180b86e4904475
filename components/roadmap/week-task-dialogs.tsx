import { getLocale } from "next-intl/server";

import { timeWords } from "@/components/time/time-words";
import type { Choice } from "@/lib/domain/evidence-choices";
import type { NamedTimer } from "@/lib/i18n/describe-timer";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { TaskDialogs } from "./task-dialogs";
import type { Ticker } from "./ticks";

type Props = {
  ticker: Ticker;
  /** The learner's today. */
  today: string;
  /** The tasks of the page. */
  tasks: readonly Choice[];
  timer: NamedTimer | null;
};

/** The dialogs for evidence and time with everything they need, for a page with tasks. Inside `<Ticks>`, once. */
export async function WeekTaskDialogs({ ticker, today, tasks, timer }: Props) {
  const locale = await getLocale();
  const { form, kind } = await getWords("evidence");

  return (
    <TaskDialogs
      userKey={ticker.id}
      {...{ ticker, timer }}
      evidencePath={localePath(locale, "/evidence/new")}
      timePath={localePath(locale, "/time")}
      signInPath={localePath(locale, "/sign-in")}
      choices={{ today, tasks: [{ week: 0, title: "", tasks }], others: [], skills: [] }}
      words={{ form, kind }}
      timeWords={timeWords(await getWords("time"))}
      errors={await getWords("errors")}
    />
  );
}
