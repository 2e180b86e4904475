"use server";

import { refresh } from "next/cache";
import { saveReview as storeReview } from "@/lib/data/reviews";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { saveSelfLetter as storeLetter } from "@/lib/data/self-letters";
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

    const { kind } = await storeReview(user.id, week, review);
    refresh();
    return kind === "saved" ? succeed() : fail("conflict");
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

    const { kind: outcome } = await storeLetter(user.id, { kind, period }, letter);
    refresh();
    return outcome === "saved" ? succeed() : fail("conflict");
  },
);
