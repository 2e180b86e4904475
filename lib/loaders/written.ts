import "server-only";

import type { CurrentUser } from "@/lib/auth/session";
import { listEvidence } from "@/lib/data/evidence";
import { listNotes } from "@/lib/data/notes";
import { listOwnTasks } from "@/lib/data/own-tasks";
import { listReviews } from "@/lib/data/reviews";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import { listSelfLetters } from "@/lib/data/self-letters";
import { type Locale, textIn } from "@/lib/domain/locale";
import { findRoadmapSubject } from "@/lib/domain/note-subject";
import { withOwnTasks } from "@/lib/domain/own-task";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import { type WrittenNote, writtenDocument } from "@/lib/domain/written-document";
import { formatDay } from "@/lib/i18n/format-date";
import { formatMonth } from "@/lib/i18n/format-month";
import { fill } from "@/lib/i18n/words";
import { wordsIn } from "@/lib/i18n/words-in";

/** All notes, reviews and letters of a learner as one Markdown document. It works without a year, too. */
export async function loadWritten(user: CurrentUser, locale: Locale): Promise<string> {
  const { id, enrollment } = user;
  const [version, own, notes, evidence, reviews, letters] = await Promise.all([
    enrollment ? getRoadmapVersion(enrollment.versionId) : getLatestVersion(),
    listOwnTasks(id),
    listNotes(id),
    listEvidence(id),
    listReviews(id),
    listSelfLetters(id),
  ]);
  const named = withOwnTasks(version, own);
  const claims = new Map(evidence.map((piece) => [piece.id, piece.claim]));
  const { written: words, notes: noteWords, review } = wordsIn(locale);

  return writtenDocument(
    {
      notes: notes.map((note) => toWritten(note, { named, claims, locale })),
      reviews,
      letters: letters.map((letter) => ({
        ...letter,
        title: letterTitle(letter, version, locale),
      })),
    },
    {
      ...words,
      ...{ notes: noteWords.title, stoppedAt: noteWords.stoppedAt, reviews: review.title },
      ...{ learned: review.learned, shipped: review.shipped, stuck: review.stuck },
      ...{ expected: review.letter.expected, did: review.letter.did },
      week: (week, title) => fill(words.week, { week, title }),
      weekOf: (monday) => fill(words.weekOf, { date: formatDay(monday, locale, "full") }),
    },
  );
}

type Named = {
  named: RoadmapVersion;
  claims: ReadonlyMap<string, string>;
  locale: Locale;
};

/** What has no title any more is called by its key. */
function toWritten(
  { subject, text, stoppedAt }: Awaited<ReturnType<typeof listNotes>>[number],
  { named, claims, locale }: Named,
): WrittenNote {
  const { kind, key } = subject;
  const about = findRoadmapSubject(named, subject);
  const milestone = about?.milestoneKey ? findMilestone(named, about.milestoneKey) : null;
  const title = about ? textIn(about.title, locale).text : (claims.get(key) ?? key);
  const place = milestone?.tasks.findIndex((task) => task.key === key) ?? -1;
  return {
    ...{ kind, key, title, text, stoppedAt },
    week: milestone?.week ?? null,
    weekTitle: milestone && textIn(milestone.title, locale).text,
    place: place + 1,
  };
}

function letterTitle(
  { kind, period }: { kind: "month" | "phase"; period: string },
  { phases }: RoadmapVersion,
  locale: Locale,
): string {
  if (kind === "month") return formatMonth(period, locale, "month");
  const phase = phases.find(({ key }) => key === period);
  return phase ? textIn(phase.title, locale).text : period;
}
