import "server-only";

import { cookies } from "next/headers";

const name = "theme";
const year = 31_536_000;

/** Keeps the theme in this browser, so that every page is drawn in it without a query or a script. */
export async function setThemeCookie(theme: "system" | "light" | "dark"): Promise<void> {
  (await cookies()).set(name, theme, { sameSite: "lax", path: "/", maxAge: year });
}

export async function removeThemeCookie(): Promise<void> {
  (await cookies()).delete(name);
}
