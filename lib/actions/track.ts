"use server";

import { refresh } from "next/cache";

import { changeTrack } from "@/lib/data/enrollments";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { trackSchema } from "@/lib/schemas/enrollment";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** The track before and after, null while undecided: enough to say what happened and to take it back. */
export type TrackChange = { readonly from: string | null; readonly to: string | null };

/** Chooses, switches or leaves a track. One column changes; no tick, note or link does (RULES, Tracks). */
export const switchTrack = defineFormAction(
  trackSchema,
  async ({ track }, user): Promise<ActionResult<TrackChange>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const { tracks } = await getRoadmapVersion(enrollment.versionId);
    if (track !== null && !tracks.some(({ key }) => key === track)) {
      return refuse("track", "unknownValue");
    }
    if (!(await changeTrack(user.id, enrollment.id, track))) return fail("notFound");
    refresh();
    return succeed({ from: enrollment.trackKey, to: track });
  },
);
