"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";

import { makeFeedPath } from "@/lib/auth/calendar-feeds";
import { removeCalendarFeed } from "@/lib/data/calendar-feeds";
import { setUserSettings } from "@/lib/data/users";
import { getEnv } from "@/lib/env";
import { feedSchema, reviewTimeSchema, revokeFeedSchema } from "@/lib/schemas/calendar";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** A secret address under which a calendar finds the plan, to be shown once. */
export const makeFeed = defineFormAction(
  feedSchema,
  async (feed, user): Promise<ActionResult<{ address: string }>> => {
    const path = await makeFeedPath(user, feed);
    if (!path) return refuse("form", "feedsFull");
    refresh();
    // The gate has checked that the origin is this site.
    const origin = getEnv().APP_URL ?? (await headers()).get("origin") ?? "";
    return succeed({ address: origin + path });
  },
);

/** Ends a feed at once. There is no way back, but a new one is made in a moment. */
export const revokeFeed = defineFormAction(revokeFeedSchema, async ({ id }, user) => {
  if (!(await removeCalendarFeed(user.id, id))) return fail("notFound");
  refresh();
  return succeed();
});

/** Where the weekly review stands in the learner's calendar. */
export const saveReviewTime = defineFormAction(reviewTimeSchema, async (time, user) => {
  await setUserSettings(user.id, time);
  refresh();
  return succeed();
});
