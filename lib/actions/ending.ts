"use server";

import { refresh } from "next/cache";

import { setEnding } from "@/lib/data/endings";
import { type NotedEnding, problemOfEndingDay } from "@/lib/domain/ending";
import { todayFor } from "@/lib/domain/today";
import { endingSchema } from "@/lib/schemas/ending";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** The ending before and after, null while the year goes on: enough to say what happened and to take it back. */
export type EndingChange = {
  readonly before: NotedEnding | null;
  readonly after: NotedEnding | null;
};

/** Ends the year, changes how it ended, or goes on with it. One row changes; no tick, note or date of the plan does. */
export const changeEnding = defineFormAction(
  endingSchema,
  async ({ yearId, ending, endedOn, note }, user): Promise<ActionResult<EndingChange>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    if (enrollment.id !== yearId) return fail("notFound");

    let after: NotedEnding | null = null;
    if (ending !== "none") {
      if (endedOn === null) return refuse("endedOn", "required");
      const today = todayFor({ instant: new Date(), ...user });
      const problem = problemOfEndingDay(endedOn, { startDate: enrollment.startDate, today });
      if (problem !== null) return refuse("endedOn", problem);
      after = { kind: ending, on: endedOn, note };
    }
    const set = await setEnding(user.id, yearId, after);
    if (set === "notFound") return fail("notFound");
    refresh();
    return succeed({ before: set.before, after });
  },
);
