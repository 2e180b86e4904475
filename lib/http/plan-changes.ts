import "server-only";

import { randomUUID } from "node:crypto";

import type { CurrentUser } from "@/lib/auth/session";
import { setPlanChangeUndone } from "@/lib/data/plan-changes";
import { readYears, replan } from "@/lib/data/replan";
import { askedDocument, changeDocument } from "@/lib/domain/plan-change-document";
import { plannedDates } from "@/lib/domain/plan-document";
import { type ReplanProblem, readPlanChange } from "@/lib/domain/replan";
import type { Year } from "@/lib/domain/year";
import type { PlanChangeBody } from "@/lib/schemas/plan-change";

import { json } from "./define-route";
import { problem } from "./problem";

/**
 * Previews or applies a change of the plan and answers with the change as asked and with the plan before and
 * after it (CONTRACT). A preview writes nothing and its change has no id.
 *
 * @param mode of the address: `preview` or `apply`
 */
export async function postPlanChange(
  { id: userId, enrollment }: CurrentUser,
  { reason = "", ...asked }: PlanChangeBody,
  mode: string | null,
): Promise<Response> {
  if (!enrollment) return problem("not-enrolled");
  if (mode !== "preview" && mode !== "apply") {
    return invalid([{ path: "mode", code: mode === null ? "required" : "unknownValue" }]);
  }
  const decide = (year: Year) => readPlanChange(asked, year, enrollment.startDate);
  if (mode === "preview") {
    const yearWith = await readYears(userId, enrollment);
    const before = yearWith(enrollment.changes);
    const decided = decide(before);
    if (!decided.ok) return invalid(decided.problems);
    const after = yearWith([...enrollment.changes, { id: "", ...decided.change }]);
    return json({ change: { ...askedDocument(asked), reason }, ...datesOf(before, after) });
  }

  const done = await replan(userId, enrollment, { id: randomUUID(), reason }, decide);
  if (done.kind === "notFound") return problem("not-enrolled");
  if (done.kind === "tooMany") return invalid([{ path: "kind", code: "tooManyChanges" }]);
  if (done.kind === "refused") return invalid(done.problems);
  return json({
    change: { id: done.stored.id, ...askedDocument(asked), reason },
    ...datesOf(done.before, done.after),
  });
}

/**
 * Takes a change out of the plan and answers in the same shape. Once more it answers with the plan as it is,
 * before and after alike.
 */
export async function deletePlanChange(
  { id: userId, enrollment }: CurrentUser,
  id: string,
): Promise<Response> {
  if (!enrollment) return problem("not-enrolled");
  const undone = await setPlanChangeUndone(userId, id.toLowerCase(), true);
  if (!undone) return problem("not-found");

  const yearWith = await readYears(userId, enrollment);
  const before = yearWith(enrollment.changes);
  const after = yearWith(enrollment.changes.filter((change) => change.id !== undone.id));
  const { createdAt: _, undoneAt: __, ...change } = changeDocument(undone, after.entries);
  return json({ change, ...datesOf(before, after) });
}

function datesOf(before: Year, after: Year) {
  return {
    before: plannedDates(before.entries, before.plan),
    after: plannedDates(after.entries, after.plan),
  };
}

function invalid(
  problems: readonly (ReplanProblem | { readonly path: string; readonly code: string })[],
): Response {
  const errors = problems.map(({ path, code }) => ({ path, detail: code }));
  return problem("invalid-fields", { errors });
}
