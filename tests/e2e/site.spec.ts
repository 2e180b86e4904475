import { mkdtempSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import type { APIResponse } from "@playwright/test";
import { unzipSync } from "fflate";

import { siteFaults } from "@/tests/support/site-faults";

import { makeLearner, query } from "./support/learners";
import { makeMarkedLearner } from "./support/marked-learner";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

/** Somewhere below a folder with a space in its name, as on people's desks. */
const folder = join(mkdtempSync(join(tmpdir(), "cairn-site-")), "my page");

test.afterAll(() => rm(dirname(folder), { recursive: true }));

async function unpack(zip: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]),
  );
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return files;
}

const filesOf = async (answer: APIResponse) => unpack(await answer.body());
const textsOf = (files: ReadonlyMap<string, Buffer>) =>
  new Map([...files].map(([path, bytes]) => [path, bytes.toString("utf8")]));

test("a page is downloaded, and works from a disk without scripts and without the server", async ({
  page,
  browser,
  learner,
}) => {
  await query(`update "PortfolioSettings" set headline = $2, bio = $3 where "userId" = $1`, [
    learner.id,
    "I look for circuits.",
    "## Before\n\nSeven years of **payments**.",
  ]);
  for (const [claim, place] of [
    ["A judge of equal length removes the advantage.", 1],
    ["חיפוש מעגלים במודל קטן", 2],
    ["모델이 모르는 것을 묻는 방법", null],
  ]) {
    await query(
      `insert into "Evidence" (id, "userId", url, kind, claim, "madeOn", "isPublic", "pinOrder", "skillKeys", "updatedAt")
       values (gen_random_uuid(), $1, 'https://github.com/example-learner/work', 'repository', $2, '2026-05-03', true, $3,
         array['python-engineering'], now())`,
      [learner.id, claim, place],
    );
  }

  await page.goto("/settings#portfolio");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download your page as a site" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("mina-park-portfolio.zip");
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  const files = await unpack(Buffer.concat(chunks));
  expect(siteFaults(textsOf(files))).toEqual([]);

  const alone = await browser.newContext({
    ...{ javaScriptEnabled: false, offline: true, viewport: { width: 360, height: 740 } },
  });
  const site = await alone.newPage();
  const problems: string[] = [];
  site.on("console", (message) => problems.push(message.text()));
  site.on("requestfailed", (request) => problems.push(request.url()));
  const asked: string[] = [];
  site.on("request", (request) => asked.push(request.url()));

  await site.goto(`file://${join(folder, "index.html")}`);
  for (const [language, title] of [
    ["English", "Skills, with evidence"],
    ["한국어", "증거로 보는 역량"],
    ["日本語", "証拠のあるスキル"],
  ] as const) {
    await site.getByRole("link", { name: language }).click();
    await expect(site.getByRole("heading", { level: 1 })).toHaveText(learner.name);
    await expect(site.getByRole("heading", { name: title })).toBeVisible();
    await expect(site.locator("main")).toHaveCSS("display", "block");
    await expect(site.locator(".headline")).toHaveCSS("font-size", "20px");
    await expectNoSidewaysScroll(site);
  }
  await site.getByRole("link", { name: "English" }).click();
  await site.locator(".skills summary").first().click();
  await site.locator(".skills").getByRole("link").first().click();
  expect(site.url()).toContain("#evidence-");
  await site.setViewportSize({ width: 1440, height: 900 });
  await expectNoSidewaysScroll(site);
  await site.getByRole("link", { name: "Résumé (JSON)" }).click();
  expect(site.url()).toMatch(/\/resume\.json$/);
  expect(asked.filter((address) => !address.startsWith("file:"))).toEqual([]);
  expect(problems).toEqual([]);
  await alone.close();

  // Axe itself is a script that waits.
  const looking = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const looked = await looking.newPage();
  for (const path of ["index.html", "ko/index.html", "ja/index.html"]) {
    await looked.goto(`file://${join(folder, path)}`);
    await expectAccessible(looked);
  }
  await looking.close();
});

test("a site holds what its owner shows and nothing private, and only its owner gets it", async ({
  page,
  context,
}) => {
  const alice = await makeMarkedLearner();
  const address = "/api/v1/portfolio/site?language=ja";
  expect((await page.request.get(address)).status()).toBe(401);

  await signInAs(context, alice);
  const first = await page.request.get(address);
  const { "content-type": type, "cache-control": keeping } = first.headers();
  expect([first.status(), type, keeping]).toEqual([200, "application/zip", "private, no-store"]);
  const files = await filesOf(first);
  const told = [...files].flatMap(([path, bytes]) => [path, `${bytes}`, bytes.toString("latin1")]);
  const { shown, leaked } = alice.markersIn(told.join("\n"));
  expect(leaked).toEqual([]);
  const texts = ["name", "headline", "bio", "linkLabel", "linkUrl", "pictureBytes"];
  const evidence = ["url", "claim", "myPart", "limits", "withWhom"].map(
    (name) => `Evidence_${name}`,
  );
  expect(shown).toEqual([...texts, ...evidence, "EvidencePicture_alt"].sort());
  expect(told.join("\n")).not.toContain(new URL(process.env.CAIRN_E2E_URL ?? "").host);
  expect((await (await page.request.get(address)).body()).equals(await first.body())).toBe(true);

  // Somebody else gets their own, whatever they ask for.
  await signInAs(context, await makeLearner());
  const other = await filesOf(await page.request.get(`${address}&handle=${alice.handle}`));
  expect(alice.markersIn([...other.values()].join("\n"))).toEqual({ shown: [], leaked: [] });
});
