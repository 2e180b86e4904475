"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import * as confirmation from "@/lib/auth/confirm-address";
import { sendsMail } from "@/lib/auth/mail-links";
import { networkAddress } from "@/lib/auth/network-address";
import { saveLetterChoice } from "@/lib/data/mail-choices";
import { localePath } from "@/lib/i18n/paths";
import { confirmAddressSchema, letterSchema } from "@/lib/schemas/letter";
import { nothingSchema } from "@/lib/schemas/owner";

import { defineFormAction, definePublicFormAction } from "./define-action";
import { type ActionResult, fail, limited, refuse, succeed } from "./result";

/** Whether and when the weekly letter comes. */
export const saveLetter = defineFormAction(letterSchema, async (choice, user) => {
  await saveLetterChoice(user.id, choice);
  refresh();
  return succeed();
});

/** Mails a link to the account's address, to confirm that it is the learner's. */
export const sendConfirmation = defineFormAction(
  nothingSchema,
  async (_, user): Promise<ActionResult<{ email: string }>> => {
    if (!sendsMail()) return fail("notFound");
    const result = await confirmation.askForConfirmation(user);
    return result.ok ? succeed({ email: user.email }) : limited(result.retryAfter);
  },
);

/** Confirms an address by the link that was mailed to it, signed in or not. */
export const confirmAddress = definePublicFormAction(
  confirmAddressSchema,
  async ({ token, newPassword = null }): Promise<ActionResult<null>> => {
    const address = networkAddress(await headers());
    const result = await confirmation.confirmAddress({ token, newPassword, address });
    // Elsewhere, since the page of the link would now say that it was used.
    if (result.ok) redirect(localePath(await getLocale(), "/confirm/done"));
    if (result.reason === "limited") return limited(result.retryAfter);
    return refuse(result.reason === "badLink" ? "form" : "newPassword", result.reason);
  },
);
