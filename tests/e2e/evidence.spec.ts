import { randomUUID } from "node:crypto";

import type { Page } from "@playwright/test";

import { pngChunk, whitePng } from "@/tests/support/png";

import { type Learner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./support/test";

const marker = "MARKER-in-a-picture";

/** A file of these bytes under a name that promises a picture. */
const file = (buffer: Buffer) => ({ name: "plot.png", mimeType: "image/png", buffer });

const plot = file(whitePng(640, 400));

/** A picture that is a page as well, with text where a picture may have some. */
const polyglot = file(
  Buffer.concat([
    whitePng(320, 200, pngChunk("tEXt", Buffer.from(`Comment\0${marker}`))),
    Buffer.from(`<script>alert("${marker}")</script>`),
  ]),
);

const refused = [
  [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "no PNG, JPEG or WebP"],
  [Buffer.from("<!doctype html><title>A page</title>"), "no PNG, JPEG or WebP"],
  [whitePng(20_000, 10_000), "more than 25 million pixels"],
  [whitePng(640, 400).subarray(0, 60), "damaged or incomplete"],
  [Buffer.alloc(0), "This file is empty"],
  [Buffer.alloc(3_000_000, 1), "larger than 2 MB"],
] as const;

async function addPiece(learner: Learner, isPublic: boolean): Promise<string> {
  const id = randomUUID();
  await query(
    `insert into "Evidence" (id, "userId", url, kind, claim, "madeOn", "isPublic", "updatedAt", "skillKeys")
     values ($1, $2, 'https://github.com/mina/lab', 'repository', 'Three seeds, one plot.', $3, $4, now(), '{}')`,
    [id, learner.id, today(-1), isPublic],
  );
  return id;
}

async function publish(learner: Learner): Promise<string> {
  const handle = `mina-${randomUUID().slice(0, 12)}`;
  await query(`insert into "Handle" (handle, "userId") values ($1, $2)`, [handle, learner.id]);
  await query(`update "PortfolioSettings" set "isPublished" = true where "userId" = $1`, [
    learner.id,
  ]);
  return handle;
}

/** The picture's form on the page of a piece. */
const pictureOf = (page: Page) => page.getByRole("region", { name: "Picture" });

async function upload(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  await pictureOf(page).locator("input[type=file]").setInputFiles(chosen);
  await pictureOf(page).getByRole("button", { name: "Save picture" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a picture is refused with a reason, saved, seen by visitors, and gone at once", async ({
      page,
      learner,
      playwright,
      baseURL,
    }) => {
      const id = await addPiece(learner, true);
      const handle = await publish(learner);
      const visitor = await playwright.request.newContext({ baseURL: baseURL ?? "" });
      await page.goto(`/evidence/${id}`);

      await pictureOf(page).getByLabel("What it shows").fill("A line that rises");
      for (const [bytes, reason] of refused) {
        await upload(page, file(bytes));
        await expect(pictureOf(page).getByText(reason)).toBeVisible();
        await expect(pictureOf(page).getByLabel("What it shows")).toHaveValue("A line that rises");
      }
      if (javaScriptEnabled) await expectAccessible(page);

      await upload(page, polyglot);
      await expect(page.getByText("Picture saved.")).toBeVisible();
      const image = pictureOf(page).getByRole("img", { name: "A line that rises" });
      await expect(image).toHaveAttribute("width", "320");
      const address = (await image.getAttribute("src")) ?? "";
      const own = await page.request.get(address);
      expect((await own.body()).includes(marker)).toBe(false);
      expect(own.headers()).toMatchObject({
        ...{ "content-type": "image/webp", "cache-control": "private, no-cache" },
        ...{ "x-content-type-options": "nosniff", "content-disposition": "inline" },
        "content-security-policy": expect.stringContaining("default-src 'none'; sandbox"),
      });
      expect((await visitor.get(address)).status()).toBe(401);

      // A visitor sees it as long as the page shows its piece.
      await page.goto(`/u/${handle}`);
      const shown = page.getByRole("img", { name: "A line that rises" });
      await expect(shown.first()).toBeVisible();
      const there = (await shown.first().getAttribute("src")) ?? "";
      const seen = await visitor.get(there);
      expect([seen.status(), seen.headers()["cache-control"]]).toEqual([200, "no-cache"]);
      const tag = { "if-none-match": seen.headers().etag ?? "" };
      expect((await visitor.get(there, { headers: tag })).status()).toBe(304);
      await query(`update "Evidence" set "isPublic" = false where id = $1`, [id]);
      const hidden = await visitor.get(there, { headers: tag });
      const nowhere = await visitor.get(`/u/${handle}/pictures/${randomUUID()}`);
      expect([hidden.status(), await hidden.text()]).toEqual([404, await nowhere.text()]);

      // Another one takes its place under another address, and is erased after a question.
      await page.goto(`/evidence/${id}`);
      await upload(page, plot);
      await expect(page.getByText("Picture saved.")).toBeVisible();
      await expect(image).toHaveAttribute("height", "360");
      expect((await page.request.get(address)).status()).toBe(404);
      await page.getByText("Remove the picture").click();
      await page.getByRole("button", { name: "Erase this picture" }).click();
      await expect(page.getByText("The picture is erased.")).toBeVisible();
      await expect(pictureOf(page).getByRole("img")).toHaveCount(0);
      expect(await query(`select 1 from "EvidencePicture" where "evidenceId" = $1`, [id])).toEqual(
        [],
      );
      await visitor.dispose();
    });
  });
}

test("500 pieces stay a list that one can use, on a phone and in any script", async ({
  page,
  learner,
}) => {
  await query(
    `insert into "Evidence" (id, "userId", url, kind, claim, "myPart", "madeOn", "isPublic", "updatedAt", "skillKeys")
     select gen_random_uuid(), $1, 'https://github.com/mina/lab/pull/' || n,
       case when n % 10 = 0 then 'paper' else 'repository' end,
       case when n % 2 = 0 then 'שלושה זרעים, תרשים אחד ' || n else 'Three seeds, one plot ' || n end,
       'כל הקוד', $2::date - n, n % 4 = 0, now(), '{}' from generate_series(1, 500) n`,
    [learner.id, today()],
  );
  const answer = await page.goto("/evidence");
  // 25 rows of them; the whole list would be twenty times this.
  expect((await answer?.body())?.length ?? 0).toBeLessThan(400_000);
  await expect(page.getByText("500 pieces")).toBeVisible();
  await expect(page.getByText("Page 1 of 20")).toBeVisible();
  await expect(page.getByText(/^Nothing in open source yet/)).toBeVisible();
  await expect(page.getByRole("link", { name: "week 40" })).toHaveAttribute("href", /\/weeks\/j40/);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);

  await page.getByLabel("Kind").selectOption("Paper");
  await page.getByLabel("Who sees it").selectOption("On portfolio");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("25 pieces of 500")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Paper" }).first()).toBeVisible();
  const claim = page.getByRole("heading", { level: 3 }).first();
  expect(await claim.evaluate((node) => getComputedStyle(node).direction)).toBe("rtl");

  // A change keeps the place in the list, and takes itself back.
  await page
    .getByRole("button", { name: /^Make private/ })
    .first()
    .click();
  await expect(page.getByText("24 pieces of 500")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("25 pieces of 500")).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page.getByText("Page 2 of 20")).toBeVisible();
});

test("a new piece starts with the skills of its task, and pins move both ways", async ({
  page,
  learner,
}) => {
  await page.goto("/evidence/new?task=m17-t1");
  await page.getByLabel("Link").fill("https://user:secret@github.com/mina/lab");
  await page.getByLabel("Claim").fill("A length-matched judge changes the result.");
  await page.getByText("More", { exact: true }).click();
  await expect(page.getByLabel(/^Preference/)).toBeChecked();
  await page.getByRole("button", { name: "Save evidence" }).click();
  await expect(page.getByText(/user name or password/)).toBeVisible();
  await page.getByLabel("Link").fill("github.com/mina/lab/pull/12");
  await page.getByRole("button", { name: "Save evidence" }).click();
  await expect(page.getByText("Evidence saved.")).toBeVisible();
  const [stored] = await query(
    `select kind, "skillKeys" from "Evidence" where "userId" = $1 and claim like 'A length%'`,
    [learner.id],
  );
  expect(stored).toEqual({
    kind: "contribution",
    skillKeys: expect.arrayContaining(["preference-training"]),
  });

  for (const _ of ["a second", "a third"]) await addPiece(learner, true);
  await page.goto("/evidence");
  for (const place of [1, 2, 3]) {
    await page.getByRole("button", { name: /^Pin/ }).first().click();
    await expect(page.getByText(`Pinned, place ${place}`)).toBeVisible();
  }
  const places = () => page.getByText(/^Pinned, place/).allTextContents();
  const before = await places();
  await page
    .getByRole("button", { name: /^Move back/ })
    .first()
    .click();
  await expect(page.getByText("Moved back.")).toBeVisible();
  expect(await places()).not.toEqual(before);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Pins are as they were.")).toBeVisible();
  expect(await places()).toEqual(before);
});
