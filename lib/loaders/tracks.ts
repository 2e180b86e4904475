import "server-only";

import { getLocale } from "next-intl/server";

import { type CurrentUser, currentUser } from "@/lib/auth/session";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import { previewTrackSwitch } from "@/lib/domain/track-switch";

import { readYear } from "./learner";

/** Both tracks; for a learner with a year also what each choice would mean. */
export async function loadTracks() {
  const user = await currentUser();
  const enrollment = user?.enrollment ?? null;
  return {
    locale: await getLocale(),
    isSignedIn: user !== null,
    version: enrollment ? await getRoadmapVersion(enrollment.versionId) : await getLatestVersion(),
    choice: user && enrollment ? await loadChoice(user, enrollment) : null,
  };
}

async function loadChoice(user: CurrentUser, enrollment: ActiveEnrollment) {
  const { version, records } = await readYear(user, enrollment);
  const from = enrollment.trackKey;
  const { states } = records;
  const keys = [...version.tracks.map(({ key }) => key), null];
  return {
    current: from,
    options: keys.map((to) => ({ to, preview: previewTrackSwitch({ version, from, to, states }) })),
  };
}
