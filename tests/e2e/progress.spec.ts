import { fillYear, makeLearner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

const tables = [
  "The chart as a table",
  "The calendar as a table",
  "The days as a table",
  "The balance as a table",
];

test("the pictures lie behind the chart, the plan and the menu, each with a sentence and a table", async ({
  page,
  context,
}) => {
  const learner = await makeLearner({ startDate: today(-35) });
  await fillYear(learner);
  await query(
    `insert into "PlanChange" (id, "enrollmentId", kind, "fromDate", "toDate")
     values (gen_random_uuid(), $1, 'break', $2, $3)`,
    [learner.enrollmentId, today(-8), today(-4)],
  );
  await query(
    `insert into "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on")
     values (gen_random_uuid(), $1, 'f01-t1', 137, $2)`,
    [learner.enrollmentId, today(-2)],
  );
  await signInAs(context, learner);

  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Progress in pictures" }).click();
  await expect(page).toHaveURL(/\/progress$/);
  await page.goto("/plan");
  await page.getByRole("link", { name: "Progress in pictures" }).click();
  await expect(page).toHaveURL(/\/progress$/);
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("menuitem", { name: "Progress" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Progress");

  for (const name of tables) await page.getByText(name, { exact: true }).click();
  await expect(page.getByRole("table")).toHaveCount(tables.length + 1);
  const days = page.getByRole("table", { name: "Minutes by week and day" });
  await expect(days.getByRole("cell", { name: "137", exact: true })).toBeVisible();
  await expect(days.getByRole("cell", { name: "break", exact: true })).toHaveCount(5);
  const calendar = page.getByRole("table", {
    name: "Each week as first planned and as planned now",
  });
  await expect(calendar.getByRole("rowheader", { name: "break or pause" })).toHaveCount(1);
  await expect(calendar.getByRole("row")).toHaveCount(1 + 52 + 1);
  await expect(page.getByText("5 days of it are a break or a pause.")).toBeVisible();
  expect(await page.locator("main [style]").count()).toBe(0);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);

  await page.goto("/dashboard");
  const rested = page.getByRole("link", { name: /break or pause/ });
  await expect(rested).toHaveCount(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a year in which nothing was done yet says what will appear, in three languages", async ({
    page,
    learner: _,
  }) => {
    for (const [path, sentence] of [
      ["/progress", "No time yet. Tick a task or log some minutes, and its day appears here."],
      [
        "/ko/progress",
        "아직 시간이 없어요. 과제를 체크하거나 시간을 기록하면 그날이 여기에 나타나요.",
      ],
      [
        "/ja/progress",
        "まだ時間はありません。タスクにチェックを入れるか時間を記録すると、その日がここに現れます。",
      ],
    ] as const) {
      await page.goto(path);
      await expect(page.getByText(sentence)).toBeVisible();
      await page.locator("summary").first().click();
      await expect(page.getByRole("table").first()).toBeVisible();
    }
  });
});
