import type { Page } from "@playwright/test";

import { makeLearner, query, today } from "./support/learners";
import { expect, expectNoSidewaysScroll, signInAs, test } from "./support/test";

const questions = 10;
/** The answers that lean towards interpretability, with one for governance. */
const letters = "aaaabaaaaa";

const answer = (page: Page, number: number, letter: string) =>
  page.locator(`input[name=q${number}][value=q${number}-${letter}]`).check();

/** The places of the options, as they are shown. */
const shownOrder = (page: Page) =>
  page
    .locator("main input[type=radio][name^=q]")
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("value")));

const stateOf = async (enrollmentId: string | null, key: string) =>
  (
    await query(`select state from "TaskState" where "enrollmentId" = $1 and "taskKey" = $2`, [
      enrollmentId,
      key,
    ])
  )[0]?.state;

test.describe("the self-assessment without JavaScript and without an account", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("asks, says what is open, and gives reasons once all is answered", async ({ page }) => {
    await page.goto("/tracks");
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await expect(page.getByRole("group")).toHaveCount(questions);
    await expect(page).toHaveURL(/\?order=\d{1,3}$/);
    const order = await shownOrder(page);

    await answer(page, 1, "a");
    await answer(page, 5, "b");
    await page.getByRole("button", { name: "Show the result" }).click();
    await expect(page.getByRole("heading", { name: "8 questions are still open" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Question 2" })).toHaveAttribute(
      "href",
      "#question-q2",
    );
    await expect(page.getByRole("main")).not.toContainText(/\d points/);
    expect(await shownOrder(page)).toEqual(order);

    await page.getByRole("link", { name: "한국어" }).click();
    await expect(page).toHaveURL(/\/ko\/tracks\/self-assessment\?order=\d+&q1=q1-a&q5=q5-b$/);
    await expect(page.locator("input[value=q1-a]")).toBeChecked();
    expect(await shownOrder(page)).toEqual(order);
    await page.getByRole("link", { name: "English" }).click();

    for (const [index, letter] of [...letters].entries()) await answer(page, index + 1, letter);
    await page.getByRole("button", { name: "Show the result" }).click();
    const main = page.getByRole("main");
    await expect(main).toContainText("Your answers lean towards the interpretability track.");
    await expect(main).toContainText("A direct test of interest, weighted most.");
    await expect(main).toContainText("The governance track reads law and standards closely.");
    await expect(main).toContainText("Interpretability: 25 of 28 points");
    await expect(main).toContainText("Follow the offer and keep one project");
    await expectNoSidewaysScroll(page);

    const address = page.url();
    await page.goto("/");
    await page.goto(address);
    await expect(main).toContainText("Interpretability: 25 of 28 points");
    await main.getByRole("link", { name: "A week to try" }).click();
    await expect(page.getByRole("heading", { name: "A week to try" })).toBeVisible();
  });
});

test("answers given halfway survive a reload and another language", async ({ page }) => {
  await page.goto("/tracks/self-assessment");
  await answer(page, 2, "c");
  await expect(page).toHaveURL(/&q2=q2-c$/);
  await answer(page, 7, "b");
  await page.reload();
  await expect(page.locator("input[value=q2-c]")).toBeChecked();
  await answer(page, 3, "b");
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page).toHaveURL(/\/ja\/tracks\/self-assessment\?/);
  for (const value of ["q2-c", "q7-b", "q3-b"]) {
    await expect(page.locator(`input[value=${value}]`)).toBeChecked();
  }
});

test("a learner tries a week, takes the suggestion, and what was tried counts", async ({
  page,
  learner,
}) => {
  await page.goto("/tracks");
  await page.getByRole("link", { name: "Week 27: TransformerLens" }).last().click();
  await expect(page).toHaveURL(/\/weeks\/i27-transformerlens$/);
  await expect(page.getByText("Also explored")).toBeVisible();
  await page.getByRole("checkbox", { name: "Activation explorer for GPT-2 small" }).check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await stateOf(learner.enrollmentId, "i27-t4")).toBe("done");

  const answers = [...letters].map((letter, index) => `q${index + 1}=q${index + 1}-${letter}`);
  await page.goto(`/tracks/self-assessment?order=5&${answers.join("&")}`);
  await expect(page.getByRole("radio", { name: "Interpretability" })).toBeChecked();
  await expect(page.getByText("1 task that you settled here before counts again.")).toBeVisible();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Your track is Interpretability now.")).toBeVisible();
  await expect(page.getByText("This is the track you are on.")).toBeVisible();

  const progress = await (await page.request.get("/api/v1/progress")).json();
  expect(progress.whole.tasks).toMatchObject({ total: 273, done: 1 });
});

test("a switch says beforehand what counts, and the new weeks offer to skip it", async ({
  page,
  context,
}) => {
  const learner = await makeLearner({ startDate: today(-210), track: "interpretability" });
  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select $1, t.key, 'done', current_date - 3, 0 from "Task" t join "Milestone" m
       on m."versionId" = t."versionId" and m.key = t."milestoneKey"
     where t."versionId" = (select "versionId" from "Enrollment" where id = $1)
       and m.week <= 30 and (m."trackKey" is null or m."trackKey" = 'interpretability')`,
    [learner.enrollmentId],
  );
  await signInAs(context, learner);

  await page.goto("/tracks");
  await page.getByRole("radio", { name: "Governance" }).check();
  await expect(
    page.getByText("A probe with controls on GPT-2 small (week 30) may stand for up to 35 % of"),
  ).toBeVisible();
  await expect(page.getByText("To Governance after week 30 · fits where you are")).toBeVisible();
  await expect(page.getByText("Do these first (15.5 h):").first()).toBeVisible();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Your track is Governance now.")).toBeVisible();

  await page.goto("/weeks/g32-risk-measure");
  const advice = page.getByText("You may skip this: similar work done in week 30.");
  await expect(advice).toBeVisible();
  expect(await stateOf(learner.enrollmentId, "g32-t2")).toBeUndefined();
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await expect(advice).toBeHidden();
  await expect.poll(() => stateOf(learner.enrollmentId, "g32-t2")).toBe("skipped");
});
