import { query } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/test";

const storedReview = async (userId: string) =>
  (
    await query(
      `select learned, shipped, stuck, "nextKeys" from "Review" where "userId" = $1 order by "weekOf" desc`,
      [userId],
    )
  )[0];

test.describe("the weekly review", () => {
  test("is written, left, found again and read with the others", async ({ page, learner }) => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: "Review", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Weekly review" })).toBeVisible();
    expect(await query(`select 1 from "Review" where "userId" = $1`, [learner.id])).toEqual([]);

    await page.getByRole("textbox", { name: "What did I learn?" }).fill("기울기는 **더해진다**");
    const pick = page.getByRole("group", { name: "What do you want to do next week?" });
    await pick.getByRole("checkbox").first().check();
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.getByRole("textbox", { name: "Where am I stuck?" }).fill("Nowhere yet");
    await page.getByRole("link", { name: "All reviews" }).click();

    await expect(page.locator("strong", { hasText: "더해진다" })).toBeVisible();
    await expect
      .poll(() => storedReview(learner.id))
      .toMatchObject({
        ...{ learned: "기울기는 **더해진다**", stuck: "Nowhere yet" },
        nextKeys: [expect.stringMatching(/^f01-/)],
      });
    await page.goto("/review");
    await expect(page.getByRole("textbox", { name: "What did I learn?" })).toHaveValue(
      "기울기는 **더해진다**",
    );
    await expect(pick.getByRole("checkbox").first()).toBeChecked();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test("finishes the week, which its own page shows, and takes it back", async ({
    page,
    learner: _,
  }) => {
    await page.goto("/review");
    await page
      .getByLabel(/^What to do with/)
      .first()
      .selectOption("move");
    await page.getByRole("button", { name: "Close the week" }).click();
    await expect(page.getByText("Week 1 is closed")).toBeVisible();
    await expect(page.getByText(/^Week 1 was closed on/)).toBeVisible();

    await page.goto("/weeks/f01-pytorch-basics");
    await expect(page.getByRole("button", { name: "Reopen week" })).toBeVisible();
    await page.goto("/review");
    await page.getByRole("button", { name: "Reopen week" }).click();
    await expect(page.getByText("Week 1 is open again")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Finish week 1" })).toBeVisible();
  });

  test("keeps both texts when two tabs write on it", async ({ page, context, learner }) => {
    await page.goto("/review");
    const other = await context.newPage();
    await other.goto("/review");
    const learned = { name: "What did I learn?" };
    await page.getByRole("textbox", learned).fill("written in the first tab");
    await expect(page.getByText(/^Saved \d/)).toBeVisible();

    await other.getByRole("textbox", learned).fill("written in the second tab");
    await expect(other.getByText("This was changed somewhere else")).toBeVisible();
    await expect(other.getByText("written in the first tab")).toBeVisible();
    await other.getByRole("button", { name: "Keep both" }).click();
    await expect
      .poll(async () => (await storedReview(learner.id))?.learned)
      .toBe("written in the first tab\n\n---\n\nwritten in the second tab");
    await other.close();
  });

  test("says how much is too much, and keeps it over a reload", async ({ page, learner }) => {
    await page.goto("/review");
    const shipped = page.getByRole("textbox", { name: "What did I ship?" });
    const long = "가".repeat(10_003);
    await shipped.fill(long);
    await expect(page.getByText("3 characters too many", { exact: true })).toBeVisible();
    expect(await storedReview(learner.id)).toBe(undefined);
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(shipped).toHaveValue(long);
    await shipped.fill(long.slice(3));
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
  });

  test("opens any past week and none ahead", async ({ page, learner: _ }) => {
    await page.goto("/review?week=2026-05-06");
    await expect(page).toHaveURL(/week=2026-05-04$/);
    await expect(page.getByText("4–10 May 2026")).toBeVisible();
    const answer = await page.goto("/review?week=2299-01-02");
    expect(answer?.status()).toBe(404);
  });
});

test.describe("letters to oneself", () => {
  test("keep what was expected beside what was done", async ({ page, learner }) => {
    await page.goto("/review");
    await page.getByRole("link", { name: "Letters to yourself" }).click();
    const month = page.getByRole("article").first();
    await month.getByRole("textbox", { name: "What I expect" }).fill("Much of it.");
    await expect(month.getByText(/^Saved \d/)).toBeVisible();
    await page.reload();
    await expect(month.getByRole("textbox", { name: "What I expect" })).toHaveValue("Much of it.");
    await month.getByRole("textbox", { name: "What I did" }).fill("Some of it.");
    await expect(month.getByText(/^Saved \d/)).toBeVisible();
    expect(
      await query(`select kind, expected, did from "SelfLetter" where "userId" = $1`, [learner.id]),
    ).toEqual([{ kind: "month", expected: "Much of it.", did: "Some of it." }]);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a review is a form that loses nothing", async ({ page, learner }) => {
    await page.goto("/review");
    await page.getByRole("textbox", { name: "What did I learn?" }).fill("slowly");
    await page.locator("input[name='nextKeys[]']").first().check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    expect(await storedReview(learner.id)).toMatchObject({
      learned: "slowly",
      nextKeys: [expect.any(String)],
    });

    await query(
      `update "Review" set learned = 'elsewhere', version = version + 1 where "userId" = $1`,
      [learner.id],
    );
    await page.getByRole("textbox", { name: "What did I learn?" }).fill("slowly, but surely");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("This was changed somewhere else meanwhile.")).toBeVisible();
    await expect(page.getByText("elsewhere", { exact: true })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "What did I learn?" })).toHaveValue(
      "slowly, but surely",
    );
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    expect(await storedReview(learner.id)).toMatchObject({ learned: "slowly, but surely" });
  });

  test("the week is finished in it", async ({ page, learner: _ }) => {
    await page.goto("/review");
    await page.getByRole("button", { name: "Close the week" }).click();
    await expect(page.getByText(/^Week 1 was closed on/)).toBeVisible();
    await page.getByRole("button", { name: "Reopen week" }).click();
    await expect(page.getByRole("heading", { name: "Finish week 1" })).toBeVisible();
  });
});
