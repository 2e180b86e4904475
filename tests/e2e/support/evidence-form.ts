import { expect, type Page } from "@playwright/test";

/** What a learner types into the evidence form. */
export type TypedEvidence = { link: string; claim: string; limits: string };

export const goodEvidence: TypedEvidence = {
  link: "https://github.com/mina/probe",
  claim: "A linear probe finds the subject of the sentence.",
  limits: "One model, one layer, three seeds.",
};

/** Fills in the evidence form of `/evidence/new`, the part that is folded away included. */
export async function typeEvidence(page: Page, typed: TypedEvidence): Promise<void> {
  await page.getByLabel("Link").fill(typed.link);
  await page.getByLabel("Claim").fill(typed.claim);
  await page.getByLabel("Show on portfolio").check();
  await page.getByText("More", { exact: true }).click();
  await page.getByLabel("Limits").fill(typed.limits);
}

/** The form still holds every word and choice. */
export async function expectTyped(page: Page, typed: TypedEvidence): Promise<void> {
  await expect(page.getByLabel("Link")).toHaveValue(typed.link);
  await expect(page.getByLabel("Claim")).toHaveValue(typed.claim);
  await expect(page.getByLabel("Show on portfolio")).toBeChecked();
  await expect(page.getByLabel("Limits")).toHaveValue(typed.limits);
}
