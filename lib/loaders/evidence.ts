import "server-only";

import { listBinnedEvidence, listEvidence } from "@/lib/data/evidence";
import type { EvidencePiece } from "@/lib/domain/evidence";
import { filterEvidence, readEvidenceFilter } from "@/lib/domain/evidence-filter";
import { type StrategicKind, strategicKindOf, strategicKinds } from "@/lib/domain/evidence-kind";
import { weeksThatBuild } from "@/lib/domain/evidence-weeks";
import { textIn } from "@/lib/domain/locale";
import { findRoadmapSubject } from "@/lib/domain/note-subject";

import { requireLearner } from "./learner";
import { readNamedRoadmap } from "./named-roadmap";

/**
 * A page of the list of evidence, its balance and its bin. The balance is of all evidence, whatever is shown.
 *
 * @param asked  what a name stands for in the address; "" for nothing
 */
export async function loadEvidence(asked: (name: string) => string = () => "") {
  const learner = await requireLearner();
  const { user, enrollment, locale } = learner;
  const [pieces, bin, version] = await Promise.all([
    listEvidence(user.id),
    listBinnedEvidence(user.id),
    readNamedRoadmap(learner),
  ]);
  const pins = pieces
    .filter(({ pinOrder }) => pinOrder !== null)
    .toSorted((a, b) => Number(a.pinOrder) - Number(b.pinOrder))
    .map(({ id }) => id);
  const filter = readEvidenceFilter(asked);
  const { shown, ...place } = filterEvidence(pieces, filter, Number(asked("page") || 1));

  return {
    locale,
    filter,
    ...place,
    all: pieces.length,
    kinds: [...new Set(pieces.map(({ kind }) => kind))],
    balance: strategicKinds.map((kind) => ({
      kind,
      count: countOf(pieces, kind),
      weeks: weeksThatBuild(kind, version, enrollment.trackKey),
    })),
    pieces: shown.map(({ taskKeys, ...piece }) => ({
      ...piece,
      /** 1 for the first; 0 when it is not pinned. */
      place: pins.indexOf(piece.id) + 1,
      isLastPin: pins.at(-1) === piece.id,
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

function countOf(pieces: readonly EvidencePiece[], kind: StrategicKind): number {
  return pieces.filter((piece) => strategicKindOf(piece.kind) === kind).length;
}
