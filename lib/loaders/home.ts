import "server-only";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import { currentUser } from "@/lib/auth/session";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { exampleYear } from "@/lib/domain/example-year";
import { localePath } from "@/lib/i18n/paths";

/** The front page: for visitors only, a learner is led to the dashboard. */
export async function loadHome() {
  const locale = await getLocale();
  if (await currentUser()) redirect(localePath(locale, "/dashboard"));

  return { locale, example: exampleYear(await getLatestVersion()) };
}
