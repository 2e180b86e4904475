import { fillYear, makeLearner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

test.describe("the ending of a year", () => {
  test.slow();

  test("is stopping after four weeks, a summary, a quiet dashboard, and going on as before", async ({
    page,
    context,
  }) => {
    const learner = await makeLearner({ startDate: today(-35) });
    await fillYear(learner);
    await signInAs(context, learner);
    await page.goto("/settings#years");
    await page.getByRole("link", { name: "End this year" }).click();

    await page.getByRole("radio", { name: /^Stop here/ }).check();
    await page.getByLabel("Last day").fill(today(3));
    await page.getByLabel("A note to yourself").fill("A good autumn.");
    await page.getByRole("button", { name: "End the year" }).click();
    await expect(page.getByText("This day is still ahead.")).toBeVisible();
    await expect(page.getByLabel("A note to yourself")).toHaveValue("A good autumn.");
    await page.getByLabel("Last day").fill(today(-1));
    await page.getByRole("button", { name: "End the year" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You stopped here");
    await expect(
      page.getByText("Four weeks, two pieces of evidence that stay yours."),
    ).toBeVisible();
    const note = page.getByRole("paragraph").filter({ hasText: "A good autumn." });
    await expect(note).toBeVisible();
    // How many are left is nobody's question here.
    await expect(page.getByText("You finished 4 weeks.")).toBeVisible();
    await expect(page.getByRole("link", { name: "MARKER-public claim" })).toBeVisible();
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Notes, reviews and letters" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("cairn-notes.md");
    for (const name of ["Export my data", "Page as a site", "Calendar", "resume.json"]) {
      const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
      expect((await page.request.get(href ?? "")).status(), name).toBe(200);
    }

    await page.goto("/dashboard");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You stopped here");
    await expect(page.getByText("What you learned stays yours.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Plan and pace" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Finish week" })).toHaveCount(0);
    await expectAccessible(page);
    // Ticking goes on for whoever wants to.
    await page.getByText("The tasks of week 5").click();
    await page.getByRole("checkbox").first().check();
    await expect(page.getByRole("checkbox").first()).toBeChecked();
    await page.goto("/plan");
    await expect(page.getByText("What you learned stays yours.")).toBeVisible();

    await page.getByRole("link", { name: "Go on with the year" }).click();
    await page.getByRole("button", { name: "Go on with the year" }).click();
    await expect(page.getByText("The year goes on.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(note).toBeVisible();
    await page.getByRole("button", { name: "Go on with the year" }).click();
    await expect(page.getByRole("button", { name: "End the year" })).toBeVisible();
    await page.goto("/dashboard");
    await expect(page.getByRole("button", { name: "Finish week" })).toBeVisible();
  });

  test("is offered after the last week, works without JavaScript, and prints on two pages", async ({
    browser,
  }) => {
    const learner = await makeLearner({ startDate: today(-364), track: "interpretability" });
    await fillYear(learner);
    await query(
      `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
       select $1, t.key, 'done', current_date - 10, 0 from "Task" t
       where t."versionId" = (select "versionId" from "Enrollment" where id = $1) on conflict do nothing`,
      [learner.enrollmentId],
    );
    const context = await browser.newContext({
      baseURL: process.env.CAIRN_E2E_URL ?? "",
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await signInAs(context, learner);
    const page = await context.newPage();
    await page.goto("/dashboard");
    await page.getByRole("link", { name: "End the year as finished" }).click();
    await expect(page.getByRole("radio", { name: /^Finished/ })).toBeChecked();
    await page.getByRole("button", { name: "End the year" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The year is walked");
    await expect(page.getByText("52 weeks walked,")).toBeVisible();
    await expect(page.getByText("You finished 52 of 52 weeks.")).toBeVisible();
    await expect(page.getByText("Also explored: Governance")).toBeVisible();
    await expectNoSidewaysScroll(page);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);

    await page.getByText("Change the ending, its day or the note").click();
    await page.getByRole("radio", { name: /^Got a job/ }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "There before the year was over",
    );
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The year is walked");
    await context.close();
  });
});
