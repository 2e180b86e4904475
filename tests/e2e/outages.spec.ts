import type { Page } from "@playwright/test";

import { expectTyped, goodEvidence, typeEvidence } from "./support/evidence-form";
import { type Learner, query } from "./support/learners";
import { fillStorage, outages, test } from "./support/outages";
import { expect } from "./support/test";

// One worker, one Cairn, one outage at a time.
test.describe.configure({ mode: "default" });

const week = "/weeks/f01-pytorch-basics";
const task = "Set up your lab repository";
const note = "Typed while nothing could be saved.";

for (const [name, begin] of Object.entries(outages)) {
  test(`while the database ${name}, everything says so, and afterwards nothing is lost`, async ({
    page,
    context,
    learner,
    dataDir,
  }) => {
    test.skip(process.platform !== "linux", "The processes of PostgreSQL are found through /proc.");
    const form = await context.newPage();
    const third = await context.newPage();
    await page.goto(week);
    await form.goto("/evidence/new");
    await typeEvidence(form, goodEvidence);

    const end = await begin(dataDir);
    try {
      await page.getByRole("checkbox", { name: task }).check();
      await expect(
        page.getByRole("status").filter({ hasText: "It is sent as soon as the server answers" }),
      ).toBeVisible();
      await expect(page.getByRole("checkbox", { name: task })).toBeChecked();

      await noteField(page).fill(note);
      await expect(
        page.getByRole("status").filter({ hasText: "Not saved yet – will try again" }),
      ).toBeVisible();
      await expect(noteField(page)).toHaveValue(note);

      await form.getByRole("button", { name: "Save evidence" }).click();
      await expect(
        form.getByRole("alert").filter({ hasText: "The database cannot be reached" }),
      ).toBeVisible();
      await expectTyped(form, goodEvidence);

      await third.goto("/dashboard");
      await expect(third.getByRole("heading", { level: 1 })).toHaveText(
        "This page could not be loaded",
      );
    } finally {
      end();
    }

    await expectAllSaved(page, form, learner);
    await third.getByRole("button", { name: "Try again" }).click();
    await expect(third.getByRole("heading", { level: 1 })).toHaveText("Python and PyTorch basics");
  });
}

test("while the storage is full, everything says so, reading goes on, and afterwards nothing is lost", async ({
  page,
  context,
  learner,
}) => {
  const form = await context.newPage();
  await page.goto(week);
  await form.goto("/evidence/new");
  await typeEvidence(form, goodEvidence);
  // Such a session is marked as seen with the next request, which is a write.
  await query(
    `update "Session" set "lastSeenAt" = now() - interval '2 hours' where "userId" = $1`,
    [learner.id],
  );

  const makeRoom = await fillStorage();
  try {
    await page.getByRole("checkbox", { name: task }).check();
    await expect(
      page
        .getByRole("status")
        .filter({ hasText: "Not saved yet: the server’s storage is full. It is kept" }),
    ).toBeVisible();
    await expect(page.getByRole("checkbox", { name: task })).toBeChecked();

    await noteField(page).fill(note);
    await expect(
      page
        .getByRole("status")
        .filter({ hasText: "Not saved yet: the server’s storage is full. Your text is kept" }),
    ).toBeVisible();

    await form.getByRole("button", { name: "Save evidence" }).click();
    await expect(
      form.getByRole("alert").filter({ hasText: "The server's storage is full" }),
    ).toBeVisible();
    await expectTyped(form, goodEvidence);

    const reader = await context.newPage();
    await reader.goto("/dashboard");
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Python and PyTorch basics");
    await reader.close();
    expect(await storedOf(learner)).toEqual({ ticks: [], notes: [], evidence: [] });
  } finally {
    await makeRoom();
  }

  await expectAllSaved(page, form, learner);
});

const noteField = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });

/** Tick and note arrive by themselves, the form when it is sent again; each is stored once. */
async function expectAllSaved(page: Page, form: Page, learner: Learner): Promise<void> {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible();
  await form.getByRole("button", { name: "Save evidence" }).click();
  await expect(form.getByText("Evidence saved.")).toBeVisible();
  const { link, claim, limits } = goodEvidence;
  expect(await storedOf(learner)).toEqual({
    ticks: [{ taskKey: "f01-t1", state: "done" }],
    notes: [{ text: note }],
    evidence: [{ url: link, claim, limits, isPublic: true }],
  });
}

async function storedOf({ id }: Learner) {
  const of = (columns: string, table: string) =>
    query(`select ${columns} from "${table}" where "userId" = $1`, [id]);
  return {
    ticks: await of(`"taskKey", state`, "ProgressEvent"),
    notes: await of("text", "Note"),
    evidence: await of(`url, claim, limits, "isPublic"`, "Evidence"),
  };
}
