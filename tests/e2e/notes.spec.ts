import { query } from "./support/learners";
import { expect, test } from "./support/test";

const week = "/weeks/f01-pytorch-basics";

const storedNote = async (userId: string) =>
  (
    await query(`select text from "Note" where "userId" = $1 and "subjectKind" = 'week'`, [userId])
  )[0]?.text;

test.describe("notes", () => {
  test("a note saves itself and is found again", async ({ page, learner }) => {
    await page.goto(week);
    await page
      .getByRole("textbox", { name: "Note", exact: true })
      .fill("기울기는 **더해진다**: zero_grad");
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible();
    expect(await storedNote(learner.id)).toBe("기울기는 **더해진다**: zero_grad");

    await page.goto("/notes");
    await page.getByRole("searchbox", { name: "Search your notes" }).fill("더해진다");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.locator("strong", { hasText: "더해진다" })).toBeVisible();
  });

  test("what is typed before the scripts arrive is saved", async ({ page, learner }) => {
    let letScriptsCome = () => {};
    const scripts = new Promise<void>((resolve) => {
      letScriptsCome = resolve;
    });
    await page.route("**/_next/static/**/*.js", async (route) => {
      await scripts;
      await route.continue();
    });
    await page.goto(week, { waitUntil: "commit" });
    const note = page.getByRole("textbox", { name: "Note", exact: true });
    await note.fill("typed early");
    letScriptsCome();
    await expect.poll(() => storedNote(learner.id)).toBe("typed early");
    await note.press("End");
    await note.pressSequentially(", and late");
    await expect.poll(() => storedNote(learner.id)).toBe("typed early, and late");
  });

  test("two tabs that edit one note keep both texts", async ({ page, context, learner }) => {
    await page.goto(week);
    const other = await context.newPage();
    await other.goto(week);
    await page.getByRole("textbox", { name: "Note", exact: true }).fill("written in the first tab");
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible();

    await other
      .getByRole("textbox", { name: "Note", exact: true })
      .fill("written in the second tab");
    await expect(other.getByText("This note was changed somewhere else")).toBeVisible();
    await expect(other.getByText("written in the first tab").first()).toBeVisible();
    await other.getByRole("button", { name: "Keep both" }).click();
    await expect.poll(() => storedNote(learner.id)).toContain("written in the second tab");
    expect(await storedNote(learner.id)).toContain("written in the first tab");
    await other.close();
  });

  test("what is typed after the session ended survives a reload", async ({ page, learner }) => {
    await page.goto(week);
    await query(`update "Session" set "revokedAt" = now() where "userId" = $1`, [learner.id]);
    await page.getByRole("textbox", { name: "Note", exact: true }).fill("typed too late");
    await expect(page.getByText(/^Signed out\. Your text is kept/).first()).toBeVisible();
    await query(`update "Session" set "revokedAt" = null where "userId" = $1`, [learner.id]);
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Note", exact: true })).toHaveValue(
      "typed too late",
    );
    await expect.poll(() => storedNote(learner.id)).toBe("typed too late");
  });
});
