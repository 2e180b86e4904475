import "server-only";

import { getLocale } from "next-intl/server";

import { readConfirmLink } from "@/lib/auth/confirm-address";
import { isLetterOn } from "@/lib/auth/mail-links";
import { localePath } from "@/lib/i18n/paths";

/** Whether the letter of this link is on, null for a link that leads nowhere. Reads no session, changes nothing. */
export async function loadLetterLink(token: string) {
  const locale = await getLocale();
  return {
    isOn: await isLetterOn(token),
    path: localePath(locale, `/letter/${token}`),
    settingsPath: localePath(locale, "/settings#letter"),
  };
}

/** What a link to confirm an address can do for whoever opened it; `done` is where it leads afterwards. */
export async function loadConfirmLink(token: string) {
  const locale = await getLocale();
  const here = localePath(locale, `/confirm/${token}`);
  return {
    isDone: token === "done",
    link: await readConfirmLink(token),
    signInPath: `${localePath(locale, "/sign-in")}?next=${encodeURIComponent(here)}`,
    settingsPath: localePath(locale, "/settings#letter"),
  };
}
