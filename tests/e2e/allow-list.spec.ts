import { type APIRequestContext, request as newRequest } from "@playwright/test";

import { locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";
import { expectJsonResume } from "@/tests/support/json-resume";
import { unlistedFields } from "@/tests/support/portfolio-fields";

import { type Learner, makeLearner, query } from "./support/learners";
import { type MarkedLearner, makeMarkedLearner } from "./support/marked-learner";
import { unmarkedColumns } from "./support/marked-rows";
import { anyText, type PortfolioOutput, portfolioOutputs } from "./support/portfolio-outputs";
import { expect, test } from "./support/test";

const url = process.env.CAIRN_E2E_URL ?? "";

/** Without a browser; with the session of a learner, or with none. */
function asking(learner: Learner | null): Promise<APIRequestContext> {
  const cookie = learner && { cookie: `cairn.session=${learner.cookie}` };
  return newRequest.newContext({
    ...{ baseURL: url, extraHTTPHeaders: { "x-forwarded-for": "10.8.8.8", ...cookie } },
  });
}

const ask = (by: APIRequestContext, { path, headers = {} }: PortfolioOutput, of: MarkedLearner) =>
  by.get(path(of), { headers });

/** Not a page, whose answers differ in nonces. */
const isDocument = ({ path }: PortfolioOutput, of: MarkedLearner) =>
  /\.(?:json|svg|png)$|\/pictures\//.test(path(of));

function jsonLdOf(html: string): unknown {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(block ?? "");
}

test("every output of a portfolio tells what is on its list, and nothing private, whoever asks", async () => {
  const alice = await makeMarkedLearner();
  // Without a marker in it, a column could go anywhere.
  expect(await unmarkedColumns(alice.marks)).toEqual([]);

  const herself = await asking(alice);
  const others = [await asking(null), await asking(await makeLearner())];
  for (const by of [...others, herself]) {
    for (const output of portfolioOutputs) {
      // To her, pages have more around them.
      if ((output.isForOwner ?? false) !== (by === herself)) continue;
      const answer = await ask(by, output, alice);
      expect(answer.status(), output.name).toBe(200);
      const { textOf = anyText } = output;
      // Where Next sent the request: the address that was asked for.
      const { "x-middleware-rewrite": _, ...headers } = answer.headers();
      const told = `${textOf(await answer.body())}\n${JSON.stringify(headers)}`;
      const { shown, leaked } = alice.markersIn(told);
      expect(leaked, output.name).toEqual([]);
      expect(shown, output.name).toEqual([...output.shows].sort());
    }
    for (const id of alice.privatePictureIds) {
      for (const under of [`/u/${alice.handle}`, `/s/${alice.token}`]) {
        expect((await by.get(`${under}/pictures/${id}`)).status()).toBe(404);
      }
    }
  }

  // The control: what she alone may see does hold her private markers, so the search can find them.
  const own = alice.markersIn(await (await herself.get("/evidence")).text());
  expect(own.leaked.filter((marker) => marker.startsWith("Evidence_")).length).toBeGreaterThan(0);
  for (const by of [...others, herself]) await by.dispose();
});

test("every field of the outputs is on the reviewed list, in every language", async () => {
  const alice = await makeMarkedLearner();
  const by = await asking(null);
  for (const locale of locales) {
    const path = localePath(locale, `/u/${alice.handle}`);
    const resume = await (await by.get(`${path}/resume.json`)).json();
    expect(unlistedFields("resume", resume)).toEqual([]);
    expectJsonResume(resume);
    expect(resume.basics.url).toBe(`${url}${path}`);

    const html = await (await by.get(path)).text();
    const data = jsonLdOf(html);
    expect(unlistedFields("jsonLd", data)).toEqual([]);
    expect(alice.markersIn(JSON.stringify(data)).shown).toEqual(
      ["Evidence_claim", "Evidence_url", "handle", "headline", "linkUrl", "name"].sort(),
    );
    expect(data).toMatchObject({ "@type": "ProfilePage", inLanguage: locale });

    const [image = ""] = /[^"]+opengraph\.png\?v=[^"]+/.exec(html) ?? [];
    expect(image).toContain(`${url}${path}/opengraph.png?v=`);
    const picture = await (await by.get(image)).body();
    // Marks of text are all that a picture could hide.
    expect(picture.toString("latin1")).not.toMatch(/tEXt|iTXt|zTXt|eXIf|tIME/);

    // The control: a field more, wherever it is, is seen.
    expect(
      unlistedFields("resume", { ...resume, basics: { ...resume.basics, email: "x" } }),
    ).toEqual(["basics.email"]);
    expect(unlistedFields("jsonLd", { ...Object(data), email: "x" })).toEqual(["email"]);
  }
  await by.dispose();
});

test("taken back, all of it is gone at once, with the answers for what never was", async () => {
  const alice = await makeMarkedLearner();
  const nobody = { ...alice, handle: `pub0-${alice.handle.slice(3, 11)}` };
  const by = await asking(null);
  const outputs = portfolioOutputs.filter(({ endsWithPage }) => endsWithPage);
  const tags = new Map<string, string>();
  for (const output of outputs) {
    const answer = await ask(by, output, alice);
    const { etag = "", "cache-control": keeping } = answer.headers();
    expect(keeping, output.name).toMatch(/no-cache|no-store/);
    if (!isDocument(output, alice)) continue;
    tags.set(output.name, etag);
    const again = await by.get(output.path(alice), { headers: { "if-none-match": `W/${etag}` } });
    expect([again.status(), (await again.body()).length], output.name).toEqual([304, 0]);
  }
  expect([...tags.keys()]).toEqual(expect.arrayContaining(["resume", "badge"]));

  await query(`update "PortfolioSettings" set "isPublished" = false where "userId" = $1`, [
    alice.id,
  ]);
  for (const output of outputs) {
    const known = { "if-none-match": tags.get(output.name) ?? "*" };
    const gone = await by.get(output.path(alice), { headers: { ...output.headers, ...known } });
    // A payload has its "not found" inside.
    expect(gone.status(), output.name).toBe(output.headers?.rsc ? 200 : 404);
    const { shown, leaked } = alice.markersIn(await gone.text());
    expect([...shown.filter((marker) => marker !== "handle"), ...leaked], output.name).toEqual([]);
    if (!isDocument(output, alice)) continue;
    expect(gone.headers().etag, output.name).toBeUndefined();
    for (const path of [output.path(nobody), output.path({ ...alice, handle: "-%00-" })]) {
      const never = await by.get(path);
      expect([never.status(), await never.text()], path).toEqual([404, await gone.text()]);
    }
  }
  await by.dispose();
});

test("the badge is a picture that a browser can read, whatever the name", async ({ page }) => {
  const alice = await makeMarkedLearner();
  const name = `<script>alert(1)</script> & "Ada" 'L' עדה ]]> ${alice.marks[0]}-name`;
  await query(`update "User" set name = $2 where id = $1`, [alice.id, name]);
  for (const locale of locales) {
    const path = localePath(locale, `/u/${alice.handle}/badge.svg`);
    const answer = await page.goto(path);
    expect(answer?.headers()).toMatchObject({
      "content-type": "image/svg+xml; charset=utf-8",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "cross-origin-resource-policy": "cross-origin",
      "access-control-allow-origin": "*",
    });
    expect(
      await page.evaluate(() => document.querySelectorAll("script, style, [href]").length),
    ).toBe(0);
    expect(await page.locator("title").textContent()).toContain(name);
    await expect(page.locator("svg text").last()).toContainText(/52/);
    await expect(page.locator("svg")).toHaveAttribute("lang", locale);
  }
  await query(`update "PortfolioSettings" set "showPath" = false where "userId" = $1`, [alice.id]);
  await page.goto(`/u/${alice.handle}/badge.svg`);
  await expect(page.locator("svg text").last()).toHaveText("portfolio");
});
