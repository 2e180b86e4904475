import { type Locale, type ShownText, textIn } from "./locale";
import type { RoadmapContent, RoadmapVersion } from "./roadmap";
import { findTask } from "./roadmap-lookup";
import { type DiffEntry, type DiffKind, diffKinds, diffVersions } from "./version-diff";
import type { DiffPart } from "./version-parts";

export type PreviewChange = {
  readonly what: "added" | "changed" | "retired";
  readonly kind: DiffKind;
  readonly key: string;
  readonly title: ShownText;
  readonly week: number | null;
};

/** What an import would make, and what of it differs from what it came from. */
export type ImportPreview = {
  readonly key: string;
  readonly title: ShownText;
  readonly weeks: number;
  readonly phases: number;
  readonly tracks: number;
  readonly tasks: number;
  /** Hours per week in hundredths. */
  readonly nominalHundredths: number;
  /** The number of its version among the learner's own. */
  readonly number: number;
  /** Null when it has nothing in common with what the learner could have begun with. */
  readonly difference: {
    readonly title: ShownText;
    readonly number: number;
    readonly isBuiltIn: boolean;
    /** Kinds in which something differs. */
    readonly counts: readonly (Readonly<Record<PreviewChange["what"], number>> & {
      readonly kind: DiffKind;
    })[];
    readonly parts: readonly DiffPart[];
    /** At most a hundred. */
    readonly changes: readonly PreviewChange[];
    readonly more: number;
  } | null;
};

const shownAtMost = 100;

/**
 * What the learner sees before anything is written.
 *
 * @param base    the roadmap with which the content is compared, or null
 * @param number  the version that the import would make
 */
export function previewImport(
  content: RoadmapContent,
  { base, number, locale }: { base: RoadmapVersion | null; number: number; locale: Locale },
): ImportPreview {
  const { key, weeks, phases, tracks, milestones, nominalHundredths } = content;
  return {
    ...{ key, weeks, nominalHundredths, number },
    title: textIn(content.title, locale),
    phases: phases.length,
    tracks: tracks.length,
    tasks: milestones.flatMap(({ tasks }) => tasks).length,
    difference: base && differenceOf(base, content, locale),
  };
}

/** Whether a roadmap was probably made from another: they have a task in common. */
export function isMadeFrom(content: RoadmapContent, base: RoadmapContent): boolean {
  return content.milestones.some(({ tasks }) => tasks.some(({ key }) => findTask(base, key)));
}

function differenceOf(base: RoadmapVersion, content: RoadmapContent, locale: Locale) {
  const diff = diffVersions(base, content, ["en", "ko", "ja"]);
  const changes = [
    ...toChanges("added", diff.added, locale),
    ...toChanges("changed", [...diff.changed, ...diff.translated], locale),
    ...toChanges("retired", diff.retired, locale),
  ];
  const countOf = (kind: DiffKind, what: PreviewChange["what"]) =>
    changes.filter((change) => change.kind === kind && change.what === what).length;
  const counts = diffKinds.map((kind) => ({
    kind,
    added: countOf(kind, "added"),
    changed: countOf(kind, "changed"),
    retired: countOf(kind, "retired"),
  }));
  return {
    title: textIn(base.title, locale),
    ...{ number: base.number, isBuiltIn: base.isBuiltIn, parts: diff.parts },
    counts: counts.filter(({ added, changed, retired }) => added + changed + retired > 0),
    changes: changes.slice(0, shownAtMost),
    more: Math.max(0, changes.length - shownAtMost),
  };
}

function toChanges(
  what: PreviewChange["what"],
  entries: readonly DiffEntry[],
  locale: Locale,
): PreviewChange[] {
  return entries.map(({ kind, key, title, place }) => ({
    ...{ what, kind, key, title: textIn(title, locale), week: place?.week ?? null },
  }));
}
