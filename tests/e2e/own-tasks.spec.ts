import { makeLearner, query } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

const week = "/weeks/f01-pytorch-basics";

type Page = Parameters<typeof expectAccessible>[0];

async function addTask(page: Page, title: string, minutes = "45"): Promise<void> {
  await page.getByRole("button", { name: "Add a task of your own" }).click();
  await page.getByLabel("What is there to do?").fill(title);
  await page.getByLabel("Kind").selectOption("Build");
  await page.getByLabel("Minutes", { exact: true }).fill(minutes);
  await page.getByRole("button", { name: "Add the task" }).click();
}

test("a task of one's own is added, ticked, noted, shown on the dashboard, removed and put back", async ({
  page,
  learner,
}) => {
  await page.goto(week);
  const count = page.getByText(/^0 of \d+ done/);
  const before = await count.innerText();
  await addTask(page, "Ask Jun how their lab logs runs");
  await expect(page.getByText("The task is on the list.")).toBeVisible();
  const box = page.getByRole("checkbox", { name: "Ask Jun how their lab logs runs" });
  await expect(box).toBeVisible();
  await expect(page.getByText("your own", { exact: true })).toBeVisible();
  await expect(count).toHaveText(`${before} and 1 of your own`);

  const saved = page.waitForResponse((answer) => answer.url().includes("/api/v1/tasks/own-"));
  await box.check();
  expect((await saved).status()).toBe(200);
  await expect(count).toHaveText(`${before} and 1 of your own`);
  await page.reload();
  await expect(box).toBeChecked();
  await page.getByRole("button", { name: "Add a task of your own" }).click();
  await expect(page.getByLabel("What is there to do?")).toBeFocused();
  await expectAccessible(page);

  await page.goto("/dashboard");
  await expect(
    page.getByRole("checkbox", { name: "Ask Jun how their lab logs runs" }),
  ).toBeChecked();
  await expect(page.getByText("and 1 task of your own done")).toBeVisible();

  await page.goto(week);
  await page.locator("summary", { hasText: "Details of Ask Jun" }).click();
  await page.getByRole("button", { name: /^Remove from the list/ }).click();
  await expect(page.getByText(/The task is off the list/)).toBeVisible();
  await expect(box).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(box).toBeChecked();
  const rows = await query(
    `select o."removedAt", s.state from "LearnerTask" o
     join "TaskState" s on s."taskKey" = 'own-' || o.id where o."enrollmentId" = $1`,
    [learner.enrollmentId],
  );
  expect(rows).toEqual([{ removedAt: null, state: "done" }]);
});

test("a task of one's own takes evidence", async ({ page, learner }) => {
  await page.goto(week);
  await addTask(page, "Write a lab log");
  await expect(page.getByRole("checkbox", { name: "Write a lab log" })).toBeVisible();
  const [task] = await query(`select id from "LearnerTask" where "enrollmentId" = $1`, [
    learner.enrollmentId,
  ]);
  await page.goto(`/evidence/new?task=own-${task?.id}`);
  await page.getByLabel("Link").fill("https://github.com/mina/lab-log");
  await page.getByLabel("Claim").fill("Keeps a lab log that a stranger can follow.");
  await page.getByRole("button", { name: "Save evidence" }).click();
  await expect(page.getByText("Evidence saved.")).toBeVisible();
  await page.goto("/evidence");
  await expect(page.getByText("Write a lab log")).toBeVisible();
  await page.goto(week);
  await page.getByRole("checkbox", { name: "Write a lab log" }).check();
  await expect(page.getByText("Proved", { exact: false }).first()).toBeVisible();
});

test("what cannot be added stays in the form with its reason", async ({ page, learner }) => {
  await page.goto(week);
  await addTask(page, "Read it again", "4");
  await expect(page.getByText("A whole number of minutes between 5 and 1200.")).toBeVisible();
  await expect(page.getByLabel("What is there to do?")).toHaveValue("Read it again");
  await page.getByLabel("What is there to do?").fill("x".repeat(201));
  await page.getByLabel("Minutes", { exact: true }).fill("1200");
  await page.getByRole("button", { name: "Add the task" }).click();
  await expect(page.getByText(/^This is too long/)).toBeVisible();
  expect(
    await query(`select 1 from "LearnerTask" where "enrollmentId" = $1`, [learner.enrollmentId]),
  ).toEqual([]);
});

test.describe("on a phone, in Korean", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("a task of one's own is added", async ({ page, context }) => {
    await signInAs(context, await makeLearner({ locale: "ko" }));
    await page.goto(`/ko${week}`);
    await page.getByRole("button", { name: "내 과제 더하기" }).click();
    await page.getByLabel("무엇을 할까요?").fill("논문 두 편 비교하기");
    await page.getByRole("button", { name: "과제 더하기" }).click();
    await expect(page.getByText("논문 두 편 비교하기", { exact: true }).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
