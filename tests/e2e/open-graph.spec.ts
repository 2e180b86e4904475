import type { APIRequestContext, Page } from "@playwright/test";

import { type Locale, locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

import { makeLearner } from "./support/learners";
import { expect, signInAs, test } from "./support/test";

const paths = [
  "/",
  "/roadmap",
  "/roadmap/f07-deception-and-evals",
  "/tracks",
  "/roles",
  "/roles/evaluations-engineer",
];
const tags: Record<Locale, string> = { en: "en_GB", ko: "ko_KR", ja: "ja_JP" };

const said = (page: Page, name: string) =>
  page
    .locator(`meta[property="${name}"], meta[name="${name}"]`)
    .evaluateAll((all) => all.map((meta) => meta.getAttribute("content")));

async function pictureAt(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  const bytes = await answer.body();
  return {
    status: answer.status(),
    headers: answer.headers(),
    bytes,
    /** From the header of a PNG. */
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  };
}

for (const locale of locales) {
  test(`the public pages have pictures in ${locale}`, async ({ page, request, baseURL }) => {
    const seen = new Set<string>();
    for (const path of paths) {
      await page.goto(localePath(locale, path));
      const [image = "", ...others] = await said(page, "og:image");
      expect(others).toEqual([]);
      const under = path === "/" ? "" : path;
      expect(image).toContain(`${baseURL}${localePath(locale, `${under}/opengraph.png`)}?v=`);
      expect(await said(page, "og:image:width")).toEqual(["1200"]);
      expect(await said(page, "og:image:height")).toEqual(["630"]);
      expect((await said(page, "og:image:alt")).join("").length).toBeGreaterThan(20);
      expect(await said(page, "og:locale")).toEqual([tags[locale]]);
      expect(await said(page, "og:locale:alternate")).toHaveLength(2);
      expect(await said(page, "twitter:card")).toEqual(["summary_large_image"]);
      const [address] = await said(page, "og:url");
      expect(address).toBe(await page.locator("link[rel=canonical]").getAttribute("href"));
      const title = (await said(page, "og:title")).join("");
      expect(title).not.toBe("");
      expect(await page.title()).toContain(title);
      expect((await said(page, "og:description")).join("")).not.toBe("");

      const picture = await pictureAt(request, image ?? "");
      expect(picture.status).toBe(200);
      expect(picture.size).toEqual([1200, 630]);
      expect(picture.headers).toMatchObject({
        "content-type": "image/png",
        "cache-control": "public, max-age=31536000, immutable",
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
      });
      expect(picture.headers["set-cookie"]).toBeUndefined();
      seen.add(picture.bytes.toString("base64"));
    }
    expect(seen.size).toBe(paths.length);
  });

  test(`a page in ${locale} loads no font of the pictures`, async ({ page }) => {
    const fonts: string[] = [];
    page.on("request", (asked) => {
      if (asked.resourceType() === "font") fonts.push(new URL(asked.url()).pathname);
    });
    await page.goto(localePath(locale, "/roadmap/f07-deception-and-evals"), {
      waitUntil: "networkidle",
    });
    expect(fonts.filter((font) => !/(newsreader|geist)-latin[^/]*\.woff2$/.test(font))).toEqual([]);
  });
}

test("a picture is the same for a learner, and at other addresses only for an hour", async ({
  context,
  request,
}) => {
  const path = "/ko/roadmap/opengraph.png";
  const asNobody = await pictureAt(request, `${path}?v=older`);
  expect(asNobody.headers["cache-control"]).toBe("public, max-age=3600");
  await signInAs(context, await makeLearner());
  const asLearner = await pictureAt(context.request, path);
  expect(asLearner.bytes.equals(asNobody.bytes)).toBe(true);
  expect(asLearner.headers["set-cookie"]).toBeUndefined();
});

test("a week that does not exist has no picture", async ({ request }) => {
  for (const path of ["/roadmap/nothing/opengraph.png", "/ja/roadmap/nothing/opengraph.png"]) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()["cache-control"]]).toEqual([
      404,
      "private, no-store",
    ]);
  }
  expect((await request.get("/xx/opengraph.png")).status()).toBe(404);
});
