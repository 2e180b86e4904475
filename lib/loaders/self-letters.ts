import "server-only";

import { listSelfLetters } from "@/lib/data/self-letters";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { textIn } from "@/lib/domain/locale";
import { emptyLetter, type LetterPeriod, letterPeriods } from "@/lib/domain/self-letter";
import { formatMonth } from "@/lib/i18n/format-month";

import { readYear, requireLearner } from "./learner";

/**
 * The learner's letters to themselves: one for each month since the start and for each phase that was begun,
 * the newest first.
 *
 * @param opened `kind:period` of one that is over and to be written on all the same
 */
export async function loadSelfLetters(opened: string) {
  const learner = await requireLearner();
  const { user, enrollment, locale, today } = learner;
  const [year, stored] = await Promise.all([readYear(user, enrollment), listSelfLetters(user.id)]);
  const { phases } = year.version;
  const { months, phases: begun } = letterPeriods({
    ...{ startDate: enrollment.startDate, today },
    phaseKeys: phases.map(({ key }) => key),
    currentPhaseKey: findCurrentWeek(year.weeks, year.state)?.phaseKey ?? null,
  });

  const nameOf = ({ kind, period }: LetterPeriod) => {
    if (kind === "month") {
      return { text: formatMonth(period, locale, "month"), lang: locale };
    }
    const phase = phases.find(({ key }) => key === period);
    return phase ? textIn(phase.title, locale) : { text: period, lang: locale };
  };
  const toLetter = (about: LetterPeriod) => {
    const { expected, did, version } =
      stored.find(({ kind, period }) => kind === about.kind && period === about.period) ??
      emptyLetter;
    return {
      ...about,
      title: nameOf(about),
      isOpen: about.isPresent || opened === `${about.kind}:${about.period}`,
      letter: { expected, did, version },
    };
  };
  return { learner, months: months.map(toLetter), phases: begun.map(toLetter) };
}

export type ShownLetter = Awaited<ReturnType<typeof loadSelfLetters>>["months"][number];
