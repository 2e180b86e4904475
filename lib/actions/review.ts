"use server";

import { refresh } from "next/cache";
import { saveReview as storeReview } from "@/lib/data/reviews";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { saveSelfLetter as storeLetter } from "@/lib/data/self-letters";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { reviewableWeek } from "@/lib/domain/review";
import { isLetterSubject } from "@/lib/domain/self-letter";
import { todayFor } from "@/lib/domain/today";
import { reviewFormSchema } from "@/lib/schemas/review";
import { letterFormSchema } from "@/lib/schemas/self-letter";

import { defineFormAction } from "./define-action";
import { fail, refuse, succeed } from "./result";

/** Saves a whole review, for a form without JavaScript; with it the page saves by itself. */
export const saveReview = defineFormAction(
  reviewFormSchema,
  async ({ weekOf, ...review }, user) => {
    if (!user.enrollment) return refuse("form", "notEnrolled");
    const week = reviewableWeek(weekOf, todayFor({ instant: new Date(), ...user }));
    if (!week) return fail("notFound");

    const result = await storeReview(user.id, week, review);
    refresh();
    return result.kind === "saved" || isSaid(review, result.stored) ? succeed() : fail("conflict");
  },
);

/** Saves a letter to oneself, for a form without JavaScript; with it the page saves by itself. */
export const saveSelfLetter = defineFormAction(
  letterFormSchema,
  async ({ kind, period, ...letter }, user) => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const { phases } = await getRoadmapVersion(enrollment.versionId);
    const known = {
      startDate: enrollment.startDate,
      today: todayFor({ instant: new Date(), ...user }),
      phaseKeys: phases.map(({ key }) => key),
    };
    if (!isLetterSubject({ kind, period }, known)) return fail("notFound");

    const result = await storeLetter(user.id, { kind, period }, letter);
    refresh();
    return result.kind === "saved" || isSaid(letter, result.stored) ? succeed() : fail("conflict");
  },
);

/** A form that was sent twice: what it says is stored already. */
function isSaid(sent: object, stored: object): boolean {
  return canonicalJson({ ...sent, version: 0 }) === canonicalJson({ ...stored, version: 0 });
}
