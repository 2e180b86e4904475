import { randomUUID } from "node:crypto";

import type { Page } from "@playwright/test";

import { expectTyped, goodEvidence, typeEvidence } from "./support/evidence-form";
import { type Learner, makeLearner, makeResetLink, password, query } from "./support/learners";
import { expect, signInAs, test } from "./support/test";

const week = "/weeks/f01-pytorch-basics";

test.describe("the evidence form", () => {
  const refused = {
    "a claim of 300 characters": {
      field: "Claim",
      typed: { ...goodEvidence, claim: "증".repeat(300) },
      live: /100 characters too many/,
      said: /too long|too many/,
    },
    "a link that is a script": {
      field: "Link",
      typed: { ...goodEvidence, link: "javascript:alert(document.cookie)" },
      live: null,
      said: /Only addresses that begin with http/,
    },
  };

  for (const [name, { field, typed, live, said }] of Object.entries(refused)) {
    test(`${name} is refused beside its field, and nothing typed is lost`, async ({
      page,
      learner,
    }) => {
      await page.goto("/evidence/new");
      await typeEvidence(page, typed);
      if (live) await expect(page.getByLabel(field)).toHaveAccessibleDescription(live);
      await save(page);
      await expect(page.getByLabel(field)).toHaveAccessibleDescription(said);
      await expect(page.getByLabel(field)).toBeFocused();
      await expectTyped(page, typed);
      expect(await storedEvidence(learner)).toEqual([]);

      await page.getByLabel("Link").fill(goodEvidence.link);
      await page.getByLabel("Claim").fill(goodEvidence.claim);
      await save(page);
      await expect(page.getByText("Evidence saved.")).toBeVisible();
      expect(await storedEvidence(learner)).toEqual([
        { url: goodEvidence.link, claim: goodEvidence.claim, limits: goodEvidence.limits },
      ]);
    });

    test(`${name} comes back with everything else without JavaScript, too`, async ({ browser }) => {
      const learner = await makeLearner();
      const context = await browser.newContext({
        javaScriptEnabled: false,
        baseURL: process.env.CAIRN_E2E_URL ?? "",
      });
      await signInAs(context, learner);
      const page = await context.newPage();
      await page.goto("/evidence/new");
      await typeEvidence(page, typed);
      await save(page);
      await expect(page.getByLabel(field)).toHaveAccessibleDescription(said);
      await expectTyped(page, typed);
      expect(await storedEvidence(learner)).toEqual([]);
      await context.close();
    });
  }

  test("sent by a double click stores one piece", async ({ page, learner }) => {
    await page.goto("/evidence/new");
    await typeEvidence(page, goodEvidence);
    await page.getByRole("button", { name: "Save evidence" }).dblclick();
    await expect(page.getByText("Evidence saved.")).toBeVisible();
    expect(await storedEvidence(learner)).toHaveLength(1);
  });

  test("sent after the session ended keeps everything until one is signed in again", async ({
    page,
    learner,
  }) => {
    await page.goto("/evidence/new");
    await typeEvidence(page, goodEvidence);
    await endSessions(learner);
    await save(page);
    await expect(
      page.getByRole("alert").filter({ hasText: "You were signed out. Sign in in another tab" }),
    ).toBeVisible();
    await expectTyped(page, goodEvidence);

    await signInInNewTab(page, learner);
    await expectTyped(page, goodEvidence);
    await save(page);
    await expect(page.getByText("Evidence saved.")).toBeVisible();
    expect(await storedEvidence(learner)).toHaveLength(1);
  });
});

test.describe("a note", () => {
  test("of more than a megabyte stays in its field and leaves the saved one alone", async ({
    page,
    learner,
  }) => {
    const huge = `An earlier thought.\n${"A pasted log. ".repeat(80_000)}`;
    await page.goto(week);
    await noteField(page).fill("An earlier thought.");
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible();

    await noteField(page).fill(huge);
    const tooLong = page.getByRole("status").filter({ hasText: /^Too long: [\d,]+ characters/ });
    await expect(tooLong).toBeVisible();
    // Not `toHaveValue`, which would print it.
    expect((await noteField(page).inputValue()) === huge).toBe(true);
    expect(await storedNotes(learner)).toEqual([{ text: "An earlier thought." }]);

    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(tooLong).toBeVisible();
    expect((await noteField(page).inputValue()) === huge).toBe(true);

    await noteField(page).fill("An earlier thought, and the one line that mattered.");
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible();
    expect(await storedNotes(learner)).toEqual([
      { text: "An earlier thought, and the one line that mattered." },
    ]);
  });

  test("of more than a megabyte is refused by the API, too", async ({ page, learner }) => {
    const answer = await page.request.put("/api/v1/notes/week/f01-pytorch-basics", {
      headers: { origin: process.env.CAIRN_E2E_URL ?? "" },
      data: { text: "x".repeat(1_100_000), stoppedAt: "", version: 0 },
    });
    expect(answer.status()).toBe(413);
    expect(await storedNotes(learner)).toEqual([]);
  });

  test("typed after the session ended is saved once one has signed in in a new tab", async ({
    page,
    learner,
  }) => {
    await page.goto(week);
    await endSessions(learner);
    await noteField(page).fill("Typed too late.");
    await expect(page.getByText(/^Signed out\. Your text is kept/).first()).toBeVisible();

    await signInInNewTab(page, learner);
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible();
    await expect(noteField(page)).toHaveValue("Typed too late.");
    expect(await storedNotes(learner)).toEqual([{ text: "Typed too late." }]);
  });
});

test.describe("the welcome", () => {
  const refused = [
    { date: "1900-01-01", hours: "12", field: "Start date", said: /too long ago/ },
    { date: "2200-01-01", hours: "12", field: "Start date", said: /too far ahead/ },
    { date: null, hours: "0", field: "Hours per week", said: /Between 1 and 60/ },
    { date: null, hours: "200", field: "Hours per week", said: /Between 1 and 60/ },
  ];

  test("refuses years and hours nobody has, and keeps the other answers", async ({
    page,
    context,
  }) => {
    const learner = await makeLearner({ startDate: null });
    await signInAs(context, learner);
    await page.goto("/welcome");
    const today = await page.getByLabel("Start date").inputValue();
    await page.getByRole("radio", { name: "Governance" }).check();
    await page.getByText("I already know").click();
    const known = page.locator("input[name='knownWeeks[]']").first();
    await known.check();

    for (const { date, hours, field, said } of refused) {
      await page.getByLabel("Start date").fill(date ?? today);
      await page.getByLabel("Hours per week").fill(hours);
      await page.getByRole("button", { name: "Start my year" }).click();
      await expect(page.getByLabel(field)).toHaveAccessibleDescription(said);
      await expect(page.getByLabel(field)).toBeFocused();
      await expect(page.getByLabel("Start date")).toHaveValue(date ?? today);
      await expect(page.getByLabel("Hours per week")).toHaveValue(hours);
      await expect(page.getByRole("radio", { name: "Governance" })).toBeChecked();
      await expect(known).toBeChecked();
    }
    expect(await storedYears(learner)).toEqual([]);

    await page.getByLabel("Hours per week").fill("7,5");
    await page.getByRole("button", { name: "Start my year" }).dblclick();
    await expect(page).toHaveURL(/\/dashboard$/);
    expect(await storedYears(learner)).toEqual([
      { startDate: today, hours: "7.5", trackKey: "governance", knownWeeks: [1] },
    ]);
  });
});

test.describe("an account", () => {
  test("is not made with a known password or half an address, and keeps what was typed", async ({
    page,
  }) => {
    const email = `ida-${randomUUID()}@example.com`;
    await page.goto("/sign-up");
    await page.getByLabel("Name").fill("Ida");
    await page.getByLabel("E-mail").fill("ida@nowhere");
    await page.getByLabel("Password").fill("password1234");
    const create = page.getByRole("button", { name: "Create account" });
    await create.click();
    await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/does not look like/);
    await expect(page.getByLabel("E-mail")).toHaveValue("ida@nowhere");

    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("password1234");
    await create.click();
    await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/attackers try first/);
    await expect(page.getByLabel("Name")).toHaveValue("Ida");
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    expect(await query(`select 1 from "User" where email = $1`, [email])).toEqual([]);

    await page.getByLabel("Password").fill(password);
    await create.dblclick();
    await expect(page).toHaveURL(/\/welcome$/);
    expect(await query(`select 1 from "User" where email = $1`, [email])).toHaveLength(1);
  });

  test("does not get a known password by a reset link either, and the link stays good", async ({
    page,
  }) => {
    const learner = await makeLearner();
    await page.goto(await makeResetLink(learner.id));
    await page.getByLabel("New password").fill("password1234");
    await page.getByRole("button", { name: "Set the password" }).click();
    await expect(page.getByLabel("New password")).toHaveAccessibleDescription(
      /attackers try first/,
    );

    await page.getByLabel("New password").fill("another walk over seven hills");
    await page.getByRole("button", { name: "Set the password" }).click();
    await expect(page.getByText("Your new password is set.")).toBeVisible();
    const sessions = `select 1 from "Session" where "userId" = $1 and "revokedAt" is null`;
    expect(await query(sessions, [learner.id])).toEqual([]);
  });

  for (const handle of ["admin", "ａｄｍｉｎ"]) {
    test(`does not get the handle ${handle}, and keeps its other texts`, async ({
      page,
      learner,
    }) => {
      await page.goto("/settings");
      await page.getByLabel("Headline").fill("Reading models");
      await page.getByLabel("Handle").fill(handle);
      // While one types …
      const kept = "This name is kept for the site. Choose another.";
      await expect(page.getByRole("status").filter({ hasText: kept })).toBeVisible();
      // … and when it is sent all the same.
      await page.getByLabel("Handle").press("Enter");
      await expect(page.getByLabel("Handle")).toHaveAccessibleDescription(new RegExp(kept));
      await expect(page.getByLabel("Handle")).toHaveValue(handle);
      await expect(page.getByLabel("Headline")).toHaveValue("Reading models");
      expect(await query(`select 1 from "Handle" where "userId" = $1`, [learner.id])).toEqual([]);
    });
  }
});

test("what the roadmap does not have is not found, and nothing is written", async ({
  page,
  learner,
}) => {
  const origin = { origin: process.env.CAIRN_E2E_URL ?? "" };
  const tick = await page.request.put("/api/v1/tasks/f99-t1", {
    headers: origin,
    data: { state: "done", opId: randomUUID() },
  });
  expect(tick.status()).toBe(404);
  expect(await query(`select 1 from "ProgressEvent" where "userId" = $1`, [learner.id])).toEqual(
    [],
  );
  const answer = await page.goto("/weeks/z99-nothing");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  // A page that was made before a track was renamed, or a curious hand.
  await page.goto("/tracks");
  const governance = page.getByRole("radio", { name: "Governance" });
  await governance.check();
  await governance.evaluate((radio) => radio.setAttribute("value", "nowhere"));
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Choose one of the options.")).toBeVisible();
  expect(await storedYears(learner)).toMatchObject([{ trackKey: null }]);
});

test("ticks of one learner do not go to another who has signed in in the same browser", async ({
  page,
  context,
  learner,
}) => {
  await page.goto(week);
  const other = await makeLearner();
  await signInAs(context, other);
  await page.getByRole("checkbox", { name: "Set up your lab repository" }).click();
  await expect(page.getByText(/You were signed out/).first()).toBeVisible();
  for (const { id } of [learner, other]) {
    expect(await query(`select 1 from "ProgressEvent" where "userId" = $1`, [id])).toEqual([]);
  }
});

const noteField = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });

const save = (page: Page) => page.getByRole("button", { name: "Save evidence" }).click();

async function endSessions({ id }: Learner): Promise<void> {
  await query(`update "Session" set "revokedAt" = now() where "userId" = $1`, [id]);
}

/** Follows the link of a page that was signed out, signs in there and comes back. */
async function signInInNewTab(page: Page, learner: Learner): Promise<void> {
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Sign in in a new tab" }).click();
  const tab = await opened;
  await tab.getByLabel("E-mail").fill(learner.email);
  await tab.getByLabel("Password").fill(password);
  await tab.getByRole("button", { name: "Sign in" }).click();
  await expect(tab).not.toHaveURL(/sign-in/);
  await tab.close();
  // Under Playwright all pages believe all the time that they have the focus, so none is told that it is back.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

const storedEvidence = ({ id }: Learner) =>
  query(`select url, claim, limits from "Evidence" where "userId" = $1`, [id]);

const storedNotes = ({ id }: Learner) => query(`select text from "Note" where "userId" = $1`, [id]);

const storedYears = ({ id }: Learner) =>
  query(
    `select "startDate"::text, "hoursPerWeek"::float::text as hours, "trackKey", "knownWeeks"
     from "Enrollment" where "userId" = $1`,
    [id],
  );
