import type { Locator, Page } from "@playwright/test";

import { makeLearner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Re-plan" });
/** The days of a break; the sheet holds those of a new pace, too, and shows what was chosen. */
const dayOf = (dialog: Locator, name: "From" | "To") =>
  dialog.getByLabel(name, { exact: true }).filter({ visible: true });
const statusOf = (page: Page) => page.getByRole("status").filter({ hasText: /\S/ });

/** The last day of the plan, as the API has it. */
async function finishOf(page: Page): Promise<string> {
  return (await (await page.request.get("/api/v1/plan")).json()).plan.finish;
}

const changesOf = async (enrollmentId: string | null) =>
  query(
    `select kind, "fromDate"::text as from, "toDate"::text as to, reason, "undoneAt" is null as "inForce"
     from "PlanChange" where "enrollmentId" = $1 order by "createdAt"`,
    [enrollmentId],
  );

test.describe("re-planning", () => {
  test("shows what changes before it counts, applies it, and takes it back", async ({
    page,
    learner,
  }) => {
    await page.goto("/plan");
    await expect(page.getByText("Nothing has been changed so far.")).toBeVisible();
    const before = await finishOf(page);
    const calendars = page.getByRole("table", { name: "First planned and planned now" });
    await page.getByRole("button", { name: "Re-plan" }).click();

    const dialog = dialogOf(page);
    await expect(dialog.getByRole("button", { name: "Apply" })).toBeVisible();
    for (const name of ["Move everything", "Change pace", "Trim", "Take a break"]) {
      await expect(dialog.getByRole("radio", { name, exact: true })).toBeVisible();
    }
    await expectAccessible(page);

    await dialog.getByRole("radio", { name: "Change pace" }).check();
    await dialog.getByLabel("Hours per week").fill("6");
    await expect(dialog.getByText("It asks for 6 hours a week.")).toBeVisible();
    await expect(dialog.getByText(/^The plan ends on .* instead of .* later\.$/)).toBeVisible();
    await expect(dialog.getByText(/^51 weeks move/)).toBeVisible();
    expect(await changesOf(learner.enrollmentId)).toEqual([]);
    expect(await finishOf(page)).toBe(before);

    await dialog.getByLabel("Reason (optional)").fill("A new job");
    await dialog.getByRole("button", { name: "Apply" }).click();
    await expect(statusOf(page)).toContainText("6 hours a week from");
    await expect(dialog).toBeHidden();
    expect((await finishOf(page)) > before).toBe(true);
    await expect(calendars.getByRole("cell", { name: "6 h", exact: true })).toBeVisible();

    await statusOf(page).getByRole("button", { name: "Undo" }).click();
    await expect(statusOf(page)).toContainText("Taken back");
    await expect(calendars.getByRole("cell", { name: "6 h", exact: true })).toBeHidden();
    expect(await finishOf(page)).toBe(before);

    await page.goto("/plan");
    const history = page.getByRole("region", { name: "Changes to the plan" });
    await expect(history).toContainText("A new job");
    await history.getByRole("button", { name: /^Put back/ }).click();
    await expect(statusOf(page)).toContainText("6 hours a week");
    await expect(history.getByRole("button", { name: /^Undo/ })).toBeVisible();
    expect((await finishOf(page)) > before).toBe(true);
  });

  test("records a break after the fact, and draws it between the weeks", async ({
    page,
    context,
  }) => {
    const learner = await makeLearner({ startDate: today(-30) });
    await signInAs(context, learner);
    await page.goto("/plan?replan=break");
    const dialog = dialogOf(page);
    await dayOf(dialog, "From").fill(today(-12));
    await dayOf(dialog, "To").fill(today(-13));
    await dialog.getByRole("button", { name: "Apply" }).click();
    await expect(dialog.getByText("The last day is before the first one.")).toBeVisible();
    await expect(dayOf(dialog, "From")).toHaveValue(today(-12));

    await dayOf(dialog, "To").fill(today(-10));
    await expect(dialog.getByText(/: 3 days later\.$/).first()).toBeVisible();
    await dialog.getByRole("button", { name: "Apply" }).click();
    await expect(statusOf(page)).toContainText("Break from");
    await expect(page.getByRole("row", { name: /^Break .*3 days$/ })).toBeVisible();
    expect(await changesOf(learner.enrollmentId)).toEqual([
      { kind: "break", from: today(-12), to: today(-10), reason: "", inForce: true },
    ]);
  });

  test("closes without changing anything", async ({ page, learner }) => {
    await page.goto("/plan");
    for (const close of ["Cancel", "Escape"]) {
      await page.getByRole("button", { name: "Re-plan" }).click();
      await expect(dialogOf(page).getByRole("button", { name: "Apply" })).toBeVisible();
      if (close === "Escape") await page.keyboard.press("Escape");
      else await dialogOf(page).getByRole("button", { name: close }).click();
      await expect(dialogOf(page)).toBeHidden();
      await expect(page).toHaveURL(/\/plan$/);
      await expect(page.getByRole("button", { name: "Re-plan" })).toBeFocused();
    }
    expect(await changesOf(learner.enrollmentId)).toEqual([]);
  });

  test("offers to let the current week start today", async ({ page, context }) => {
    await signInAs(context, await makeLearner({ startDate: today(-9) }));
    await page.goto("/plan?replan=shift");
    const dialog = dialogOf(page);
    await expect(dialog.getByText("With 9 days, week 1 starts today.")).toBeVisible();
    await expect(dialog.getByLabel("Later by")).toHaveValue("9");
    await dialog.getByRole("button", { name: "Apply" }).click();
    await expect(statusOf(page)).toContainText("before week 1");
    const { plan } = await (await page.request.get("/api/v1/plan")).json();
    expect(plan.milestones[0].start).toBe(today());
  });

  test("works on a phone, in Japanese and Korean", async ({ page, learner }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [path, apply] of [
      ["/ja/plan?replan=trim", "適用"],
      ["/ko/plan?replan=break", "적용"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole("dialog").getByRole("button", { name: apply })).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
    expect(await changesOf(learner.enrollmentId)).toEqual([]);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("is filled in, looked at and applied as pages", async ({ page, learner }) => {
      await page.goto("/plan");
      await page.getByRole("button", { name: "Re-plan" }).click();
      const dialog = dialogOf(page);
      await dialog.getByRole("radio", { name: "Take a break" }).check();
      await dayOf(dialog, "From").fill(today(20));
      await dayOf(dialog, "To").fill(today(10));
      await dialog.getByLabel("Reason (optional)").fill("Wedding");
      await dialog.getByRole("button", { name: "Show what changes" }).click();
      await expect(dialog.getByText("The last day is before the first one.")).toBeVisible();
      await expect(dialog.getByLabel("Reason (optional)")).toHaveValue("Wedding");

      await dayOf(dialog, "To").fill(today(26));
      await dialog.getByRole("button", { name: "Show what changes" }).click();
      await expect(dialog.getByText(/: 7 days later\.$/).first()).toBeVisible();
      expect(await changesOf(learner.enrollmentId)).toEqual([]);
      await dialog.getByRole("button", { name: "Apply" }).click();
      await expect(statusOf(page)).toContainText("Break from");
      expect(await changesOf(learner.enrollmentId)).toMatchObject([
        { kind: "break", reason: "Wedding", inForce: true },
      ]);

      await statusOf(page).getByRole("button", { name: "Undo" }).click();
      await expect(statusOf(page)).toContainText("Taken back");
      expect(await changesOf(learner.enrollmentId)).toMatchObject([{ inForce: false }]);
    });
  });
});
