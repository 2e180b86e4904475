import { type CalendarDate, compareDates } from "./calendar-date";
import { type EvidenceKind, evidenceKinds } from "./evidence-kind";
import { parseLink } from "./link";
import type { PortfolioLink } from "./portfolio-texts";
import type { MilestoneProgress } from "./progress";
import type { Stone } from "./stone";

export const mostPinned = 3;

export type PortfolioEvidence = {
  readonly url: string;
  readonly kind: EvidenceKind;
  readonly claim: string;
  readonly myPart: string;
  readonly limits: string;
  readonly withWhom: string;
  readonly madeOn: CalendarDate;
  readonly skillKeys: readonly string[];
  readonly taskKeys: readonly string[];
  readonly isPublic: boolean;
  readonly isInBin: boolean;
  /** 1 to 3 for the pinned ones. */
  readonly pinOrder: number | null;
  readonly picture: PortfolioPicture | null;
};

export type PortfolioPicture = {
  /** Made anew with every upload. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What it shows; "" when the claim says it all. */
  readonly alt: string;
};

export type PortfolioWeek = {
  readonly stone: Stone;
  readonly progress: MilestoneProgress;
  readonly doneTaskKeys: readonly string[];
};

export type PortfolioInput = {
  readonly name: string;
  readonly headline: string;
  readonly bio: string;
  readonly links: readonly PortfolioLink[];
  readonly showLinks: boolean;
  readonly showPinned: boolean;
  readonly showSkills: boolean;
  readonly showPath: boolean;
  readonly showAll: boolean;
  readonly hiddenSkillKeys: readonly string[];
  readonly evidence: readonly PortfolioEvidence[];
  /** The skills of a task of any track, for evidence that names none of its own. */
  readonly skillKeysOfTask: (taskKey: string) => readonly string[];
  readonly weeks: readonly PortfolioWeek[];
};

export type PublicEvidence = {
  /** For links inside the page: `evidence-1` is the newest piece. Says nothing about the stored id. */
  readonly anchor: string;
  readonly url: string;
  readonly kind: EvidenceKind;
  readonly claim: string;
  readonly myPart: string;
  readonly limits: string;
  readonly withWhom: string;
  readonly madeOn: CalendarDate;
  readonly picture: PortfolioPicture | null;
};

/** A week of the path. Where one stands today, and whether that is late, is nobody else's business. */
export type PublicWeek = {
  /** Proved, a vein: finished, with public evidence for a done task. Never current or planned. */
  readonly stone: Stone;
  readonly progress: MilestoneProgress;
};

export type PublicPortfolio = {
  readonly name: string;
  readonly headline: string;
  readonly bio: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** At most three, in the owner's order. */
  readonly pinned: readonly PublicEvidence[];
  /** All public evidence, the pinned included, newest first within its kind; none when the list is hidden. */
  readonly groups: readonly {
    readonly kind: EvidenceKind;
    readonly evidence: readonly PublicEvidence[];
  }[];
  /** The best proved first; null when hidden. */
  readonly skills:
    | readonly { readonly skillKey: string; readonly evidence: readonly PublicEvidence[] }[]
    | null;
  /** Null when hidden. */
  readonly path: readonly PublicWeek[] | null;
};

/**
 * Everything a portfolio shows, to a visitor and in every other form (JSON Resume, JSON-LD, preview).
 *
 * An allow-list: each public field is named here, so that a field added to a row stays private until
 * somebody adds it here as well. Evidence that is private or in the bin leaves no trace, neither a
 * count nor a vein. Links are checked once more on the way out. Whether the page may be seen at all
 * is decided before.
 */
export function publicPortfolio(input: PortfolioInput): PublicPortfolio {
  const evidence = input.evidence
    .filter(({ isPublic, isInBin, url }) => isPublic && !isInBin && parseLink(url).ok)
    .toSorted((a, b) => compareDates(b.madeOn, a.madeOn))
    .map((piece, index) => ({ piece, shown: publicEvidence(piece, index) }));

  return {
    name: input.name,
    headline: input.headline,
    bio: input.bio,
    links: input.showLinks ? linksOf(input.links) : [],
    pinned: input.showPinned ? pinnedOf(evidence) : [],
    groups: input.showAll ? groupsOf(evidence.map(({ shown }) => shown)) : [],
    skills: input.showSkills ? skillsOf(evidence, input) : null,
    path: input.showPath ? pathOf(input.weeks, evidence) : null,
  };
}

function linksOf(links: PortfolioInput["links"]): PublicPortfolio["links"] {
  return links
    .filter(({ url, isHidden }) => !isHidden && parseLink(url).ok)
    .map(({ label, url }) => ({ label, url }));
}

type Shown = { readonly piece: PortfolioEvidence; readonly shown: PublicEvidence };

function publicEvidence(piece: PortfolioEvidence, index: number): PublicEvidence {
  return {
    anchor: `evidence-${index + 1}`,
    url: piece.url,
    kind: piece.kind,
    claim: piece.claim,
    myPart: piece.myPart,
    limits: piece.limits,
    withWhom: piece.withWhom,
    madeOn: piece.madeOn,
    picture: piece.picture && {
      ...{ id: piece.picture.id, alt: piece.picture.alt },
      ...{ width: piece.picture.width, height: piece.picture.height },
    },
  };
}

function pinnedOf(evidence: readonly Shown[]): readonly PublicEvidence[] {
  return evidence
    .flatMap(({ piece, shown }) =>
      piece.pinOrder === null ? [] : { order: piece.pinOrder, shown },
    )
    .toSorted((a, b) => a.order - b.order)
    .slice(0, mostPinned)
    .map(({ shown }) => shown);
}

function groupsOf(evidence: readonly PublicEvidence[]): PublicPortfolio["groups"] {
  return evidenceKinds
    .map((kind) => ({ kind, evidence: evidence.filter((piece) => piece.kind === kind) }))
    .filter((group) => group.evidence.length > 0);
}

function skillsOf(
  evidence: readonly Shown[],
  { skillKeysOfTask, hiddenSkillKeys }: PortfolioInput,
): NonNullable<PublicPortfolio["skills"]> {
  const bySkill = new Map<string, PublicEvidence[]>();
  for (const { piece, shown } of evidence) {
    for (const skillKey of skillKeysOf(piece, skillKeysOfTask)) {
      bySkill.set(skillKey, [...(bySkill.get(skillKey) ?? []), shown]);
    }
  }
  return [...bySkill]
    .filter(([skillKey]) => !hiddenSkillKeys.includes(skillKey))
    .map(([skillKey, pieces]) => ({ skillKey, evidence: pieces }))
    .toSorted(
      (a, b) => b.evidence.length - a.evidence.length || a.skillKey.localeCompare(b.skillKey, "en"),
    );
}

/** The skills that a piece of evidence names itself, else those of the tasks it proves. */
export function skillKeysOf(
  evidence: { readonly skillKeys: readonly string[]; readonly taskKeys: readonly string[] },
  skillKeysOfTask: (taskKey: string) => readonly string[],
): readonly string[] {
  const { skillKeys, taskKeys } = evidence;
  return [...new Set(skillKeys.length > 0 ? skillKeys : taskKeys.flatMap(skillKeysOfTask))];
}

function pathOf(
  weeks: readonly PortfolioWeek[],
  evidence: readonly Shown[],
): readonly PublicWeek[] {
  const evidenced = new Set(evidence.flatMap(({ piece }) => piece.taskKeys));
  return weeks.map(({ stone, progress, doneTaskKeys }) => {
    const proved = progress.finished && doneTaskKeys.some((key) => evidenced.has(key));
    return {
      stone: {
        key: stone.key,
        week: stone.week,
        phaseKey: stone.phaseKey,
        state: stone.state,
        fill: stone.fill,
        notch: stone.notch,
        proved,
        known: stone.known,
        current: false,
        planned: false,
      },
      progress: {
        key: progress.key,
        finished: progress.finished,
        proved,
        tasks: progress.tasks,
        minutes: progress.minutes,
      },
    };
  });
}
