"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import * as credentials from "@/lib/auth/change-credentials";
import { signOutBrowser } from "@/lib/auth/session";
import { revokeOtherSessions } from "@/lib/data/sessions";
import { setUserSettings } from "@/lib/data/users";
import { localePath } from "@/lib/i18n/paths";
import {
  accountDeletionSchema,
  emailChangeSchema,
  nameSchema,
  passwordChangeSchema,
} from "@/lib/schemas/account";
import { nothingSchema } from "@/lib/schemas/owner";

import { defineFormAction } from "./define-action";
import { type ActionResult, limited, refuse, succeed } from "./result";
import { removeThemeCookie } from "./theme-cookie";

export const saveName = defineFormAction(nameSchema, async ({ name }, user) => {
  await setUserSettings(user.id, { name });
  refresh();
  return succeed();
});

/** Changes the address after the password. Other sessions end. */
export const changeEmail = defineFormAction(
  emailChangeSchema,
  async (change, user): Promise<ActionResult<{ email: string }>> => {
    const result = await credentials.changeEmail(user, change);
    if (!result.ok) return refusal(result, "email");
    refresh();
    return succeed({ email: change.email });
  },
);

/** Changes the password after the present one. Other sessions end. */
export const changePassword = defineFormAction(
  passwordChangeSchema,
  async (change, user): Promise<ActionResult<null>> => {
    const result = await credentials.changePassword(user, change);
    if (!result.ok) return refusal(result, "newPassword");
    refresh();
    return succeed();
  },
);

/** Signs out every other browser. */
export const endOtherSessions = defineFormAction(nothingSchema, async (_, user) => {
  const count = await revokeOtherSessions(user.id, user.sessionId);
  refresh();
  return succeed({ count });
});

/** Deletes the account and everything in it, after the password and the address typed once more. */
export const deleteAccount = defineFormAction(
  accountDeletionSchema,
  async ({ currentPassword, confirmation }, user): Promise<ActionResult<null>> => {
    if (confirmation !== user.email) return refuse("confirmation", "notTheEmail");
    const result = await credentials.deleteAccount(user, currentPassword);
    if (!result.ok) return refusal(result, "currentPassword");

    await signOutBrowser();
    await removeThemeCookie();
    redirect(localePath(await getLocale(), "/?deleted=1"));
  },
);

type Refused = { ok: false; reason: "limited"; retryAfter: number } | { ok: false; reason: string };

/** A reason belongs to the field that the change is about, but a wrong password to the password. */
function refusal(result: Refused, field: string): ActionResult<never> {
  if ("retryAfter" in result) return limited(result.retryAfter);
  const isOld = result.reason === "wrongPassword";
  return refuse(isOld ? "currentPassword" : field, result.reason);
}
