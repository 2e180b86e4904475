import "server-only";

import { headers } from "next/headers";
import { redirect } from "next/navigation";

import { localePath, pathHeader, splitLocale } from "@/lib/i18n/paths";

import { type CurrentUser, currentUser } from "./session";

/** The signed-in user, or a redirect to the sign-in page that leads back here afterwards. */
export async function requireUser(): Promise<CurrentUser> {
  const user = await currentUser();
  if (user) return user;

  const asked = (await headers()).get(pathHeader) ?? "/dashboard";
  const { locale } = splitLocale(asked.split("?")[0] ?? "/");
  redirect(`${localePath(locale, "/sign-in")}?next=${encodeURIComponent(asked)}`);
}
