import { compareDates } from "./calendar-date";
import type { PublicEvidence, PublicPortfolio } from "./portfolio";

/** Every piece of evidence that the page tells of, once each: what is pinned first, then the newest first. */
export function piecesOf({
  pinned,
  groups,
}: Pick<PublicPortfolio, "pinned" | "groups">): readonly PublicEvidence[] {
  const anchors = new Set(pinned.map(({ anchor }) => anchor));
  const others = groups
    .flatMap(({ evidence }) => evidence)
    .filter(({ anchor }) => !anchors.has(anchor))
    .toSorted((a, b) => compareDates(b.madeOn, a.madeOn));
  return [...pinned, ...others];
}

/** Weeks of the path that are finished, and all of them; null when the path is hidden. */
export function weeksDoneOf({ path }: Pick<PublicPortfolio, "path">) {
  return (
    path && {
      finished: path.filter(({ progress }) => progress.finished).length,
      weeks: path.length,
    }
  );
}

/** A skill by its name, and the pieces of evidence for it that the page tells of. */
export type NamedSkill = { readonly name: string; readonly evidence: readonly PublicEvidence[] };

/**
 * The skills of the page, in its order; none when they are hidden. A skill that nothing on the page shows is left
 * out, as it would be a claim without evidence.
 *
 * @param nameOf  what a skill is called; null when this roadmap never had it
 */
export function namedSkillsOf(
  portfolio: Pick<PublicPortfolio, "pinned" | "groups" | "skills">,
  nameOf: (skillKey: string) => string | null,
): readonly NamedSkill[] {
  const anchors = new Set(piecesOf(portfolio).map(({ anchor }) => anchor));
  return (portfolio.skills ?? []).flatMap(({ skillKey, evidence }) => {
    const name = nameOf(skillKey);
    const shown = evidence.filter(({ anchor }) => anchors.has(anchor));
    return name && shown.length > 0 ? { name, evidence: shown } : [];
  });
}
