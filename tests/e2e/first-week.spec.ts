import { randomUUID } from "node:crypto";

import { password, query } from "./support/learners";
import { expect, test } from "./support/test";

test("a stranger goes from sign-up to a public page", async ({ page, browser }) => {
  const email = `first-${randomUUID()}@example.com`;
  await page.goto("/");
  await page.getByRole("link", { name: "Start your year" }).first().click();
  await page.getByLabel("Name").fill("Hana Sato");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();

  await expect(page).toHaveURL(/\/welcome$/);
  await page.getByLabel("Hours per week").fill("6");
  await expect(page.getByRole("status").filter({ hasText: "two years" })).toBeVisible();
  await page.getByLabel("Hours per week").fill("12");
  await page.getByRole("radio", { name: "Interpretability" }).check();
  await page.getByRole("button", { name: "Start my year" }).click();

  await expect(page).toHaveURL(/\/dashboard$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Python and PyTorch basics");
  const first = page.getByRole("checkbox", { name: "Set up your lab repository" });
  const answered = page.waitForResponse("**/api/v1/tasks/f01-t1");
  await first.check();
  expect((await answered).status()).toBe(200);
  await page.reload();
  await expect(first).toBeChecked();

  await page.goto("/weeks/f01-pytorch-basics");
  await page.getByRole("button", { name: "More for Set up your lab repository" }).click();
  await page.getByRole("menuitem", { name: "Add evidence" }).click();
  await page.getByLabel("Link").fill("https://github.com/hana/lab");
  await expect(page.getByLabel("Kind")).toHaveValue("repository");
  await page.getByLabel("Claim").fill("A lab that seeds its runs and logs its papers.");
  await page.getByLabel("Show on portfolio").check();
  await page.getByRole("button", { name: "Save evidence" }).click();
  await expect(page.getByRole("link", { name: "Evidence: hana/lab" })).toBeVisible();
  await expect(page.getByText("Proved")).toBeVisible();

  await page.getByRole("button", { name: "Finish week" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Close the week" }).click();
  await expect(page.getByRole("button", { name: "Reopen week" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Finish week" })).toBeVisible();

  const handle = `hana-${randomUUID().slice(0, 8)}`;
  await page.goto("/settings");
  await page.getByLabel("Handle").fill(handle);
  await page.getByRole("switch", { name: "Publish portfolio" }).click();
  await expect.poll(async () => (await page.request.get(`/u/${handle}`)).status()).toBe(200);

  const visitor = await browser.newContext({ javaScriptEnabled: false });
  const visit = await visitor.newPage();
  await visit.goto(`${process.env.CAIRN_E2E_URL}/u/${handle}`);
  await expect(visit.getByRole("heading", { level: 1 })).toHaveText("Hana Sato");
  await expect(
    visit.getByRole("main").getByText("A lab that seeds its runs and logs its papers.").last(),
  ).toBeVisible();
  await expect(visit.getByText(email)).toHaveCount(0);
  await visitor.close();

  const ticks = await query(
    `select count(*)::int as n from "ProgressEvent" p join "User" u on u.id = p."userId" where u.email = $1`,
    [email],
  );
  expect(ticks).toEqual([{ n: 1 }]);
});
