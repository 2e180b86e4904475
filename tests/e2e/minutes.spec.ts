import type { Page } from "@playwright/test";

import { makeLearner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

const week = "/weeks/f01-pytorch-basics";

const rowOf = (page: Page, key: string) => page.locator(`[data-task="${key}"]`);

async function choose(page: Page, key: string, item: string): Promise<void> {
  await rowOf(page, key)
    .getByRole("button", { name: /^More for|のその他の操作$/ })
    .click();
  await page.getByRole("menuitem", { name: item }).click();
}

const loggedOf = (enrollmentId: string | null) =>
  query(
    `select "taskKey", minutes, "on"::text as "on", "removedAt" is not null as removed
     from "TimeLog" where "enrollmentId" = $1 order by "createdAt"`,
    [enrollmentId],
  );

test("time is logged from a task's menu, shown in its row and its week, taken back and removed", async ({
  page,
  learner,
}) => {
  await page.goto(week);
  await choose(page, "f01-t1", "Log time");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Or exactly").fill("2 hurs");
  await dialog.getByLabel("Or exactly").press("Enter");
  await expect(dialog.getByText(/^Between 1 minute and 24 hours/)).toBeVisible();
  await expect(dialog.getByLabel("Or exactly")).toHaveValue("2 hurs");
  await dialog.getByLabel("Or exactly").fill("1 h 40 min");
  await dialog.getByLabel("Or exactly").press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(rowOf(page, "f01-t1").getByText("1 h 40 min logged")).toBeVisible();
  await expect(
    rowOf(page, "f01-t1").getByRole("button", { name: /^More for|のその他の操作$/ }),
  ).toBeFocused();

  await choose(page, "f01-t1", "Log time");
  await dialog.getByLabel("Day").fill(today(-1));
  await dialog.getByRole("button", { name: "30 min", exact: true }).click();
  await expect(rowOf(page, "f01-t1").getByText("2 h 10 min logged")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rowOf(page, "f01-t1").getByText("1 h 40 min logged")).toBeVisible();

  await page.getByText(/^Time: 1 h 40 min of about/).click();
  await page.getByRole("link", { name: /^Remove .*1 h 40 min$/ }).click();
  await expect(page.getByText("The logged time is removed.")).toBeVisible();
  await expect(rowOf(page, "f01-t1").getByText(/logged$/)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rowOf(page, "f01-t1").getByText("1 h 40 min logged")).toBeVisible();
  expect(await loggedOf(learner.enrollmentId)).toEqual([
    { taskKey: "f01-t1", minutes: 100, on: today(), removed: false },
    { taskKey: "f01-t1", minutes: 30, on: today(-1), removed: true },
  ]);
});

test("a timer survives a closed tab, and its minutes may be changed before they are saved", async ({
  page,
  context,
  learner,
}) => {
  await page.goto(week);
  await choose(page, "f01-t1", "Start timer");
  await expect(page.getByText("Timer running")).toBeVisible();
  await page.close();
  await query(
    `update "Timer" set "startedAt" = "startedAt" - interval '47 minutes' where "userId" = $1`,
    [learner.id],
  );

  const later = await context.newPage();
  await later.goto("/dashboard");
  await expect(later.getByText("Timer running")).toBeVisible();
  await expectAccessible(later);
  await later.getByRole("link", { name: /^Stop / }).click();
  await expect(later.getByLabel("How long")).toHaveValue(/^4[78] min$/);
  await later.getByLabel("How long").fill("1:05");
  await later.getByRole("button", { name: "Save and stop" }).click();
  await expect(later.getByText("1 h 5 min logged")).toBeVisible();
  await later.goto("/dashboard");
  await expect(later.getByText("Timer running")).toHaveCount(0);
  await expect(rowOf(later, "f01-t1").getByText("1 h 5 min logged")).toBeVisible();
});

test("a second timer asks for the minutes of the first", async ({ page, learner }) => {
  await page.goto(week);
  await choose(page, "f01-t1", "Start timer");
  await expect(page.getByText("Timer running")).toBeVisible();
  await choose(page, "f01-t2", "Start timer");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/already running for another task/)).toBeVisible();
  await dialog.getByLabel("How long").fill("20");
  await dialog.getByRole("button", { name: "Save and start the new one" }).click();
  await expect(rowOf(page, "f01-t1").getByText("20 min logged")).toBeVisible();
  const running = () => query(`select "taskKey" from "Timer" where "userId" = $1`, [learner.id]);
  expect(await running()).toEqual([{ taskKey: "f01-t2" }]);

  await page.getByRole("link", { name: /^Stop / }).click();
  await dialog.getByRole("button", { name: "Stop without logging" }).click();
  await expect(page.getByText("Timer running")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Timer running")).toBeVisible();
  expect(await running()).toEqual([{ taskKey: "f01-t2" }]);
});

test("a timer that was forgotten proposes nothing", async ({ page, learner }) => {
  await query(
    `insert into "Timer" ("userId", "enrollmentId", "taskKey", "startedAt")
     values ($1, $2, 'f01-t1', now() - interval '14 hours')`,
    [learner.id, learner.enrollmentId],
  );
  await page.goto("/time");
  await expect(page.getByText(/running for more than twelve hours/)).toBeVisible();
  await expect(page.getByLabel("How long")).toHaveValue("");
  await page.getByRole("button", { name: "Save and stop" }).click();
  await expect(page.getByText("This is needed.")).toBeVisible();
  await expect(page.getByText("Timer running")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("time is logged, refused with what was typed, and undone", async ({ page, learner }) => {
    await page.goto(week);
    await rowOf(page, "f01-t1").locator("summary").click();
    await rowOf(page, "f01-t1")
      .getByRole("link", { name: /^Log time/ })
      .click();
    await page.getByLabel("Or exactly").fill("soon");
    await page.getByRole("button", { name: "Save time" }).click();
    await expect(page.getByText(/^Between 1 minute and 24 hours/)).toBeVisible();
    await expect(page.getByLabel("Or exactly")).toHaveValue("soon");
    await page.getByRole("button", { name: "1 h", exact: true }).click();
    await expect(page.getByText(/^1 h logged/)).toBeVisible();
    expect(await loggedOf(learner.enrollmentId)).toEqual([
      { taskKey: "f01-t1", minutes: 60, on: today(), removed: false },
    ]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("The logged time is removed.")).toBeVisible();
    expect((await loggedOf(learner.enrollmentId))[0]?.removed).toBe(true);
  });

  test("a timer is started and stopped", async ({ page, learner }) => {
    await page.goto("/time?task=f01-t1");
    await page.getByRole("button", { name: "Start timer" }).click();
    await expect(page.getByText("Timer running")).toBeVisible();
    await page.getByLabel("How long").fill("25 min");
    await page.getByRole("button", { name: "Save and stop" }).click();
    await expect(page.getByText("Timer running")).toHaveCount(0);
    expect((await loggedOf(learner.enrollmentId))[0]?.minutes).toBe(25);
  });
});

test.describe("on a phone, in Japanese", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("time is logged as one writes it there", async ({ page, context }) => {
    const learner = await makeLearner({ locale: "ja" });
    await signInAs(context, learner);
    await page.goto(`/ja${week}`);
    await choose(page, "f01-t1", "時間を記録");
    await page.getByLabel("または正確に").fill("1時間半");
    await page.getByRole("button", { name: "時間を保存" }).click();
    await expect(rowOf(page, "f01-t1").getByText("1時間30分を記録")).toBeVisible();
    await expectNoSidewaysScroll(page);
    expect((await loggedOf(learner.enrollmentId))[0]?.minutes).toBe(90);
  });
});
