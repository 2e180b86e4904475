import { randomUUID } from "node:crypto";

import { addEvidence } from "@/lib/data/evidence";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { EvidenceFields } from "@/lib/domain/evidence";
import type { UserId } from "@/lib/domain/user";

export const someEvidence: EvidenceFields = {
  url: "https://github.com/ada/dpo-vs-ppo",
  kind: "repository",
  claim: "A length-matched judge removes most of the advantage.",
  myPart: "",
  limits: "",
  withWhom: "",
  skillKeys: [],
  madeOn: calendarDate("2026-05-03"),
  isPublic: false,
  taskKeys: ["w1-t1"],
};

/** Stores a piece of evidence like the usual one, with what is given changed, and returns its id. */
export async function storeEvidence(
  userId: UserId,
  changed: Partial<EvidenceFields> = {},
): Promise<string> {
  const id = randomUUID();
  await addEvidence(userId, id, { ...someEvidence, ...changed });
  return id;
}
