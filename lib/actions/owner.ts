"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { getLocale } from "next-intl/server";

import { makeInvitationPath, makeResetPath } from "@/lib/auth/owner-links";
import { endSessionsOf } from "@/lib/data/accounts";
import { getEnv } from "@/lib/env";
import { localePath } from "@/lib/i18n/paths";
import { accountSchema, nothingSchema } from "@/lib/schemas/owner";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, succeed } from "./result";

type Link = { readonly address: string };

/** A link with which somebody sets a new password, to be shown once. */
export const makeResetLink = defineFormAction(
  accountSchema,
  async ({ accountId }, user): Promise<ActionResult<Link>> =>
    toLink(await makeResetPath(user, accountId)),
);

/** A link on which somebody may make an account, to be shown once. */
export const makeInvitation = defineFormAction(
  nothingSchema,
  async (_, user): Promise<ActionResult<Link>> => toLink(await makeInvitationPath(user)),
);

/** Signs an account out everywhere but here. */
export const endAccountSessions = defineFormAction(
  accountSchema,
  async ({ accountId }, user): Promise<ActionResult<{ count: number }>> => {
    if (!user.isOwner) return fail("notFound");
    const count = await endSessionsOf(user.id, { accountId, keepId: user.sessionId });
    refresh();
    return succeed({ count });
  },
);

async function toLink(path: string | null): Promise<ActionResult<Link>> {
  if (!path) return fail("notFound");
  // The gate has checked that the origin is this site.
  const origin = getEnv().APP_URL ?? (await headers()).get("origin") ?? "";
  return succeed({ address: origin + localePath(await getLocale(), path) });
}
