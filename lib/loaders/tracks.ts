import "server-only";

import { getLocale } from "next-intl/server";

import { type CurrentUser, currentUser } from "@/lib/auth/session";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { bridgesTo } from "@/lib/domain/track-bridge";
import { previewTrackSwitch } from "@/lib/domain/track-switch";
import { trialWeeks } from "@/lib/domain/trial-week";

import { readYear } from "./learner";

/** Both tracks; for a learner with a year also what each choice would mean. */
export async function loadTracks() {
  const user = await currentUser();
  const enrollment = user?.enrollment ?? null;
  const version = enrollment
    ? await getRoadmapVersion(enrollment.versionId)
    : await getLatestVersion();
  const trials = trialWeeks(version);
  return {
    locale: await getLocale(),
    version,
    trials,
    /** The first week that depends on the track. */
    firstWeek: trials[0]?.milestone.week ?? null,
    /** Where one without a year starts it. */
    startPath: user ? "/welcome" : "/sign-up",
    choice: user && enrollment ? await loadChoice(user, enrollment) : null,
  };
}

async function loadChoice(user: CurrentUser, enrollment: ActiveEnrollment) {
  const { version, records, weeks, state } = await readYear(user, enrollment);
  const from = enrollment.trackKey;
  const { states } = records;
  const currentWeek = findCurrentWeek(weeks, state)?.week ?? null;
  const keys = [...version.tracks.map(({ key }) => key), null];
  return {
    current: from,
    options: keys.map((to) => {
      const preview = previewTrackSwitch({ version, from, to, states });
      // Who has begun nothing of a track has no way to shorten.
      const hasBegun = preview.alsoExplored.length > 0;
      return {
        ...{ to, preview },
        bridges: hasBegun ? bridgesTo({ version, to, states, currentWeek }) : [],
      };
    }),
  };
}
