import { fillYear, makeLearner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

const job = "/roles/alignment-science-re";
const title = "Alignment Science Research Engineer / Scientist";

test.describe("the job profiles without JavaScript and without an account", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("say what is asked for, where it is built, and what no roadmap gives", async ({ page }) => {
    await page.goto("/tracks");
    await page.getByRole("link", { name: "Job profiles that the tracks lead to" }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(11);
    await page.getByRole("link", { name: "Governance", exact: true }).click();
    await expect(page).toHaveURL(/\/roles\?track=governance$/);
    await expect(
      page.getByRole("link", { name: "Interpretability Research Engineer" }),
    ).toHaveCount(0);

    await page.getByRole("link", { name: title }).click();
    const main = page.getByRole("main");
    await expect(main).toContainText("Not literally asked for; drawn from:");
    await expect(main).toContainText("With a year of your own");
    await expect(main.getByRole("heading", { name: "How far you are" })).toHaveCount(0);
    const asked = page.locator("#asre-2");
    await asked.locator("summary").click();
    await asked.getByRole("link", { name: /^Week 13 / }).click();
    await expect(page).toHaveURL(/\/roadmap\/f13-/);
    await page.goBack();
    const gives = page.getByRole("region", { name: "What no roadmap gives" });
    await expect(gives).toContainText("Bachelor's degree in a related field");
    await expectNoSidewaysScroll(page);
    expect((await page.goto("/roles/astronaut"))?.status()).toBe(404);
  });
});

test("a learner sees what covers a requirement, and makes a task of what is missing", async ({
  page,
  context,
}) => {
  const learner = await makeLearner({ startDate: today(-35) });
  await fillYear(learner);
  await signInAs(context, learner);
  await page.goto("/roles");
  await expect(
    page.getByText(/^\d of 9 proved, \d done, \d planned, \d missing$/).first(),
  ).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  const engineering = page.locator("#asre-1");
  await engineering.locator("summary", { hasText: "Tasks behind it" }).click();
  await expect(engineering.getByText("Done", { exact: true }).first()).toBeVisible();
  await page.locator("summary", { hasText: "The same as a table" }).click();
  await expect(page.getByRole("row", { name: /^All \d \d \d \d$/ })).toBeVisible();
  await expectAccessible(page);

  const position = page.locator("#asre-7");
  await position.locator("summary", { hasText: "Add as a task of your own" }).click();
  await expect(position.getByLabel("What is there to do?")).toHaveValue(/Blog series/);
  await position.getByLabel("Minutes").fill("3");
  await position.getByRole("button", { name: "Add the task" }).click();
  await expect(position.getByLabel("What is there to do?")).toHaveValue(/Blog series/);
  await expect(position.getByLabel("Minutes")).toHaveAttribute("aria-invalid", "true");
  await position.getByLabel("Minutes").fill("60");
  await position.getByRole("button", { name: "Add the task" }).click();
  await expect(position.getByText("The task is on the list.")).toBeVisible();
  await expect(position.getByRole("link", { name: "Week 5", exact: true })).toBeVisible();
  const stored = () =>
    query(`select "removedAt" is null as here from "LearnerTask" where "enrollmentId" = $1`, [
      learner.enrollmentId,
    ]);
  expect(await stored()).toEqual([{ here: true }]);

  await position.getByRole("button", { name: "Undo" }).click();
  await expect(position.getByText(/The task is off the list/)).toBeVisible();
  expect(await stored()).toEqual([{ here: false }]);
  await position.getByRole("button", { name: "Undo" }).click();
  await expect(position.getByText("The task is on the list again.")).toBeVisible();
  await position.getByRole("link", { name: "Week 5", exact: true }).click();
  await expect(page.getByRole("checkbox", { name: /^Blog series/ })).toBeVisible();
});

test("a task of a requirement is made once without JavaScript, and proves it in the end", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const learner = await makeLearner({ startDate: today(-7) });
  await signInAs(context, learner);
  const page = await context.newPage();
  await page.goto(job);
  const asked = page.locator("#asre-8");
  await asked.locator("summary", { hasText: "Add as a task of your own" }).click();
  await asked.getByLabel("What is there to do?").fill("Write a post on trade-offs");
  await asked.getByRole("button", { name: "Add the task" }).click();
  await expect(asked.getByText("The task is on the list.")).toBeVisible();
  // The same form once more, as a second tab would send it.
  await page.reload();
  const tasks = await query(`select id, title from "LearnerTask" where "enrollmentId" = $1`, [
    learner.enrollmentId,
  ]);
  expect(tasks).toEqual([{ id: expect.any(String), title: "Write a post on trade-offs" }]);

  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq) values ($1, $2, 'done', current_date, 0)`,
    [learner.enrollmentId, `own-${tasks[0]?.id}`],
  );
  await page.goto(job);
  await expect(asked.getByText("Done", { exact: true }).first()).toBeVisible();
  await page.goto(`/evidence/new?task=own-${tasks[0]?.id}`);
  await page.getByLabel("Link").fill("https://example.org/trade-offs");
  await page.getByLabel("Claim").fill("Weighs two goods against each other.");
  await page.getByRole("button", { name: "Save evidence" }).click();
  await page.goto(job);
  await expect(asked.getByText("Proved", { exact: true })).toBeVisible();
  await expect(
    asked.getByRole("link", { name: "Weighs two goods against each other." }),
  ).toBeVisible();
  await context.close();
});
