import { gzipSync } from "node:zlib";

import { type Locale, locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

import { makeLearner } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

type Page = Parameters<typeof expectAccessible>[0];

const first = "/roadmap/f01-pytorch-basics";
const scripts: Partial<Record<Locale, RegExp>> = { ko: /[가-힣]{2}/, ja: /[ぁ-んァ-ンー]{2}/ };

/** The paths of all weeks, as the roadmap lists them. */
async function weekPaths(page: Page): Promise<string[]> {
  await page.goto("/roadmap");
  const links = page.locator('main a[href^="/roadmap/"]');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
}

test.describe("every week of the roadmap", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const locale of locales) {
    // Japanese is the first to be too wide; the others are walked in the trials.
    test(`is whole in ${locale}${locale === "ja" ? "" : " @long"}`, async ({ page }) => {
      test.setTimeout(600_000);
      const paths = await weekPaths(page);
      expect(new Set(paths).size).toBe(65);
      const wrong: string[] = [];
      for (const path of paths) {
        await page.goto(localePath(locale, path), { waitUntil: "domcontentloaded" });
        wrong.push(...(await faultsOf(page, locale)).map((fault) => `${path}: ${fault}`));
      }
      expect(wrong).toEqual([]);
    });
  }
});

/** What is wrong with a week's page, in words: nothing, one hopes. */
async function faultsOf(page: Page, locale: Locale): Promise<string[]> {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const textOf = (element: Element) => element.textContent ?? "";
    return {
      lang: root.lang,
      sideways: root.scrollWidth - root.clientWidth,
      headings: document.querySelectorAll("h1").length,
      text: document.body.innerText,
      answers: [...document.querySelectorAll("main details > :not(summary)")].map(textOf),
      tasks: [...document.querySelectorAll("main li[id^=task-]")].map(textOf),
      goal: textOf(document.querySelector("main h1 ~ p.font-serif") ?? root),
      // The names of other languages stand in a form; works of others keep their titles.
      foreign: [...document.querySelectorAll("main [lang]")]
        .filter((one) => !one.closest("form") && !one.matches('a[href^="http"]'))
        .map((one) => `${one.getAttribute("lang")} ${textOf(one).slice(0, 40)}`),
    };
  });
  const texts = [found.text, ...found.answers].join("\n");
  const inScript = (text: string) => scripts[locale]?.test(text) ?? true;
  return [
    found.lang === locale ? "" : `lang is ${found.lang}`,
    found.sideways === 0 ? "" : `scrolls sideways by ${found.sideways}`,
    found.headings === 1 ? "" : `${found.headings} headings of the first level`,
    found.tasks.length > 0 ? "" : "no tasks",
    found.answers.length > 0 ? "" : "no questions",
    ...found.foreign.map((text) => `falls back to ${text}`),
    ...[found.goal, ...found.tasks, ...found.answers]
      .filter((text) => !inScript(text))
      .map((text) => `not in ${locale}: ${text.slice(0, 60)}`),
    ...(texts.match(
      /\{\w+\}|\bundefined\b|\bNaN\b|\[object Object\]|MISSING_MESSAGE|\b[fmigj]\d\d-(?:[a-z]+-|[tc]\d)\w*/g,
    ) ?? []),
  ].filter(Boolean);
}

test("a visitor reads, searches, narrows and starts", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "See all 52 weeks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The roadmap" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Specialization" })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Search the roadmap").fill("ＲＥＷＡＲＤ model");
  await page.getByLabel("Kind of task").selectOption("Build");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("status")).toHaveText(/^\d+ weeks found$/);
  await expect(page.locator("mark").first()).toHaveText(/reward|model/i);
  await expectAccessible(page);

  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page).toHaveURL(/\/ko\/roadmap\?q=.*&kind=build/);
  await expect(page.getByLabel("과제 종류")).toHaveValue("build");
  await expect(page.getByRole("status")).toHaveText(/주차를 찾았어요/);

  await page.goto("/roadmap?q=tanh+conference&kind=watch");
  await expect(page.getByRole("status")).toHaveText("No week has all of this");
  await page.getByRole("link", { name: "Search without filters" }).click();
  await expect(page).toHaveURL(/\/roadmap\?q=tanh%20conference$/);
  await page.getByRole("link", { name: "Show the whole roadmap" }).click();
  await page.getByRole("link", { name: "Python and PyTorch basics" }).click();
  await expect(page).toHaveURL(first);

  await page.getByText("Why must gradients be zeroed").click();
  await expect(page.locator("details[open] p").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /Week after/ }).click();
  await expect(page.getByText("Week 2", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Start my year here" }).click();
  await expect(page).toHaveURL("/sign-up");
});

test("Korean and Japanese are found without blanks", async ({ page }) => {
  await page.goto("/ko/roadmap?q=보상모델");
  await expect(page.locator("mark").first()).toHaveText(/보상 ?모델/);
  await page.goto("/ja/roadmap?q=ﾓﾃﾞﾙ");
  await expect(page.locator("mark").first()).toHaveText("モデル");
});

test("what the address may not say is ignored", async ({ page }) => {
  await page.goto(`/roadmap?kind=sleep&skill=<b>&track=x&q=${"long".repeat(300)}&q=two`);
  await expect(page.getByRole("heading", { level: 2, name: "Foundation" })).toBeVisible();
  await page.goto(`/roadmap?q=${"long".repeat(300)}`);
  await expect(page.getByLabel("Search the roadmap")).toHaveValue("long".repeat(50));
  expect((await page.goto("/roadmap/no-such-week"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("without a script everything but copying works", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.CAIRN_E2E_URL}${first}`);
  await expect(page.getByLabel("Address of this page")).toHaveValue(new RegExp(`${first}$`));
  await expect(page.getByRole("button", { name: "Copy" })).toBeHidden();
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.locator("main [lang=ja]").first()).toBeVisible();
  await context.close();
});

test("the address of a week can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(first);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText(/^Copied/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`${first}$`),
  );
});

test.describe("two languages side by side", () => {
  test("are in columns, or one under the other on a phone, and remembered", async ({ page }) => {
    await page.goto(`/ko${first}`);
    await page.getByRole("button", { name: "English" }).click();
    const korean = page.getByRole("heading", { level: 1 });
    const english = page.getByText("Python and PyTorch basics");
    await expect(english).toHaveAttribute("lang", "en");
    // Title, detail, deliverable and the reason of its resource; the title of that is English anyway.
    await expect(page.locator("main li[id=task-f01-t1] [lang=en]")).toHaveCount(5);

    const [left, right] = [await korean.boundingBox(), await english.boundingBox()];
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
    await expectAccessible(page);

    await page.setViewportSize({ width: 360, height: 740 });
    const [above, below] = [await korean.boundingBox(), await english.boundingBox()];
    expect(below?.x).toBe(above?.x);
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    await expectNoSidewaysScroll(page);

    await page.goto("/ko/roadmap/f02-attention-transformer");
    await page.getByRole("link", { name: /이전 주차/ }).click();
    await expect(english).toBeVisible();
    await page.getByRole("button", { name: "다른 언어 없이" }).click();
    await expect(english).toBeHidden();
    await page.goto(`/ko${first}`);
    await expect(english).toBeHidden();
  });

  test("is not remembered from a link elsewhere", async ({ page, context }) => {
    await page.goto(`${first}?also=ja`);
    await expect(page.locator("main h1 + [lang=ja]")).toBeVisible();
    const names = (await context.cookies()).map(({ name }) => name);
    expect(names).not.toContain("also-in");
  });

  test("shows a learner's week in both, with one checkbox for each task", async ({
    page,
    learner,
  }) => {
    expect(learner.enrollmentId).not.toBeNull();
    await page.goto(first);
    await page.getByRole("link", { name: "Open this week in your year" }).click();
    await expect(page).toHaveURL("/weeks/f01-pytorch-basics");
    const boxes = page.locator("main ul input[type=checkbox]");
    const count = await boxes.count();

    await page.getByRole("button", { name: "日本語", exact: true }).click();
    await expect(page.locator("main h1 + [lang=ja]")).toBeVisible();
    await expect(boxes).toHaveCount(count);
    await expect(page.locator("main li[data-task] > p[lang=ja]")).toHaveCount(count);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
  });
});

test("a learner is not told to start, and finds no way into weeks of another track", async ({
  page,
  context,
}) => {
  await signInAs(context, await makeLearner({ track: "governance" }));
  await page.goto("/roadmap/i27-transformerlens");
  await expect(page.getByRole("link", { name: "Start my year here" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Open this week in your year" })).toHaveCount(0);
});

test.describe("search engines", () => {
  test("are told of every language and of the course, and of no search", async ({ page }) => {
    const origin = process.env.CAIRN_E2E_URL;
    await page.goto(`/ja${first}`);
    const href = (selector: string) => page.locator(selector).getAttribute("href");
    expect(await href("link[rel=canonical]")).toBe(`${origin}/ja${first}`);
    expect(await href("link[hreflang=ko]")).toBe(`${origin}/ko${first}`);
    expect(await href("link[hreflang=x-default]")).toBe(`${origin}${first}`);
    const course = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
    );
    expect(course).toMatchObject({ "@type": "Course", inLanguage: "ja", timeRequired: "PT720M" });

    await page.goto("/roadmap?q=dropout");
    expect(await href("link[rel=canonical]")).toBe(`${origin}/roadmap`);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  });

  test("find every page in the site map", async ({ request }) => {
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toContain(`Sitemap: ${process.env.CAIRN_E2E_URL}/sitemap.xml`);
    const answer = await request.get("/sitemap.xml");
    expect(answer.headers()["content-type"]).toContain("xml");
    const addresses = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = ""]) => address,
    );
    expect(addresses).toHaveLength(3 * (5 + 65 + 8));
    for (const address of [addresses[1], addresses.at(-1)]) {
      expect((await request.get(address ?? "", { maxRedirects: 0 })).status()).toBe(200);
    }
  });

  test("and readers get the whole roadmap in at most 40 KB", async ({ request }) => {
    for (const locale of locales) {
      const html = await (await request.get(localePath(locale, "/roadmap"))).body();
      expect(gzipSync(html).length).toBeLessThan(40 * 1024);
    }
  });
});
