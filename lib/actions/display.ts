"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import { setUserSettings } from "@/lib/data/users";
import { localeCookie } from "@/lib/i18n/first-visit";
import { localePath } from "@/lib/i18n/paths";
import { displaySchema } from "@/lib/schemas/display";

import { defineFormAction } from "./define-action";
import { type ActionResult, succeed } from "./result";
import { setThemeCookie } from "./theme-cookie";

const year = 31_536_000;

/**
 * Saves what is shown and how with the account, theme and language also in this browser. Another language
 * leads to the same page in it.
 */
export const saveDisplay = defineFormAction(
  displaySchema,
  async (display, user): Promise<ActionResult<null>> => {
    await setUserSettings(user.id, display);
    await setThemeCookie(display.theme);
    (await cookies()).set(localeCookie, display.locale, {
      sameSite: "lax",
      path: "/",
      maxAge: year,
    });

    if (display.locale !== (await getLocale())) {
      redirect(`${localePath(display.locale, "/settings")}?saved=display#display`);
    }
    refresh();
    return succeed();
  },
);
