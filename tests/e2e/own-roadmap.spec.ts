import { randomUUID } from "node:crypto";

import { readDocument } from "@/lib/content/read-document";
import { locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";
import { pianoDocument, shapedDocument } from "@/tests/support/own-roadmap";

import { builtActions } from "./support/inventory";
import { makeLearner, query, today } from "./support/learners";
import { bodyOf, callAction, fingerprintDatabase } from "./support/raw";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

type Page = Parameters<typeof expectAccessible>[0];

const broken = pianoDocument
  .replace("minutes: 120", "minutes: -5")
  .replace("skills: [rhythm]", "skills: [harmony]")
  .replace("title: Both hands", "title: <b>Both</b> hands");

async function importText(page: Page, text: string): Promise<void> {
  await page.goto("/settings/roadmaps");
  await page.getByLabel("Its text").fill(text);
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText(/is imported as version/)).toBeVisible();
}

function actionId(wanted: string): string {
  return builtActions().find(({ name }) => name === wanted)?.id ?? "";
}

/** As a file: typing ten thousand lines takes a browser minutes. */
async function importFile(page: Page, text: string): Promise<void> {
  await page.goto("/settings/roadmaps");
  const file = { name: "own.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
  // Before the page's scripts are there, nobody looks into the file.
  await expect(async () => {
    await page.getByLabel("YAML file").setInputFiles(file);
    await expect(page.getByText("The text of own.yaml stands below.")).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText(/is imported as version/)).toBeVisible();
}

async function startYearOn(page: Page, title: string): Promise<void> {
  await page.goto("/settings#years");
  await page.getByRole("radio", { name: new RegExp(`^${title}`) }).check();
  await page.getByRole("button", { name: "Start the new year" }).click();
  await expect(page.getByText(/Your new year starts on/)).toBeVisible();
}

test("a roadmap is corrected by its list of mistakes, looked over, imported, used and kept", async ({
  page,
  learner,
}) => {
  await page.goto("/settings");
  await page.getByRole("link", { name: "Roadmaps of your own" }).click();
  const before = await fingerprintDatabase([learner.id]);
  const text = page.getByLabel("Its text");
  await text.fill(broken);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(
    page.getByRole("heading", { name: "Mistakes: 3. Nothing was imported." }),
  ).toBeVisible();
  await expect(page.getByText("Line 25, column 9")).toBeVisible();
  await expect(page.getByText(/there is no skill harmony/)).toBeVisible();
  await expect(text).toHaveValue(broken);
  await expectAccessible(page);
  expect(await fingerprintDatabase([learner.id])).toBe(before);

  await text.fill(pianoDocument);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("This becomes a new roadmap of your own.")).toBeVisible();
  await expect(text).toHaveValue(pianoDocument);
  expect(await fingerprintDatabase([learner.id])).toBe(before);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("Two weeks at the piano is imported as version 1.")).toBeVisible();
  await expect(text).toHaveValue("");

  await page.getByRole("link", { name: "Start a year on it" }).click();
  await startYearOn(page, "Two weeks at the piano");
  await page.goto("/dashboard");
  await expect(page.getByRole("heading", { level: 1, name: "Right hand" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Learn the melody bar by bar" }).check();
  await page.goto("/weeks/both-hands");
  await expect(page.getByRole("checkbox", { name: "Record the song" })).toBeVisible();

  // Now in use, so it stays; a second import is a next version, which the year does not move to.
  await importText(page, pianoDocument.replace("Record the song", "Record the song once"));
  await page.goto("/settings/roadmaps");
  await expect(page.getByText("One year is on it, so it cannot be deleted.")).toBeVisible();
  await expect(page.getByText(/^Version 2, imported on/)).toBeVisible();
  await page.goto("/weeks/both-hands");
  await expect(page.getByRole("checkbox", { name: "Record the song", exact: true })).toBeVisible();
});

test("the built-in roadmap is downloaded without an account and is a sound file", async ({
  request,
}) => {
  const answer = await request.get("/api/v1/roadmap");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toMatch(
    /^attachment; filename="ai-safety-v\d+\.yaml"$/,
  );
  const text = await answer.text();
  expect((await readDocument(text)).ok).toBe(true);
  expect(await (await request.get("/api/v1/roadmap")).text()).toBe(text);
  expect((await request.post("/api/v1/roadmap")).status()).toBe(405);
});

test("a roadmap is deleted after asking once", async ({ page, learner }) => {
  await importText(page, pianoDocument);
  await page.getByText("Delete Two weeks at the piano").click();
  await page.getByRole("button", { name: "Delete this roadmap" }).click();
  await expect(page.getByText("Nothing yet. Import a file below.")).toBeVisible();
  expect(await query(`select 1 from "Roadmap" where "ownerId" = $1`, [learner.id])).toEqual([]);
});

test("somebody else's roadmap is not found, and no year is started on it", async ({
  page,
  learner,
  browser,
}) => {
  await importText(page, pianoDocument);
  const [row] = await query(`select id from "Roadmap" where "ownerId" = $1`, [learner.id]);
  const id = String(row?.id);
  expect((await page.request.get(`/api/v1/roadmaps/${id}`)).status()).toBe(200);

  const eve = await makeLearner();
  const context = await browser.newContext({ baseURL: process.env.CAIRN_E2E_URL ?? "" });
  await signInAs(context, eve);
  const [hers, none] = await Promise.all([
    context.request.get(`/api/v1/roadmaps/${id}`),
    context.request.get(`/api/v1/roadmaps/${randomUUID()}`),
  ]);
  expect([hers.status(), none.status()]).toEqual([404, 404]);
  expect(await bodyOf(hers)).toBe(await bodyOf(none));

  const before = await fingerprintDatabase([eve.id, learner.id]);
  for (const roadmap of [id, randomUUID()]) {
    const answer = await callAction(context.request, {
      ...{ id: actionId("startAnotherYear"), path: "/settings" },
      input: {
        kind: "form",
        fields: { fromId: eve.enrollmentId, startDate: today(), hoursPerWeek: "5", roadmap },
      },
    });
    expect(await answer.text()).toContain("notFound");
  }
  expect(await fingerprintDatabase([eve.id, learner.id])).toBe(before);
  await context.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is uploaded, corrected in its text and imported", async ({ page, learner }) => {
    await page.goto("/settings/roadmaps");
    await page.getByLabel("YAML file").setInputFiles({
      name: "mine.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(broken),
    });
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.getByText("Line 25, column 9")).toBeVisible();
    await expect(page.getByLabel("Its text")).toHaveValue(broken);

    await page.getByLabel("Its text").fill(pianoDocument);
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await expect(page.getByText(/is imported as version 1/)).toBeVisible();
    const rows = await query(`select key from "Roadmap" where "ownerId" = $1`, [learner.id]);
    expect(rows).toEqual([{ key: "piano" }]);
  });

  test("a file above the limit is refused and leaves nothing", async ({ page, learner }) => {
    await page.goto("/settings/roadmaps");
    await page.getByLabel("YAML file").setInputFiles({
      name: "large.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.alloc(2_000_001, "#"),
    });
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.getByText("This is larger than 2 MB.")).toBeVisible();
    expect(await query(`select 1 from "Roadmap" where "ownerId" = $1`, [learner.id])).toEqual([]);
  });
});

test("a hundred megabytes are refused before they are read @long", async ({ page, learner }) => {
  await page.goto("/settings/roadmaps");
  const before = await fingerprintDatabase([learner.id]);
  await page.getByLabel("YAML file").setInputFiles({
    name: "huge.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.alloc(40_000_000, "#"),
  });
  await expect(page.getByText("This is larger than 2 MB.")).toBeVisible();

  // The same past the page. A connection that is closed while it still sends is a refusal, too.
  const send = (padding: number) =>
    callAction(page.request, {
      ...{ id: actionId("importRoadmap"), path: "/settings/roadmaps" },
      input: {
        kind: "form",
        fields: { step: "import", text: pianoDocument, padding: "#".repeat(padding) },
      },
    }).then(
      (answer) => answer.status(),
      () => 413,
    );
  expect(await send(100_000_000)).toBe(413);
  expect(await send(5_000_000)).toBe(413);
  expect((await page.request.get("/api/health/ready")).status()).toBe(200);
  expect(await fingerprintDatabase([learner.id])).toBe(before);
});

const shapes = [
  { key: "one-week", weeks: 1, phases: 1, tracks: 0, hours: 3.5 },
  { key: "long", weeks: 104, phases: 8, tracks: 4 },
  { key: "one-phase", weeks: 104, phases: 1, tracks: 0 },
  { key: "one-track", weeks: 10, phases: 2, tracks: 1 },
];

for (const shape of shapes) {
  test(`every page holds a year on a roadmap of ${shape.weeks} weeks with ${shape.tracks} tracks (${shape.key}) @long`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const learner = await makeLearner();
    await signInAs(context, learner);
    await importFile(page, await shapedDocument(shape));
    await startYearOn(page, `Roadmap ${shape.key}`);

    const last = shape.tracks > 0 ? `w${shape.weeks}-track-1` : `w${shape.weeks}`;
    const pages = [
      ...["/dashboard", "/weeks/w1-week", `/weeks/${last}-week`, `/weeks/s${shape.weeks}`],
      ...["/plan", "/tracks", "/evidence", "/evidence/new", "/notes", "/reading", "/resources"],
      ...["/settings", "/settings/roadmap", "/settings/roadmaps", "/settings/portfolio/preview"],
    ];
    for (const path of pages) {
      const answer = await page.goto(path);
      // A placeholder is there only where a track decides.
      if (answer?.status() === 404 && path.startsWith("/weeks/s") && shape.tracks === 0) continue;
      expect(answer?.status(), path).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const text = await page.locator("body").innerText();
      expect(text, path).not.toMatch(/\{\w+\}|\b(?:undefined|NaN)\b|\[object Object\]|MISSING/);
      expect(text, path).not.toMatch(/27 to 39|thirteen weeks/);
      await expectNoSidewaysScroll(page);
    }
    await page.goto("/dashboard");
    await expectAccessible(page);

    const progress = await (await page.request.get("/api/v1/progress")).json();
    expect(progress.milestones).toHaveLength(shape.weeks);
    const ticked = await page.request.put("/api/v1/tasks/w1-t1", {
      headers: { origin: process.env.CAIRN_E2E_URL ?? "" },
      data: { state: "done", opId: randomUUID() },
    });
    expect((await ticked.json()).progress.milestone.tasks).toMatchObject({ done: 1, total: 2 });
    const plan = await (await page.request.get("/api/v1/plan")).json();
    expect(plan.plan.milestones).toHaveLength(shape.weeks);
    expect((await page.request.get("/api/v1/export")).status()).toBe(200);
  });
}

test.describe("a roadmap in Korean only", () => {
  for (const locale of locales) {
    test(`is read with the right language on a page in ${locale}`, async ({ page, context }) => {
      await signInAs(context, await makeLearner());
      const korean = pianoDocument
        .replace(/^language: en$/m, "language: ko")
        .replace("title: Right hand", "title: 오른손");
      await importText(page, korean);
      await startYearOn(page, "Two weeks at the piano");
      await page.goto(localePath(locale, "/weeks/right-hand"));
      const heading = page.getByRole("heading", { level: 1, name: "오른손" });
      await expect(heading).toBeVisible();
      if (locale !== "ko") await expect(heading).toHaveAttribute("lang", "ko");
    });
  }
});
