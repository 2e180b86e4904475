"use server";

import { refresh } from "next/cache";

import { allow } from "@/lib/auth/limits";
import type { CurrentUser } from "@/lib/auth/session";
import { claimHandle, isHandleFree } from "@/lib/data/handles";
import {
  removePortfolioDraft,
  restorePortfolioDraft,
  writePortfolioDraft,
  writePortfolioPage,
} from "@/lib/data/portfolio-settings";
import { draftChangeSchema, handleSchema } from "@/lib/schemas/portfolio";
import { portfolioFormSchema } from "@/lib/schemas/portfolio-form";

import { defineAction, defineFormAction } from "./define-action";
import { type ActionResult, fail, limited, refuse, succeed } from "./result";

/**
 * Saves handle, texts, links and switches: as the page, or, to be published later, as a draft. A published page has
 * to have a handle.
 */
export const savePortfolio = defineFormAction(
  portfolioFormSchema,
  async ({ handle, isPublished, to, version, ...texts }, user): Promise<ActionResult<Saved>> => {
    if (handle === "" && (isPublished || user.handle)) return refuse("handle", "required");
    // A new address would be seen at once, and a draft changes nothing that is seen.
    if (to === "draft" && user.handle && handle !== user.handle) {
      return refuse("handle", "handleInDraft");
    }
    const refusal = handle === "" ? null : await takeHandle(user, handle);
    if (refusal) return refusal;

    const write = to === "draft" ? writePortfolioDraft : writePortfolioPage;
    const isWritten = await write(user.id, texts, { isPublished, version });
    // Also when it was not: the form has to know what it would write over.
    refresh();
    return isWritten
      ? succeed({ isPublic: isPublished, to })
      : fail("conflict", { form: "changedElsewhere" });
  },
);

type Saved = { isPublic: boolean; to: "page" | "draft" };

/** Throws the draft away, or puts it back. */
export const changeDraft = defineFormAction(
  draftChangeSchema,
  async ({ change, draft }, user): Promise<ActionResult<{ discarded: string | null }>> => {
    if (change === "restore") {
      if (!draft) return refuse("form", "required");
      if (!(await restorePortfolioDraft(user.id, draft))) return fail("conflict");
      refresh();
      return succeed({ discarded: null });
    }
    const discarded = await removePortfolioDraft(user.id);
    refresh();
    return discarded ? succeed({ discarded: JSON.stringify(discarded) }) : fail("notFound");
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
