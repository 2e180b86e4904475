"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import { networkAddress } from "@/lib/auth/network-address";
import * as reset from "@/lib/auth/reset-password";
import { localePath } from "@/lib/i18n/paths";
import { passwordResetSchema } from "@/lib/schemas/account";

import { definePublicFormAction } from "./define-action";
import { type ActionResult, limited, refuse } from "./result";

/** Sets a new password with a one-time link. All sessions of the account end. */
export const resetPassword = definePublicFormAction(
  passwordResetSchema,
  async (input): Promise<ActionResult<null>> => {
    const address = networkAddress(await headers());
    const result = await reset.resetPassword({ ...input, address });
    // Elsewhere, since the page of the link would now say that it was used.
    if (result.ok) redirect(localePath(await getLocale(), "/reset/done"));
    if (result.reason === "limited") return limited(result.retryAfter);
    return refuse(result.reason === "badLink" ? "form" : "newPassword", result.reason);
  },
);
