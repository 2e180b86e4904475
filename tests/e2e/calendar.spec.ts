import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ICAL from "ical.js";

import { addDays } from "@/lib/domain/calendar-date";

import { query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/test";

/** First days of the events whose id begins so, as another program reads them. */
const startsOf = (text: string, prefix: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component))
    .filter(({ uid }) => uid.startsWith(prefix))
    .map(({ startDate }) => startDate.toString());

/** As a calendar asks: no cookies, nothing but the address. */
const fetchFeed = (address: string, init: RequestInit = {}) =>
  fetch(address, { redirect: "manual", ...init });

test("a feed is made, read, follows the plan, and is revoked", async ({ page, learner }) => {
  await page.goto("/settings#calendar");
  const section = page.locator("#calendar");
  await section.getByLabel("Where you will use it").fill("My phone");
  await section.getByLabel("Tasks of each week, too").check();
  await section.getByRole("button", { name: "Make a feed" }).click();
  const address = await section.getByLabel("Address of the feed").inputValue();
  expect(address).toMatch(/^http:\/\/[^/]+\/calendar\/[\w-]{43}\.ics$/);
  await expect(section.getByText("with tasks")).toBeVisible();
  await expectAccessible(page);

  const first = await fetchFeed(address);
  const before = await first.text();
  expect(first.status).toBe(200);
  expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  expect(first.headers.get("referrer-policy")).toBe("no-referrer");
  expect(first.headers.get("set-cookie")).toBeNull();
  expect(startsOf(before, "week-")).toHaveLength(52);
  expect(startsOf(before, "week-2.")).toEqual([today(7)]);
  const tag = first.headers.get("etag") ?? "";
  expect((await fetchFeed(address, { headers: { "if-none-match": tag } })).status).toBe(304);
  const head = await fetchFeed(address, { method: "HEAD" });
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, tag, ""]);

  const change = { kind: "break", from: today(2), to: today(4) };
  const changed = await page.request.post("/api/v1/plan/changes?mode=apply", {
    headers: { origin: process.env.CAIRN_E2E_URL ?? "" },
    data: change,
  });
  expect(changed.ok()).toBe(true);
  const after = await (await fetchFeed(address, { headers: { "if-none-match": tag } })).text();
  expect(startsOf(after, "week-2.")).toEqual([addDays(today(7), 3)]);
  expect(startsOf(after, "break.")).toEqual([today(2)]);
  expect(startsOf(after, "week-")).toHaveLength(52);

  await page.reload();
  await expect(section.getByLabel("Address of the feed")).toHaveCount(0);
  expect(await page.content()).not.toContain(address.split("/").at(-1));
  const rows = await query(`select t::text as row from "Token" t where "userId" = $1`, [
    learner.id,
  ]);
  expect(JSON.stringify(rows)).not.toContain(address.slice(-47, -4));

  await section.locator("summary", { hasText: "Revoke “My phone”" }).click();
  await section.getByRole("button", { name: "Revoke this feed “My phone”" }).click();
  await expect(section.getByText("The feed is revoked.")).toBeVisible();
  await expect(section.getByText("There is no feed yet.")).toBeVisible();
  const [revoked, unknown] = [
    await fetchFeed(address),
    await fetchFeed(address.replace(/[\w-]{43}/, "A".repeat(43))),
  ];
  expect([revoked.status, await revoked.text()]).toEqual([404, await unknown.text()]);
});

test("the review has a day and a time, and the plan is a file to take along", async ({
  page,
  learner,
}) => {
  await query(`update "User" set "timeZone" = 'Asia/Seoul' where id = $1`, [learner.id]);
  await page.goto("/settings#calendar");
  const section = page.locator("#calendar");
  await section.getByLabel("Day").selectOption("Friday");
  await section.getByLabel("Time").fill("07:30");
  await section.getByRole("button", { name: "Save review time" }).click();
  await expect(section.getByText("Saved.")).toBeVisible();

  const started = page.waitForEvent("download");
  await section.getByRole("button", { name: "Download .ics" }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe("cairn.ics");
  const path = join(mkdtempSync(join(tmpdir(), "cairn-calendar-")), "cairn.ics");
  await download.saveAs(path);
  const text = readFileSync(path, "utf8");
  expect(text).not.toContain("DESCRIPTION");
  // 07:30 in Seoul, which has no summer time, is 22:30 of the day before in UTC.
  const reviews = startsOf(text, "review-");
  expect(reviews.length).toBeGreaterThan(50);
  expect(new Set(reviews.map((start) => start.slice(11)))).toEqual(new Set(["22:30:00Z"]));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a feed is made and revoked", async ({ page, learner }) => {
    expect(learner.enrollmentId).not.toBeNull();
    await page.goto("/ko/settings");
    const section = page.locator("#calendar");
    await section.getByRole("button", { name: "구독 주소 만들기" }).click();
    const address = await section.getByLabel("구독 주소", { exact: true }).inputValue();
    expect((await fetchFeed(address)).status).toBe(200);
    await section.locator("summary").click();
    await section.getByRole("button", { name: /^이 구독 주소 폐기하기/ }).click();
    await expect(section.getByText("폐기했어요.")).toBeVisible();
    expect((await fetchFeed(address)).status).toBe(404);
  });
});

test("the section fits a phone", async ({ page, learner }) => {
  expect(learner.enrollmentId).not.toBeNull();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/ja/settings#calendar");
  await page.locator("#calendar").getByRole("button", { name: "購読アドレスを作る" }).click();
  await expect(page.locator("#feed-address")).toBeVisible();
  await expectNoSidewaysScroll(page);
});
