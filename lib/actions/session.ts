"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import { networkAddress } from "@/lib/auth/network-address";
import { signInWithPassword } from "@/lib/auth/password-sign-in";
import { safeNext } from "@/lib/auth/safe-next";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { signInBrowser, signOutBrowser } from "@/lib/auth/session";
import { signUp, signUpGate } from "@/lib/auth/sign-up";
import { findTheme } from "@/lib/data/users";
import { localePath } from "@/lib/i18n/paths";
import { signInSchema } from "@/lib/schemas/sign-in";
import { signUpSchema } from "@/lib/schemas/sign-up";

import { definePublicFormAction } from "./define-action";
import { fail, refuse } from "./result";
import { removeThemeCookie, setThemeCookie } from "./theme-cookie";

/** Creates an account, signs it in and leads to the welcome. */
export const createAccount = definePublicFormAction(signUpSchema, async (input) => {
  const { invite, setup, ...account } = input;
  const gate = await signUpGate({ ...(invite ? { invite } : {}), ...(setup ? { setup } : {}) });
  if (!gate.open) return refuse("form", gate.reason);

  const address = networkAddress(await headers());
  const locale = await getLocale();
  const result = await signUp({ ...account, timeZone: "UTC", locale, address }, gate);
  if (!result.ok && result.reason === "limited") {
    return { ok: false, error: "limited", fields: {}, retryAfter: result.retryAfter };
  }
  if (!result.ok) return refuse(fieldOfReason(result.reason), result.reason);

  await signInBrowser(result.userId);
  redirect(localePath(locale, "/welcome"));
});

function fieldOfReason(reason: string): string {
  if (reason === "badLink") return "form";
  return reason === "emailTaken" ? "email" : "password";
}

/** Signs in and leads to where one wanted to go. */
export const signIn = definePublicFormAction(signInSchema, async ({ email, password, next }) => {
  const address = networkAddress(await headers());
  const result = await signInWithPassword({ email, password, address });
  if (!result.ok && result.reason === "limited") {
    return { ok: false, error: "limited", fields: {}, retryAfter: result.retryAfter };
  }
  if (!result.ok) return fail("refused", { form: "wrongCredentials" });

  await signInBrowser(result.userId);
  await setThemeCookie(await findTheme(result.userId));
  redirect(safeNext(next, localePath(await getLocale(), "/dashboard")));
});

/** Ends this browser's session and leads to the front page. */
export async function signOut(): Promise<void> {
  if (!isSameOrigin(await headers())) return;
  await signOutBrowser();
  await removeThemeCookie();
  redirect(localePath(await getLocale(), "/"));
}
