"use server";

import { headers } from "next/headers";

import { networkAddress } from "@/lib/auth/network-address";
import * as reset from "@/lib/auth/reset-password";
import { passwordResetSchema } from "@/lib/schemas/account";

import { definePublicFormAction } from "./define-action";
import { type ActionResult, limited, refuse, succeed } from "./result";

/** Sets a new password with a one-time link. All sessions of the account end. */
export const resetPassword = definePublicFormAction(
  passwordResetSchema,
  async (input): Promise<ActionResult<null>> => {
    const address = networkAddress(await headers());
    const result = await reset.resetPassword({ ...input, address });
    if (result.ok) return succeed();
    if (result.reason === "limited") return limited(result.retryAfter);
    return refuse(result.reason === "badLink" ? "form" : "newPassword", result.reason);
  },
);
