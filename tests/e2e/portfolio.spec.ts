import { randomUUID } from "node:crypto";

import type { Browser, Page } from "@playwright/test";

import { fillYear, type Learner, makeLearner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

/** A recruiter on a phone: no cookie, no script. */
async function visitor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.CAIRN_E2E_URL ?? "",
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  return context.newPage();
}

const formOf = (page: Page) => page.locator("form").filter({ has: page.getByLabel("Handle") });

async function addPieces({ id }: Learner, count: number): Promise<void> {
  await query(
    `insert into "Evidence" (id, "userId", url, kind, claim, "myPart", limits, "madeOn", "isPublic", "pinOrder", "updatedAt", "skillKeys")
     select gen_random_uuid(), $1, 'https://github.com/mina/project-' || n,
       (array['repository','dataset','notebook','contribution','review','paper','report','post','talk'])[1 + n % 9],
       'Piece ' || n || ': a length-matched judge removes most of the apparent advantage of method ' || md5(n::text),
       repeat('I wrote the training and the judge. ', 1 + n % 9), 'One small model, one judge.',
       current_date - n, true, case when n in (2, 3) then n end, now(), '{statistics,technical-writing}'
     from generate_series(2, $2::int) n`,
    [id, count],
  );
}

test("a published page is edited as a draft that visitors do not see", async ({
  page,
  context,
  browser,
}) => {
  const learner = await makeLearner({ startDate: today(-35) });
  const { handle } = await fillYear(learner);
  await signInAs(context, learner);
  await page.goto("/settings");
  const form = formOf(page);
  await page.getByLabel("Headline").fill("A line that waits");
  await form.getByRole("button", { name: "Save as draft" }).click();
  await expect(form.getByText("Saved as a draft. Visitors see the page as it was.")).toBeVisible();
  await expect(page.getByText("You have changes that visitors do not see yet.")).toBeVisible();
  await expectAccessible(page);

  const guest = await visitor(browser);
  await guest.goto(`/u/${handle}`);
  await expect(guest.getByText("Learning to read models")).toBeVisible();
  expect(await guest.content()).not.toContain("A line that waits");
  await page.getByRole("link", { name: "View as a visitor" }).click();
  await expect(page.getByText("This is your draft.")).toBeVisible();
  await expect(page.getByRole("main").getByText("A line that waits")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the portfolio settings" }).click();

  await page.getByRole("button", { name: "Discard draft" }).click();
  await expect(page.getByText("The draft is discarded.")).toBeVisible();
  await expect(page.getByLabel("Headline")).toHaveValue("Learning to read models");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The draft is back.")).toBeVisible();
  await expect(page.getByLabel("Headline")).toHaveValue("A line that waits");

  const other = await context.newPage();
  await other.goto("/settings");
  await form.getByRole("button", { name: "Publish these changes" }).click();
  await expect(form.getByText("Your page is public.")).toBeVisible();
  await guest.reload();
  await expect(guest.getByText("A line that waits")).toBeVisible();

  await other.getByLabel("Headline").fill("From the other tab");
  await formOf(other).getByRole("button", { name: "Save draft" }).click();
  await expect(other.getByText("changed in another tab meanwhile")).toBeVisible();
  await expect(other.getByLabel("Headline")).toHaveValue("From the other tab");
  await formOf(other).getByRole("button", { name: "Save", exact: true }).click();
  await expect(formOf(other).getByText("Your page is public.")).toBeVisible();
  await guest.reload();
  await expect(guest.getByText("From the other tab")).toBeVisible();
});

test("sections, skills and search engines are the owner's choice, without JavaScript too", async ({
  browser,
}) => {
  const learner = await makeLearner({ startDate: today(-35) });
  const { handle } = await fillYear(learner);
  await addPieces(learner, 3);
  const owner = await visitor(browser);
  await signInAs(owner.context(), learner);
  await owner.goto("/settings");
  const form = formOf(owner);
  await expectNoSidewaysScroll(owner);
  await owner.getByText("Skills on the page").first().click();
  await owner.getByRole("checkbox", { name: "Statistics" }).uncheck();
  await owner.getByText("Search engines").first().click();
  await owner.getByRole("switch", { name: "Let search engines list the page" }).check();
  await owner.getByText("Sections on the page").click();
  await owner.getByRole("switch", { name: "Show the path of stones" }).uncheck();
  await owner.getByLabel("Label 1", { exact: true }).fill("Old site");
  await owner.getByLabel("Address 1").fill("old.example");
  await owner.getByRole("checkbox", { name: "Leave out Label 1" }).check();
  await owner.getByLabel("Handle").fill("🪨🪨🪨");
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await expect(owner.getByText("Use the letters a to z, digits and single hyphens.")).toBeVisible();
  await expect(owner.getByLabel("Address 1")).toHaveValue("old.example");
  await owner.getByLabel("Handle").fill(handle);
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await expect(owner.getByText("Saved. Your page is public.")).toBeVisible();

  const guest = await visitor(browser);
  await guest.goto(`/u/${handle}`);
  await expect(guest.getByRole("heading", { name: "Skills, with evidence" })).toBeVisible();
  await expect(guest.getByText("Technical writing").first()).toBeVisible();
  await expect(guest.getByText("Statistics")).toHaveCount(0);
  await expect(guest.getByRole("heading", { name: "The path" })).toHaveCount(0);
  await expect(guest.getByText("Old site")).toHaveCount(0);
  await expect(guest.locator('meta[name="robots"]')).toHaveCount(0);

  await query(`update "PortfolioSettings" set "isIndexed" = false where "userId" = $1`, [
    learner.id,
  ]);
  await guest.reload();
  await expect(guest.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("five hundred pieces are a page that one can open, read and print", async ({ browser }) => {
  const learner = await makeLearner({ startDate: today(-35), name: "Mina Park" });
  const { handle } = await fillYear(learner);
  await addPieces(learner, 500);
  await query(`update "PortfolioSettings" set headline = $2, bio = $3 where "userId" = $1`, [
    ...[learner.id, "باحثة في تفسير النماذج الصغيرة", "小さなモデルの回路を読む。".repeat(150)],
  ]);
  const guest = await visitor(browser);
  const requests: string[] = [];
  guest.on("request", (request) => requests.push(request.url()));
  const answer = await guest.goto(`/u/${handle}`);
  expect(answer?.status()).toBe(200);
  expect((await answer?.body())?.length).toBeLessThan(2_500_000);
  // The page, its styles and its fonts; the icon is asked for by the browser itself.
  expect(requests.filter((url) => !url.endsWith("/favicon.svg")).length).toBeLessThanOrEqual(6);

  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Mina Park");
  await expect(guest.getByText("باحثة في تفسير النماذج الصغيرة").first()).toHaveCSS(
    "direction",
    "rtl",
  );
  await expectNoSidewaysScroll(guest);
  const headings = await guest.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings).toEqual([
    ...["Selected work", "Skills, with evidence", "The path", "All evidence", "About"],
  ]);
  const kind = guest.locator("details").filter({ hasText: "Dataset" }).last();
  await expect(kind.getByRole("listitem").first()).toBeHidden();
  await kind.locator("summary").click();
  await expect(kind.getByRole("listitem").first()).toBeVisible();

  await guest.emulateMedia({ media: "print" });
  await expect(guest.getByText(/more pieces at .*\/u\//)).toBeVisible();
  await expect(guest.getByRole("banner")).toBeHidden();
  for (const format of ["A4", "Letter"]) {
    const pdf = (await guest.pdf({ format })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
  }
});

test("an empty page is calm, and its owner is told what readers look for", async ({
  page,
  context,
  browser,
}) => {
  const learner = await makeLearner({ startDate: null });
  const handle = `empty-${randomUUID().slice(0, 8)}`;
  await signInAs(context, learner);
  await query(`insert into "Handle" (handle, "userId") values ($1, $2)`, [handle, learner.id]);
  await query(`update "PortfolioSettings" set "isPublished" = true where "userId" = $1`, [
    learner.id,
  ]);
  const guest = await visitor(browser);
  await guest.goto(`/u/${handle}`);
  await expect(guest.getByText("Nothing is shown here yet.")).toBeVisible();
  await page.goto("/settings");
  const list = page.getByRole("region", { name: "Before you send it" });
  await expect(list.getByText("They are what a reader opens first.")).toBeVisible();
  await expect(list.getByText("Not yet")).toHaveCount(7);
});
