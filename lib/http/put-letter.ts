import "server-only";

import type { z } from "zod";

import type { CurrentUser } from "@/lib/auth/session";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { saveSelfLetter } from "@/lib/data/self-letters";
import { isLetterKind, isLetterSubject } from "@/lib/domain/self-letter";
import { todayFor } from "@/lib/domain/today";
import type { letterBodySchema } from "@/lib/schemas/self-letter";

import { json } from "./define-route";
import { problem } from "./problem";

/**
 * Saves a letter to oneself about a month (`month/2026-05`) or a phase of the learner's roadmap
 * (`phase/foundations`). Answers `{"letter":{"kind","period","version"}}`; a version that is no longer the
 * newest is a conflict, whose answer carries what is stored: `"letter":{"expected","did","version"}`.
 */
export async function putLetter(
  user: CurrentUser,
  { kind, period }: { kind: string; period: string },
  body: z.output<typeof letterBodySchema>,
): Promise<Response> {
  const { enrollment } = user;
  if (!enrollment) return problem("not-enrolled");
  if (!isLetterKind(kind)) return problem("not-found");
  const { phases } = await getRoadmapVersion(enrollment.versionId);
  const known = {
    startDate: enrollment.startDate,
    today: todayFor({ instant: new Date(), ...user }),
    phaseKeys: phases.map(({ key }) => key),
  };
  if (!isLetterSubject({ kind, period }, known)) return problem("not-found");

  const result = await saveSelfLetter(user.id, { kind, period }, body);
  if (result.kind === "conflict") return problem("conflict", { letter: result.stored });
  return json({ letter: { kind, period, version: result.version } });
}
