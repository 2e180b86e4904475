import "server-only";

import { listReviews } from "@/lib/data/reviews";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { textIn } from "@/lib/domain/locale";
import { findRoadmapSubject } from "@/lib/domain/note-subject";

import { requireLearner } from "./learner";
import { readNamedRoadmap } from "./named-roadmap";

/** All reviews that say something, the newest first, in the months in which their weeks began. */
export async function loadReviews() {
  const learner = await requireLearner();
  const [reviews, named] = await Promise.all([
    listReviews(learner.user.id),
    readNamedRoadmap(learner),
  ]);
  const shown = reviews.map(({ nextKeys, weekOf, ...review }) => ({
    ...{ ...review, weekOf, sunday: addDays(weekOf, 6) },
    next: nextKeys.flatMap((key) => {
      const about = findRoadmapSubject(named, { kind: "task", key });
      return about ? [{ key, title: textIn(about.title, learner.locale) }] : [];
    }),
  }));
  const months = [...new Set(shown.map(({ weekOf }) => monthOf(weekOf)))];
  return {
    count: shown.length,
    months: months.map((month) => ({
      month,
      reviews: shown.filter(({ weekOf }) => monthOf(weekOf) === month),
    })),
  };
}

export type ShownReview = Awaited<
  ReturnType<typeof loadReviews>
>["months"][number]["reviews"][number];

/** The first day of its month. */
function monthOf(weekOf: CalendarDate): CalendarDate {
  return calendarDate(`${weekOf.slice(0, 7)}-01`);
}
