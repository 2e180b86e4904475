import "server-only";

import type { ReadChange, ReplanProblem } from "@/lib/domain/replan";
import type { UserId } from "@/lib/domain/user";
import { assembleYear, type Year } from "@/lib/domain/year";

import { addPlanChange, type StoredPlanChange } from "./plan-changes";
import { getRoadmapVersion } from "./roadmaps";
import type { ActiveEnrollment, ActivePlanChange } from "./sessions";
import { findYearFacts } from "./year-facts";

/** Says what a change is to be, given the year as the changes in force make it. */
export type Decide = (year: Year) => ReadChange;

export type Replanned =
  | { readonly kind: "notFound" }
  | { readonly kind: "tooMany" }
  | { readonly kind: "refused"; readonly problems: readonly ReplanProblem[] }
  | {
      readonly kind: "applied";
      readonly stored: StoredPlanChange;
      readonly before: Year;
      readonly after: Year;
    };

/** The learner's year as it stands, and with another list of changes: one statement. */
export async function readYears(
  userId: UserId,
  enrollment: ActiveEnrollment,
): Promise<(changes: readonly ActivePlanChange[]) => Year> {
  const [version, facts] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    findYearFacts(userId, enrollment.id),
  ]);
  return (changes) => assembleYear(version, { ...enrollment, changes }, facts);
}

/** Applies one change to the plan, decided from the plan as it is at that moment (see `addPlanChange`). */
export async function replan(
  userId: UserId,
  enrollment: ActiveEnrollment,
  { id, reason }: { readonly id: string; readonly reason: string },
  decide: Decide,
): Promise<Replanned> {
  const yearWith = await readYears(userId, enrollment);
  let inForce: readonly ActivePlanChange[] = [];
  const result = await addPlanChange(userId, enrollment.id, { id, reason }, (changes) => {
    inForce = changes;
    return decide(yearWith(changes));
  });

  if (result.kind === "refused") {
    return { kind: "refused", problems: result.decision.ok ? [] : result.decision.problems };
  }
  if (result.kind !== "added") return result;
  const { stored } = result;
  return {
    ...{ kind: "applied", stored },
    before: yearWith(inForce),
    after: yearWith(stored.undoneAt === null ? [...inForce, stored] : inForce),
  };
}
