import type { EvidenceKind } from "@/lib/domain/evidence-kind";

import type { DemoDay } from "./demo-days";

export type EvidenceFacts = {
  /** Links notes to it; stored nowhere. */
  readonly name: string;
  readonly url: string;
  readonly kind: EvidenceKind;
  readonly claim: string;
  readonly myPart?: string;
  readonly limits?: string;
  readonly withWhom?: string;
  /** Without any, those of the tasks count. */
  readonly skillKeys?: readonly string[];
  readonly taskKeys: readonly string[];
  readonly madeOn: DemoDay;
  readonly isPrivate?: true;
  readonly pinOrder?: 1 | 2 | 3;
  /** In the bin since. */
  readonly deletedOn?: DemoDay;
};
