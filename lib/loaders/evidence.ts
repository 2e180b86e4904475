import "server-only";

import { listBinnedEvidence, listEvidence } from "@/lib/data/evidence";
import { type StrategicKind, strategicKindOf, strategicKinds } from "@/lib/domain/evidence-kind";
import { textIn } from "@/lib/domain/locale";
import { findRoadmapSubject } from "@/lib/domain/note-subject";

import { requireLearner } from "./learner";
import { readNamedRoadmap } from "./named-roadmap";

/** The list of evidence, its balance and its bin. */
export async function loadEvidence() {
  const learner = await requireLearner();
  const { user, locale } = learner;
  const [pieces, bin, version] = await Promise.all([
    listEvidence(user.id),
    listBinnedEvidence(user.id),
    readNamedRoadmap(learner),
  ]);
  const pins = pieces
    .filter(({ pinOrder }) => pinOrder !== null)
    .toSorted((a, b) => Number(a.pinOrder) - Number(b.pinOrder))
    .map(({ id }) => id);

  return {
    locale,
    balance: strategicKinds.map((kind) => ({ kind, count: countOf(pieces, kind) })),
    pieces: pieces.map(({ taskKeys, ...piece }) => ({
      ...piece,
      /** 1 for the first; 0 when it is not pinned. */
      place: pins.indexOf(piece.id) + 1,
      tasks: taskKeys.map((key) => {
        const subject = findRoadmapSubject(version, { kind: "task", key });
        const title = subject ? textIn(subject.title, locale) : { text: key, lang: "en" as const };
        return { key, title, milestoneKey: subject?.milestoneKey ?? null };
      }),
    })),
    bin,
  };
}

export type LoadedEvidence = Awaited<ReturnType<typeof loadEvidence>>;

function countOf(pieces: Awaited<ReturnType<typeof listEvidence>>, kind: StrategicKind): number {
  return pieces.filter((piece) => strategicKindOf(piece.kind) === kind).length;
}
