import "server-only";

import { getLocale } from "next-intl/server";

import { signUpGate } from "@/lib/auth/sign-up";
import { localePath } from "@/lib/i18n/paths";

/** Whether one may sign up here and now, with or without a link. */
export async function loadSignUp(link: { invite?: string; setup?: string }) {
  return { gate: await signUpGate(link), signInPath: localePath(await getLocale(), "/sign-in") };
}
