import "server-only";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import { requireUser } from "@/lib/auth/require-user";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { knowableWeeks } from "@/lib/domain/known-weeks";
import { localePath } from "@/lib/i18n/paths";

import { todayOf } from "./learner";

/** What the three questions are asked with; a learner who has a year is led to the dashboard. */
export async function loadWelcome() {
  const user = await requireUser();
  const locale = await getLocale();
  if (user.enrollment) redirect(localePath(locale, "/dashboard"));

  const version = await getLatestVersion();
  return {
    locale,
    version,
    name: user.name,
    knowable: knowableWeeks(version),
    today: todayOf(user),
    timeZone: user.timeZone,
    dayEndsAt: user.dayEndsAt,
    timeZones: ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")],
  };
}
