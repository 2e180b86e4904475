"use server";

import { refresh } from "next/cache";

import { allow } from "@/lib/auth/limits";
import type { CurrentUser } from "@/lib/auth/session";
import { claimHandle, isHandleFree } from "@/lib/data/handles";
import { setPortfolioTexts } from "@/lib/data/portfolio";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";
import { handleSchema } from "@/lib/schemas/portfolio";
import { portfolioFormSchema } from "@/lib/schemas/portfolio-form";

import { defineAction, defineFormAction } from "./define-action";
import { type ActionResult, limited, refuse, succeed } from "./result";

/** Saves handle, texts, links and switches. A published page has to have a handle. */
export const savePortfolio = defineFormAction(
  portfolioFormSchema,
  async ({ handle, ...texts }, user): Promise<ActionResult<{ isPublic: boolean }>> => {
    if (handle === "" && (texts.isPublished || user.handle)) return refuse("handle", "required");
    const refusal = handle === "" ? null : await takeHandle(user, handle);
    if (refusal) return refusal;

    await setPortfolioTexts(user.id, { ...firstPortfolioTexts, ...texts });
    refresh();
    return succeed({ isPublic: texts.isPublished });
  },
);

async function takeHandle(user: CurrentUser, handle: string): Promise<ActionResult<never> | null> {
  if (handle === user.handle) return null;
  const allowance = await allow("handle", user.id);
  if (!allowance.allowed) return limited(allowance.retryAfter);
  return (await claimHandle(user.id, handle)) ? null : refuse("handle", "taken");
}

/** Whether a handle could be had, while it is typed. Saving it is what decides. */
export const lookUpHandle = defineAction(handleSchema, async ({ handle }, user) => {
  // Counted apart from saving: typing must not use up the tries of the form.
  const allowance = await allow("handle", `look ${user.id}`);
  if (!allowance.allowed) return limited(allowance.retryAfter);
  return succeed({ handle, isFree: await isHandleFree(user.id, handle) });
});
