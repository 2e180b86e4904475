import { locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

import { type Learner, makeLearner, query, today } from "./support/learners";
import { storeOlderVersion } from "./support/older-version";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

test.describe.configure({ mode: "serial" });

let olderId: string;
let number: string;

test.beforeAll(async () => {
  olderId = await storeOlderVersion();
  const [newest] = await query(
    `select max(v.number)::text as number from "RoadmapVersion" v
     join "Roadmap" r on r.id = v."roadmapId" where r."ownerId" is null`,
  );
  number = String(newest?.number);
});

/**
 * A learner on the older version who has done all musts of its week 1, the exercise of week 2, and before that what
 * this version has retired.
 */
async function makeLearnerOnOlder(locale = "en"): Promise<Learner> {
  const learner = await makeLearner({ locale, startDate: today(-10), track: "interpretability" });
  await query(`update "Enrollment" set "versionId" = $2 where id = $1`, [
    learner.enrollmentId,
    olderId,
  ]);
  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select $1, key, 'done', current_date - 3, 1 from "Task"
     where "versionId" = $2 and ("milestoneKey" like 'f01-%' and priority = 'must' or key = 'f02-t99')`,
    [learner.enrollmentId, olderId],
  );
  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     values ($1, 'f01-t98', 'done', '2026-05-03', 1)`,
    [learner.enrollmentId],
  );
  await query(
    `insert into "Note" (id, "userId", "subjectKind", "subjectKey", text, "updatedAt")
     values (gen_random_uuid(), $1, 'task', 'f01-t98', 'Worth a second look.', now())`,
    [learner.id],
  );
  return learner;
}

test("what is retired stays named and counts nowhere", async ({ page, context }) => {
  await signInAs(context, await makeLearnerOnOlder());
  await page.goto("/plan");
  await expect(page.getByRole("region", { name: "Also done" }).getByRole("listitem")).toHaveText(
    "A reading of long ago3 May 2026",
  );
  await expectAccessible(page);
  await page.goto("/notes");
  await expect(page.getByRole("heading", { name: "A reading of long ago" })).toBeVisible();
  await expect(page.getByText("Worth a second look.")).toBeVisible();
});

test("a learner reads what changed, accepts it, and goes back from the settings", async ({
  page,
  context,
}) => {
  await signInAs(context, await makeLearnerOnOlder());
  await page.goto("/dashboard");
  await expect(page.getByText("Week 2 of 52")).toBeVisible();
  await page.getByRole("link", { name: "The roadmap has changed: 3 items" }).click();

  await expect(page).toHaveURL(/\/settings\/roadmap$/);
  const week1 = page.getByRole("region", { name: /^Week 1,/ });
  await expect(week1).toContainText("one more must");
  await expect(page.getByRole("region", { name: "Weeks you have finished" })).toContainText(
    "They stay finished.",
  );
  const week2 = page.getByRole("region", { name: /^Week 2/ });
  await expect(week2).toContainText("The former title");
  await expect(week2).toContainText("15 min →");
  await expect(week2.getByRole("listitem").filter({ hasText: "An old exercise" })).toContainText(
    "You have done this.",
  );

  await page.getByRole("button", { name: `Accept version ${number}` }).click();
  await expect(page.getByRole("status")).toHaveText(`Your year is on version ${number} now.`);
  await expect(page.getByRole("button", { name: /^Accept/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Go back to version 0" })).toBeVisible();

  await page.goto("/dashboard");
  await expect(page.getByText("Week 2 of 52")).toBeVisible();
  await expect(page.getByRole("link", { name: /The roadmap has changed/ })).toHaveCount(0);
  await page.goto("/weeks/f02-attention-transformer");
  await expect(page.getByText("An old exercise")).toHaveCount(0);

  await page.goto("/settings#roadmap");
  await page.getByRole("button", { name: "Go back to version 0" }).click();
  await expect(page.getByText("Your year is on version 0 now.")).toBeVisible();
  await page.goto("/dashboard");
  await expect(page.getByRole("link", { name: /The roadmap has changed/ })).toBeVisible();
});

test("accepting works without JavaScript, and in a tab that comes late", async ({ browser }) => {
  const learner = await makeLearnerOnOlder();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signInAs(context, learner);
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) {
    await page.goto(`${process.env.CAIRN_E2E_URL}/settings/roadmap`);
  }
  for (const page of [first, second]) {
    await page.getByRole("button", { name: `Accept version ${number}` }).click();
    await expect(page.getByRole("status")).toHaveText(`Your year is on version ${number} now.`);
  }
  await first.getByRole("button", { name: "Go back to version 0" }).click();
  await expect(first.getByRole("status")).toHaveText("Your year is on version 0 now.");
  // The other tab still offers the way back that was taken.
  await second.getByRole("button", { name: "Go back to version 0" }).click();
  await expect(second.getByRole("alert").first()).toContainText("changed elsewhere");
  await context.close();
});

for (const locale of locales) {
  test(`what changed is complete and accessible in ${locale}`, async ({ page, context }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signInAs(context, await makeLearnerOnOlder(locale));
    for (const path of ["/settings/roadmap", "/dashboard", "/settings", "/plan"]) {
      await page.goto(localePath(locale, path));
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const text = await page.locator("body").innerText();
      expect(text).not.toMatch(/\{\w+\}|\bundefined\b|MISSING_MESSAGE|roadmapVersion/);
      await expectNoSidewaysScroll(page);
      // Languages differ in words, not in structure or colour.
      if (locale === "en") await expectAccessible(page);
    }
  });
}
