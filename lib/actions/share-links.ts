"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { getLocale } from "next-intl/server";

import { hashSecret, makeSecret } from "@/lib/auth/secrets";
import { addShareLink, restoreShareLink, revokeShareLink } from "@/lib/data/share-links";
import { shareLinkEnd, sharePath } from "@/lib/domain/share-link";
import { getEnv } from "@/lib/env";
import { localePath } from "@/lib/i18n/paths";
import { shareLinkChangeSchema, shareLinkSchema } from "@/lib/schemas/share-link";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** A secret address at which the portfolio can be seen, published or not; to be shown once. */
export const makeShareLink = defineFormAction(
  shareLinkSchema,
  async ({ label, ...asked }, user): Promise<ActionResult<{ address: string }>> => {
    const end = shareLinkEnd({ ...asked, now: new Date(), timeZone: user.timeZone });
    if (!end.ok) return refuse("day", end.code);
    const secret = makeSecret();
    const link = { hash: hashSecret(secret), label, expiresAt: end.expiresAt };
    if (!(await addShareLink(user.id, link))) return refuse("form", "shareLinksFull");
    refresh();
    // The gate has checked that the origin is this site.
    const origin = getEnv().APP_URL ?? (await headers()).get("origin") ?? "";
    return succeed({ address: origin + localePath(await getLocale(), sharePath(secret)) });
  },
);

/** What was done to a link, and what takes it back, as the value of a button. */
export type ShareLinkChanged = {
  readonly kind: "revoke" | "restore";
  readonly label: string;
  readonly undo: string;
};

/** Ends a link at once, or brings back one that was ended. */
export const changeShareLinks = defineFormAction(
  shareLinkChangeSchema,
  async ({ change: { kind, id } }, user): Promise<ActionResult<ShareLinkChanged>> => {
    if (kind === "restore") {
      const restored = await restoreShareLink(user.id, id);
      if (!restored.ok) {
        return restored.why === "notFound" ? fail("notFound") : refuse("form", restored.why);
      }
      refresh();
      return succeed({ kind, label: restored.label, undo: `revoke:${id}` });
    }
    const label = await revokeShareLink(user.id, id);
    if (label === null) return fail("notFound");
    refresh();
    return succeed({ kind, label, undo: `restore:${id}` });
  },
);
