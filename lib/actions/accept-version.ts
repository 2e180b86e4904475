"use server";

import { refresh } from "next/cache";

import * as versions from "@/lib/data/accepted-version";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import { findYearFacts } from "@/lib/data/year-facts";
import { isSameLength, lastDayToGoBack, newerVersion } from "@/lib/domain/accept-version";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { pinsToAccept, pinsToGoBack } from "@/lib/domain/version-pins";
import { versionChangeSchema } from "@/lib/schemas/accept-version";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** The number of the version that the year is on now. */
export type VersionAccepted = { readonly number: number };

/** Puts the year on the newest version of the built-in roadmap. Sent twice, it changes nothing the second time. */
export const acceptVersion = defineFormAction(
  versionChangeSchema,
  async ({ fromId, toId }, user): Promise<ActionResult<VersionAccepted>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const [from, newest] = await Promise.all([
      getRoadmapVersion(enrollment.versionId),
      getLatestVersion(),
    ]);
    if (from.id === toId) return succeed({ number: from.number });
    const to = newerVersion(from, newest);
    if (from.id !== fromId || to?.id !== toId) return fail("conflict");
    if (!isSameLength(from, to)) return refuse("form", "otherLength");

    const pins = pinsToAccept(await moveOf(user.id, enrollment, from, to));
    if (!(await versions.acceptVersion(user.id, enrollment.id, { fromId, toId, pins }))) {
      return fail("conflict");
    }
    refresh();
    return succeed({ number: to.number });
  },
);

/** Takes the last acceptance back, for 30 days. */
export const goBackToVersion = defineFormAction(
  versionChangeSchema,
  async ({ fromId, toId }, user): Promise<ActionResult<VersionAccepted>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const accepted = await versions.findAcceptedVersion(user.id, enrollment.id);
    if (accepted?.formerVersionId !== toId || enrollment.versionId !== fromId) {
      return fail("conflict");
    }
    const acceptedOn = todayFor({ instant: new Date(accepted.acceptedAt), ...user });
    if (todayFor({ instant: new Date(), ...user }) > lastDayToGoBack(acceptedOn)) {
      return refuse("form", "tooLateToGoBack");
    }

    const [from, to] = await Promise.all([getRoadmapVersion(fromId), getRoadmapVersion(toId)]);
    const pins = pinsToGoBack(await moveOf(user.id, enrollment, from, to));
    if (!(await versions.goBackToVersion(user.id, enrollment.id, { fromId, toId, pins }))) {
      return fail("conflict");
    }
    refresh();
    return succeed({ number: to.number });
  },
);

async function moveOf(
  userId: UserId,
  { id, changes }: ActiveEnrollment,
  from: RoadmapVersion,
  to: RoadmapVersion,
) {
  const { states, closedOn } = await findYearFacts(userId, id);
  return { from, to, states, closedOn, changes };
}
