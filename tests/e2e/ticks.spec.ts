import { makeLearner, openSession, query, today } from "./support/learners";
import { expect, signInAs, test } from "./support/test";

const week = "/weeks/f01-pytorch-basics";
const task = "Set up your lab repository";

const stateOf = async (enrollmentId: string | null, key = "f01-t1") =>
  (
    await query(`select state from "TaskState" where "enrollmentId" = $1 and "taskKey" = $2`, [
      enrollmentId,
      key,
    ])
  )[0]?.state;

test.describe("ticks", () => {
  test("a tick shows at once, moves the numbers, and can be undone", async ({ page, learner }) => {
    await page.goto(week);
    await page.getByRole("checkbox", { name: task }).check();
    await expect(page.getByText("1 of 6 done").first()).toBeVisible();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    expect(await stateOf(learner.enrollmentId)).toBe("done");

    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("checkbox", { name: task })).not.toBeChecked();
    await expect.poll(() => stateOf(learner.enrollmentId)).toBe("open");
  });

  test("ticks made offline are kept over a reload and sent later", async ({
    page,
    context,
    learner,
  }) => {
    await page.goto(week);
    await context.route("**/api/v1/tasks/**", (route) => route.abort());
    await page.getByRole("checkbox", { name: task }).check();
    await expect(page.getByText(/Not saved yet/).first()).toBeVisible();
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(page.getByRole("checkbox", { name: task })).toBeChecked();
    expect(await stateOf(learner.enrollmentId)).toBeUndefined();

    await context.unroute("**/api/v1/tasks/**");
    await page.reload();
    await expect.poll(() => stateOf(learner.enrollmentId)).toBe("done");
  });

  test("a refused tick goes back to what it was and says so", async ({ page, learner }) => {
    await page.goto(week);
    await page.route("**/api/v1/tasks/f01-t1", (route) =>
      route.fulfill({ status: 422, contentType: "application/problem+json", body: "{}" }),
    );
    // Not `check()`: the box is unticked again before one could look.
    await page.getByRole("checkbox", { name: task }).click();
    await expect(page.getByText(/could not be saved/).first()).toBeVisible();
    await expect(page.getByRole("checkbox", { name: task })).not.toBeChecked();
    expect(await stateOf(learner.enrollmentId)).toBeUndefined();
  });

  test("a double click ends where it began, with nothing lost or doubled", async ({
    page,
    learner,
  }) => {
    await page.goto(week);
    await page.getByRole("checkbox", { name: task }).dblclick();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: task })).not.toBeChecked();
    await expect.poll(async () => (await stateOf(learner.enrollmentId)) ?? "open").toBe("open");
  });

  test("a tick after the session ended is kept and saved after signing in", async ({
    page,
    context,
    learner,
  }) => {
    await page.goto(week);
    await query(`update "Session" set "revokedAt" = now() where "userId" = $1`, [learner.id]);
    await page.getByRole("checkbox", { name: task }).click();
    await expect(page.getByText(/You were signed out/).first()).toBeVisible();
    expect(await stateOf(learner.enrollmentId)).toBeUndefined();

    await signInAs(context, { ...learner, cookie: await openSession(learner.id) });
    page.on("dialog", (dialog) => dialog.accept());
    await page.goto(week);
    await expect.poll(() => stateOf(learner.enrollmentId)).toBe("done");
  });

  test("a task is skipped with a reason and reopened", async ({ page, learner }) => {
    await page.goto(week);
    await page.getByRole("button", { name: `More for ${task}` }).click();
    await page.getByRole("menuitem", { name: "Skip" }).click();
    await page.getByRole("menuitem", { name: "known already" }).click();
    await expect.poll(() => stateOf(learner.enrollmentId)).toBe("skipped");
    const stored = await query(`select reason from "TaskState" where "enrollmentId" = $1`, [
      learner.enrollmentId,
    ]);
    expect(stored).toEqual([{ reason: "known" }]);
  });

  test("the keyboard moves, ticks and undoes, but not while one types", async ({
    page,
    learner,
  }) => {
    await page.goto(week);
    await page.keyboard.press("j");
    await expect(page.getByRole("checkbox", { name: task })).toBeFocused();
    await page.keyboard.press("x");
    await expect(page.getByRole("checkbox", { name: task })).toBeChecked();
    await expect.poll(() => stateOf(learner.enrollmentId)).toBe("done");
    await page.keyboard.press("u");
    await expect(page.getByRole("checkbox", { name: task })).not.toBeChecked();

    await page.getByRole("textbox", { name: "Note", exact: true }).fill("x marks the spot");
    await page.keyboard.press("x");
    await expect(page.getByRole("checkbox", { name: task })).not.toBeChecked();
  });

  test("finishing a week moves, skips and leaves, and one undo brings all back", async ({
    page,
    learner,
  }) => {
    await page.goto(week);
    await page.getByRole("button", { name: "Finish week" }).click();
    await page.getByLabel(`What to do with: ${task}`).selectOption({ label: "Move to next week" });
    await page.getByRole("button", { name: "Close the week" }).click();
    await expect(page.getByRole("button", { name: "Reopen week" })).toBeVisible();
    await page.goto("/dashboard");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(
      "Python and PyTorch basics",
    );
    await expect(page.getByRole("checkbox", { name: task })).toBeVisible();
    const closed = await query(`select 1 from "MilestoneState" where "enrollmentId" = $1`, [
      learner.enrollmentId,
    ]);
    expect(closed).toHaveLength(1);
  });
});

test("switching the track and back loses nothing", async ({ page, context }) => {
  const learner = await makeLearner({ startDate: today(-200), track: "interpretability" });
  await signInAs(context, learner);
  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq) values ($1, 'i27-t1', 'done', current_date - 3, 0)`,
    [learner.enrollmentId],
  );
  await page.goto("/tracks");
  await page.getByRole("radio", { name: "Governance" }).check();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Your track is Governance now.")).toBeVisible();
  await page.goto("/weeks/i27-transformerlens");
  await expect(page.getByText("Also explored").first()).toBeVisible();

  await page.goto("/tracks");
  await page.getByRole("radio", { name: "Interpretability" }).check();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Your track is Interpretability now.")).toBeVisible();
  const kept = await query(`select "taskKey", state from "TaskState" where "enrollmentId" = $1`, [
    learner.enrollmentId,
  ]);
  expect(kept).toEqual([{ taskKey: "i27-t1", state: "done" }]);
});
