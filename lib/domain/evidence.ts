import type { CalendarDate } from "./calendar-date";
import type { EvidenceKind } from "./evidence-kind";
import type { PortfolioPicture } from "./portfolio";

/** What a learner says about a piece of evidence. */
export type EvidenceFields = {
  /** Normalised by `parseLink`. */
  readonly url: string;
  readonly kind: EvidenceKind;
  readonly claim: string;
  readonly myPart: string;
  readonly limits: string;
  readonly withWhom: string;
  /** Empty: the skills of the tasks it proves. */
  readonly skillKeys: readonly string[];
  readonly madeOn: CalendarDate;
  readonly isPublic: boolean;
  readonly taskKeys: readonly string[];
};

export type EvidencePiece = EvidenceFields & {
  readonly id: string;
  /** 1 to 3 for the pinned ones. */
  readonly pinOrder: number | null;
  readonly picture: PortfolioPicture | null;
};

export type BinnedEvidence = EvidencePiece & {
  /** Whole days until it is erased for good, 1 to 30. */
  readonly daysLeft: number;
};
