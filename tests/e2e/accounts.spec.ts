import { randomUUID } from "node:crypto";

import { makeLearner, password, query } from "./support/learners";
import { expect, expectAccessible, signInAs, test } from "./support/test";

test.describe("accounts", () => {
  test("a stranger signs up, signs out and signs in again", async ({ page }) => {
    const email = `ada-${randomUUID()}@example.com`;
    await page.goto("/sign-up");
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page).toHaveURL(/\/welcome$/);

    await page.getByRole("button", { name: "Account" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goto("/dashboard");
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fdashboard$/);

    await page.getByLabel("E-mail").fill(` ${email.toUpperCase()} `);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/welcome$/);
  });

  test("a refused sign-up keeps what was typed and says what to do", async ({ page }) => {
    const taken = await makeLearner({ startDate: null });
    await page.goto("/sign-up");
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("E-mail").fill(taken.email);
    await page.getByLabel("Password").fill("short");
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/too short/);
    await expect(page.getByLabel("E-mail")).toHaveValue(taken.email);

    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/already an account/);
    await expect(page.getByLabel("Name")).toHaveValue("Ada");
    await expectAccessible(page);
  });

  test("a wrong password and an unknown address get the same answer", async ({ page }) => {
    const learner = await makeLearner({ startDate: null });
    for (const email of [learner.email, `nobody-${randomUUID()}@example.com`]) {
      await page.goto("/sign-in");
      await page.getByLabel("E-mail").fill(email);
      await page.getByLabel("Password").fill("not the password at all");
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(
        page.getByRole("alert").filter({ hasText: "E-mail or password is not right." }),
      ).toBeVisible();
      await expect(page.getByLabel("E-mail")).toHaveValue(email);
    }
  });

  test("the eleventh wrong password in a quarter of an hour has to wait", async ({ page }) => {
    const learner = await makeLearner({ startDate: null });
    await page.goto("/sign-in");
    for (let tries = 0; tries < 11; tries += 1) {
      await page.getByLabel("E-mail").fill(learner.email);
      await page.getByLabel("Password").fill(`wrong password number ${tries}`);
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await page.getByRole("button", { name: "Sign in" }).click();
      await answered;
    }
    await expect(page.getByRole("alert").filter({ hasText: "Too many tries" })).toBeVisible();
  });

  test("a revoked session ends with the next request", async ({ page, context }) => {
    const learner = await makeLearner();
    await signInAs(context, learner);
    await page.goto("/settings");
    await expect(page).toHaveURL(/\/settings$/);
    await query(`update "Session" set "revokedAt" = now() where "userId" = $1`, [learner.id]);
    await page.goto("/settings");
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings$/);
  });
});
