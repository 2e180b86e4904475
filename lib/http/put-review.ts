import "server-only";

import type { z } from "zod";

import type { CurrentUser } from "@/lib/auth/session";
import { saveReview } from "@/lib/data/reviews";
import { reviewableWeek } from "@/lib/domain/review";
import { todayFor } from "@/lib/domain/today";
import type { reviewBodySchema } from "@/lib/schemas/review";

import { json } from "./define-route";
import { problem } from "./problem";

/**
 * Saves the review of a calendar week that has begun; `monday` is its first day, and any other address is not
 * found. Answers `{"review":{"weekOf","version"}}`; a version that is no longer the newest is a conflict,
 * whose answer carries what is stored: `"review":{"learned","shipped","stuck","nextKeys","version"}`.
 */
export async function putReview(
  user: CurrentUser,
  { monday }: { monday: string },
  body: z.output<typeof reviewBodySchema>,
): Promise<Response> {
  if (!user.enrollment) return problem("not-enrolled");
  const weekOf = reviewableWeek(monday, todayFor({ instant: new Date(), ...user }));
  if (!weekOf) return problem("not-found");

  const result = await saveReview(user.id, weekOf, body);
  if (result.kind === "conflict") return problem("conflict", { review: result.stored });
  return json({ review: { weekOf, version: result.version } });
}
