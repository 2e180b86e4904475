import { makeLearner, query, today } from "./support/learners";
import { expect, signInAs, test } from "./support/test";

const papersOf = (userId: string) =>
  query(`select title, url, marks, summary from "PaperEntry" where "userId" = $1 order by title`, [
    userId,
  ]);

test.describe("reading", () => {
  test("a key paper is logged with one click, described, removed and put back", async ({
    page,
    learner,
  }) => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: "Reading", exact: true }).click();
    await expect(page.getByText("0 of 1 paper this week")).toBeVisible();
    const paper = "Concrete Problems in AI Safety";
    await page.getByRole("button", { name: `Log for today ${paper}` }).click();
    await expect(page.getByText(`Logged for today: ${paper}`)).toBeVisible();
    await expect(page.getByText("1 of 1 paper this week")).toBeVisible();
    await expect(page.getByText("In your log")).toBeVisible();

    await page.getByRole("link", { name: "Add marks and a summary" }).click();
    await page.getByRole("checkbox", { name: "Skimmed" }).check();
    await page.getByLabel("Summary (optional)").fill("Five problems.\nMostly examples.");
    await page.getByRole("button", { name: "Save to log" }).click();
    await expect(page.getByText("Saved in your log.")).toBeVisible();
    await page.getByRole("link", { name: "Your reading" }).click();
    await expect(page.getByText("Mostly examples.")).toBeVisible();

    await page.getByRole("button", { name: `Remove ${paper}` }).click();
    await expect(page.getByText(`Removed: ${paper}`)).toBeVisible();
    expect(await papersOf(learner.id)).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(`Back in your log: ${paper}`)).toBeVisible();
    expect(await papersOf(learner.id)).toMatchObject([
      { title: paper, marks: ["skimmed"], summary: "Five problems.\nMostly examples." },
    ]);
  });

  test("a refused form keeps what was typed, and so does a reload", async ({ page, learner }) => {
    await page.goto("/reading/new");
    await page.getByLabel("Link (optional)").fill("javascript:alert(1)");
    await page.getByLabel("Summary (optional)").fill("Typed with care.");
    await page.getByRole("button", { name: "Save to log" }).click();
    await expect(page.getByText("This is needed.")).toBeVisible();
    await expect(page.getByText("Only addresses that begin with http")).toBeVisible();
    await expect(page.getByLabel("Summary (optional)")).toHaveValue("Typed with care.");

    await page.reload();
    await expect(page.getByText("This is what you typed last time")).toBeVisible();
    await expect(page.getByLabel("Summary (optional)")).toHaveValue("Typed with care.");
    await page.getByLabel("Title").fill("A paper of my own");
    await page.getByLabel("Link (optional)").fill("example.org/paper.pdf");
    await page.getByRole("button", { name: "Save to log" }).click();
    await expect(page.getByText("Saved in your log.")).toBeVisible();
    expect(await papersOf(learner.id)).toMatchObject([
      { title: "A paper of my own", url: "https://example.org/paper.pdf" },
    ]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Removed: A paper of my own")).toBeVisible();
    expect(await papersOf(learner.id)).toEqual([]);
  });

  test("a paper of the roadmap needs neither title nor link", async ({ page, learner }) => {
    await page.goto("/resources?resource=dpo-paper");
    await page.getByRole("link", { name: /^Add to your paper log/ }).click();
    await expect(page.getByLabel("Title")).toBeHidden();
    await page.getByLabel("Day").fill(today(1));
    await page.getByRole("button", { name: "Save to log" }).click();
    await expect(page.getByText("This day is still ahead.")).toBeVisible();
    await page.getByLabel("Day").fill(today(-1));
    await page.getByRole("button", { name: "Save to log" }).click();
    await expect(page.getByText("Saved in your log.")).toBeVisible();
    expect(await papersOf(learner.id)).toMatchObject([
      { title: expect.stringContaining("Direct Preference Optimization") },
    ]);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("papers are logged, added, refused with what was typed, and removed", async ({
      page,
      learner,
    }) => {
      await page.goto("/reading");
      await page.getByRole("button", { name: /^Log for today Deep/ }).click();
      await expect(page.getByText(/^Logged for today: Deep/)).toBeVisible();

      await page.goto("/reading/new");
      await page.getByLabel("Summary (optional)").fill("Typed with care.");
      await page.getByRole("button", { name: "Save to log" }).click();
      await expect(page.getByText("This is needed.")).toBeVisible();
      await expect(page.getByLabel("Summary (optional)")).toHaveValue("Typed with care.");
      await page.getByLabel("Title").fill("By hand");
      await page.getByRole("checkbox", { name: "Discussed" }).check();
      await page.getByRole("button", { name: "Save to log" }).click();
      await expect(page.getByText("Saved in your log.")).toBeVisible();

      await page.goto("/reading");
      await page.getByRole("button", { name: "Remove By hand" }).click();
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByText("Back in your log: By hand")).toBeVisible();
      expect(await papersOf(learner.id)).toMatchObject([
        { title: "By hand", marks: ["discussed"], summary: "Typed with care." },
        { title: expect.stringContaining("Deep") },
      ]);
    });
  });
});

test.describe("resources", () => {
  test("a visitor narrows the list and finds Korean and Japanese words", async ({ page }) => {
    await page.goto("/resources");
    await expect(page.getByText("263 resources")).toBeVisible();
    await page.getByLabel("Kind").selectOption("law");
    await page.getByLabel("Used in").selectOption("governance");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText(/^\d resources? of 263$/)).toBeVisible();
    await expect(page.getByLabel("Kind")).toHaveValue("law");
    await expect(page.getByRole("link", { name: /^Week \d+, Governance$/ }).first()).toBeVisible();

    await page.goto("/ko/resources?q=역전파");
    await expect(page.getByRole("link", { name: "Neural Networks: Zero to Hero" })).toBeVisible();
    await page.goto("/ja/resources?q=誤差逆伝播");
    await expect(page.getByRole("link", { name: "Neural Networks: Zero to Hero" })).toBeVisible();
  });

  test("every page stays small", async ({ page, context }) => {
    const learner = await makeLearner({ locale: "ja" });
    await signInAs(context, learner);
    for (const path of ["/resources", "/ja/resources?page=4"]) {
      const { deflateSync } = await import("node:zlib");
      const html = await (await page.request.get(path)).body();
      expect(deflateSync(html).length, path).toBeLessThan(40 * 1024);
    }
  });

  test("a learner reports a link, takes it back, and the owner settles it", async ({
    page,
    context,
    browser,
    learner,
  }) => {
    const words = `Moved away, says ${learner.id}`;
    await page.goto("/weeks/f01-pytorch-basics");
    const link = page.getByText("Dead or bad link? Learn the Basics").first();
    await page.goto((await link.getAttribute("href")) ?? "");
    await expect(page.getByText("1 resource of 263")).toBeVisible();
    await page.getByRole("button", { name: "Send report" }).click();
    await expect(page.getByText("This is needed.")).toBeVisible();
    await page.getByRole("radio", { name: "Dead: it does not open" }).check();
    await page.getByLabel("Comment (optional)").fill(words);
    await page.getByRole("button", { name: "Send report" }).click();
    await expect(page.getByText("Reported. Thank you for looking.")).toBeVisible();
    await page.getByRole("button", { name: "Take back" }).click();
    await expect(page.getByText("Taken back.")).toBeVisible();
    await page.getByRole("radio", { name: "Bad: it opens" }).check();
    await page.getByLabel("Comment (optional)").fill(words);
    await page.getByRole("button", { name: "Send report" }).click();
    await expect(page.getByText("Reported. Thank you for looking.")).toBeVisible();

    const owner = await makeLearner();
    await query(`update "User" set "isOwner" = true where id = $1`, [owner.id]);
    const other = await browser.newContext();
    await signInAs(other, owner);
    const desk = await other.newPage();
    await desk.goto(new URL("/settings/server", page.url()).href);
    const report = desk.locator("#link-reports li", { hasText: words });
    await expect(report).toContainText("Bad link");
    await expect(report).not.toContainText(learner.name);
    await report.getByRole("button", { name: /^Mark as settled/ }).click();
    await expect(desk.getByText("Marked as settled.")).toBeVisible();
    await expect(report).toHaveCount(0);
    await desk.getByRole("button", { name: "Undo" }).click();
    await expect(report).toHaveCount(1);
    await report.getByRole("button", { name: /^Mark as settled/ }).click();
    await expect(report).toHaveCount(0);
    await other.close();

    await page.reload();
    await expect(page.getByText(/Settled on /)).toBeVisible();
    await context.close();
  });
});
