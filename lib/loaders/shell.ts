import "server-only";

import { headers } from "next/headers";

import { requireUser } from "@/lib/auth/require-user";
import { pathHeader, splitLocale } from "@/lib/i18n/paths";

/** What the head of every signed-in page shows. `path` is the page's own, without language. */
export async function loadShell() {
  const user = await requireUser();
  const asked = (await headers()).get(pathHeader) ?? "/dashboard";

  return {
    userId: user.id,
    name: user.name,
    isOwner: user.isOwner,
    path: splitLocale(asked.split("?")[0] ?? "/").path,
  };
}
