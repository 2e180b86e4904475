import { randomUUID } from "node:crypto";

import type { Connection } from "@/lib/data/client";
import { toDateColumn } from "@/lib/data/dates";

import { demoAccount } from "./demo-account";
import { type DemoClock, dateOf, momentOf } from "./demo-days";
import { demoFacts } from "./demo-facts";
import type { EvidenceFacts } from "./evidence-facts";

/** Writes the evidence with its links to tasks. @returns name in the facts → id */
export async function writeEvidence(
  tx: Connection,
  clock: DemoClock,
): Promise<ReadonlyMap<string, string>> {
  const pieces = demoFacts.evidence.map((facts) => ({ id: randomUUID(), facts }));
  await tx.evidence.createMany({ data: pieces.map((piece) => evidenceRow(piece, clock)) });
  await tx.evidenceTask.createMany({
    data: pieces.flatMap(({ id, facts }) =>
      facts.taskKeys.map((taskKey) => ({ evidenceId: id, taskKey })),
    ),
  });
  return new Map(pieces.map(({ id, facts }) => [facts.name, id]));
}

function evidenceRow({ id, facts }: { id: string; facts: EvidenceFacts }, clock: DemoClock) {
  const { url, kind, claim, myPart = "", limits = "", withWhom = "", madeOn, deletedOn } = facts;
  const createdAt = momentOf(madeOn, 2, clock);
  const deletedAt = deletedOn === undefined ? null : momentOf(deletedOn, 2, clock);
  return {
    ...{ id, userId: demoAccount.id, url, kind, claim, myPart, limits, withWhom },
    skillKeys: [...(facts.skillKeys ?? [])],
    madeOn: toDateColumn(dateOf(madeOn, clock)),
    isPublic: !facts.isPrivate,
    pinOrder: facts.pinOrder ?? null,
    createdAt,
    updatedAt: deletedAt ?? createdAt,
    deletedAt,
  };
}
