import type { Browser, Page } from "@playwright/test";

import { fillYear, makeLearner, query, today } from "./support/learners";
import { bodyOf } from "./support/raw";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

/** Somebody else's browser: no cookie, no script. */
async function stranger(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.CAIRN_E2E_URL ?? "",
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  return context.newPage();
}

async function makeLink(page: Page, label: string): Promise<string> {
  const section = page.locator("#share-links");
  await section.getByLabel("Who it is for").fill(label);
  await section.getByRole("button", { name: "Make a link" }).click();
  await expect(section.getByText("Your link is ready.")).toBeVisible();
  return section.getByLabel("Unlisted link", { exact: true }).inputValue();
}

test("a link is made, opened, counted, revoked while it is open, and brought back", async ({
  page,
  context,
  browser,
}) => {
  const learner = await makeLearner({ startDate: today(-35) });
  const { handle } = await fillYear(learner);
  await query(`update "PortfolioSettings" set "isPublished" = false where "userId" = $1`, [
    learner.id,
  ]);
  await signInAs(context, learner);
  await page.goto("/settings#share-links");
  const section = page.locator("#share-links");
  await expect(section.getByText("send it to one person first")).toBeVisible();
  const address = await makeLink(page, "Anna at the lab");
  expect(address).toMatch(/^http:\/\/[^/]+\/s\/[\w-]{43}$/);
  await expectAccessible(page);

  const guest = await stranger(browser);
  expect((await guest.goto(`/u/${handle}`))?.status()).toBe(404);
  const answer = await guest.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    "cache-control": expect.stringContaining("no-store"),
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
  });
  expect(answer?.headers()["set-cookie"]).toBeUndefined();
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText(learner.name);
  await expectNoSidewaysScroll(guest);
  const head = await guest.locator("head").innerHTML();
  expect(head).toContain('content="A portfolio on Cairn"');
  expect(head).toMatch(/name="robots" content="noindex, nofollow"/);
  expect(head).not.toMatch(/canonical|ld\+json|opengraph|\/u\//);
  expect(head.replace(/<title>.*?<\/title>/, "")).not.toContain(learner.name);

  // A reload counts; what is not looked at does not.
  await guest.reload();
  await guest.request.head(address);
  await guest.request.get(address, { headers: { "sec-purpose": "prefetch" } });
  await page.reload();
  await expect(section.getByText("opened 2 times")).toBeVisible();
  expect(await page.content()).not.toContain(address.slice(-43));

  await section.getByRole("button", { name: "Revoke “Anna at the lab”" }).click();
  await expect(section.getByText("is revoked")).toBeVisible();
  expect((await guest.reload())?.status()).toBe(404);
  const [revoked, unknown, malformed] = await Promise.all(
    [address, `/s/${"A".repeat(43)}`, "/s/not-a-token-at-all"].map(async (path) => {
      const token = path.split("/").at(-1) ?? "";
      return (await bodyOf(await guest.request.get(path))).replaceAll(token, "TOKEN");
    }),
  );
  expect(revoked).toBe(unknown);
  expect(malformed).toBe(unknown);

  await section.getByRole("button", { name: "Undo" }).click();
  await expect(section.getByText("opens your page again")).toBeVisible();
  expect((await guest.reload())?.status()).toBe(200);

  // Its time is over.
  await query(`update "ShareLink" set "expiresAt" = now() where "userId" = $1`, [learner.id]);
  expect((await guest.reload())?.status()).toBe(404);
  await page.reload();
  await section.getByText("One link that has ended").click();
  await expect(section.getByText(/ended after/)).toBeVisible();
  await expect(section.getByRole("button", { name: "Bring back" })).toHaveCount(0);
  await guest.context().close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("a link is made until a day, revoked and brought back, in Japanese", async ({
    page,
    learner,
  }) => {
    await page.goto("/ja/settings");
    const section = page.locator("#share-links");
    await section.getByLabel("送る相手").fill("研究室");
    await section.getByLabel("日付を指定").check();
    await section.getByLabel("最後の日").fill("2020-01-01");
    await section.getByRole("button", { name: "リンクを作る" }).click();
    await expect(section.getByText("この日はもう過ぎています")).toBeVisible();
    await expect(section.getByLabel("送る相手")).toHaveValue("研究室");
    await section.getByLabel("最後の日").fill(today(40));
    await section.getByRole("button", { name: "リンクを作る" }).click();
    const address = await section.getByLabel("限定公開リンク", { exact: true }).inputValue();
    expect(address).toMatch(/\/ja\/s\/[\w-]{43}$/);
    await expectNoSidewaysScroll(page);

    await section.getByRole("button", { name: "無効にする 「研究室」" }).click();
    await expect(section.getByText("無効にしました")).toBeVisible();
    expect((await page.request.get(address)).status()).toBe(404);
    await section.locator("summary", { hasText: "終了したリンク" }).click();
    await section.getByRole("button", { name: "元に戻す 「研究室」" }).click();
    await expect(section.getByText("また開けるようになりました")).toBeVisible();
    expect((await page.request.get(address)).status()).toBe(200);
    const kinds = await query(
      `select kind from "AuditEvent" where "userId" = $1 and kind like 'shareLink%' order by id`,
      [learner.id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...["shareLinkMade", "shareLinkRevoked", "shareLinkRestored"],
    ]);
  });
});

test("a link and the page behind it fit a phone, however long the words", async ({
  page,
  context,
}) => {
  const learner = await makeLearner({ startDate: today(-35) });
  await fillYear(learner);
  await query(`update "PortfolioSettings" set headline = $2, bio = $2 where "userId" = $1`, [
    learner.id,
    "w".repeat(120),
  ]);
  await query(`update "Evidence" set claim = $2, "myPart" = $2, limits = $2 where "userId" = $1`, [
    learner.id,
    "w".repeat(120),
  ]);
  await signInAs(context, learner);
  await page.goto("/settings#share-links");
  const address = await makeLink(page, "w".repeat(60));
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.goto(address);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.goto("/settings#share-links");
  const section = page.locator("#share-links");
  await section.getByRole("button", { name: /^Revoke/ }).click();
  await expect(section.getByText("is revoked")).toBeVisible();
  await expectNoSidewaysScroll(page);
});
