import "server-only";

import { getLocale } from "next-intl/server";

import { isLiveResetLink } from "@/lib/auth/reset-password";
import { localePath } from "@/lib/i18n/paths";

/** Whether the link still works, or was just used: "done". Looking at it uses nothing up. */
export async function loadReset(token: string) {
  return {
    isDone: token === "done",
    isLive: await isLiveResetLink(token),
    signInPath: localePath(await getLocale(), "/sign-in"),
  };
}
