import type { Page } from "@playwright/test";

import { type Learner, makeLearner, query, today } from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

/** Thirteen weeks done, one each week and the last thirty days ago, in a year that began 120 days ago. */
async function makeAway(locale = "en"): Promise<Learner> {
  const learner = await makeLearner({ locale, startDate: today(-120), track: "interpretability" });
  const { id, enrollmentId } = learner;
  await query(`update "Enrollment" set "createdAt" = "startDate" where id = $1`, [enrollmentId]);
  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select e.id, t.key, 'done', $2::date - 7 * (13 - m.week)::int, 0
     from "Enrollment" e join "Milestone" m on m."versionId" = e."versionId" and m.week <= 13
     join "Task" t on t."versionId" = m."versionId" and t."milestoneKey" = m.key
     where e.id = $1`,
    [enrollmentId, today(-30)],
  );
  await query(
    `insert into "Note" (id, "userId", "subjectKind", "subjectKey", text, "stoppedAt", "updatedAt")
     values (gen_random_uuid(), $1, 'task', 'm14-t1', 'Long text.', 'Cell 14: flat after the norm.', now() - interval '31 days')`,
    [id],
  );
  return learner;
}

const welcome = (page: Page) => page.getByRole("region", { name: "Welcome back" });
const button = (page: Page, name: string | RegExp) => welcome(page).getByRole("button", { name });
const day = (offset: number) =>
  new Date(`${today(offset)}T00:00:00Z`).toLocaleDateString("en-GB", {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  });

/** What on the page wears the colour of danger, or a red of its own, in whatever part of it. */
function redElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "var(--danger)";
    const danger = getComputedStyle(probe).color;
    probe.remove();
    const isRed = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      // Ochre, the colour of now, has half as much green as red.
      const isPlainRed = red > 140 && green < red * 0.45 && blue < red * 0.45;
      return colour === danger || (colour.startsWith("rgb") && isPlainRed && alpha > 0);
    };
    const properties = ["color", "backgroundColor", "borderTopColor", "fill", "stroke"] as const;
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const style = getComputedStyle(element);
        return properties.some((property) => isRed(style[property]));
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

test("after thirty days away the dashboard says where one was, and nothing in red", async ({
  page,
  context,
}) => {
  await signInAs(context, await makeAway());
  await page.goto("/dashboard");
  await expect(welcome(page)).toContainText(
    `You were last active on ${day(-30)}, 30 days ago, in week 14.`,
  );
  await expect(welcome(page)).toContainText("Cell 14: flat after the norm.");
  await expect(welcome(page).getByRole("heading", { name: /to begin with/ })).toBeVisible();
  await expect(page.getByText("You were active in")).toBeHidden();

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await redElements(page)).toEqual([]);
  }
  // The control: the same search finds what is red.
  await page.evaluate(() => document.querySelector("h1")?.classList.add("text-danger"));
  expect(await redElements(page)).toHaveLength(1);
  await page.reload();
  await expectAccessible(page);

  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await welcome(page).getByRole("link").last().click();
  await expect(page).toHaveURL(/\/weeks\/m14-[a-z-]+#task-m14-t\d$/);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("one click carries on from here or records a break, and one more takes it back", async ({
      page,
      context,
    }) => {
      await signInAs(context, await makeAway());
      await page.goto("/dashboard");
      const behind = 120 - 13 * 7;
      await expect(button(page, "Re-plan")).toBeVisible();

      await button(page, "Carry on from here").click();
      const status = welcome(page).getByRole("status");
      await expect(status).toContainText(`Everything has moved by ${behind} days.`);
      await expect(
        page.getByText("You are in week 14, where the plan has you today"),
      ).toBeVisible();
      await expect(button(page, /^Record the/)).toBeHidden();
      await expect(button(page, "Re-plan")).toBeHidden();
      const plan = await (await page.request.get("/api/v1/plan")).json();
      expect(plan.plan.milestones[13]).toMatchObject({ start: today() });

      await page.reload();
      await button(page, "Undo").click();
      await button(page, "Record the 29 days as a break").click();
      await expect(status).toContainText("Recorded as a break");
      await expect(button(page, "Carry on from here")).toBeHidden();
      await button(page, "Undo").click();
      await expect(button(page, "Carry on from here")).toBeVisible();
      await expect(status).toBeHidden();
    });
  });
}

test("re-planning takes two clicks", async ({ page, context }) => {
  await signInAs(context, await makeAway());
  await page.goto("/dashboard");
  await button(page, "Re-plan").click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("radio", { name: "Move everything" })).toBeChecked();
  await sheet.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("status").getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto("/dashboard");
  await expect(welcome(page).getByRole("status")).toContainText("Everything has moved by");
});

test("ticking a task ends the welcome, and the rhythm is back until it is switched off", async ({
  page,
  context,
}) => {
  await signInAs(context, await makeAway());
  await page.goto("/dashboard");
  await page.getByRole("checkbox").first().check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(welcome(page)).toBeHidden();
  const rhythm = page.getByText(/^You were active in \d of the last 10 weeks\.$/);
  await expect(rhythm).toBeVisible();

  await page.goto("/settings");
  const form = page.locator("form", { has: page.getByRole("switch", { name: "Show my rhythm" }) });
  await form.getByRole("switch", { name: "Show my rhythm" }).uncheck();
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("status")).toBeVisible();
  await page.goto("/dashboard");
  await expect(page.getByRole("heading", { name: "Plan and pace" })).toBeVisible();
  await expect(rhythm).toBeHidden();
});

test("in a break the dashboard asks nothing", async ({ page, context }) => {
  const learner = await makeAway();
  await query(
    `insert into "PlanChange" (id, "enrollmentId", kind, "fromDate", "toDate")
     values (gen_random_uuid(), $1, 'break', $2, $3)`,
    [learner.enrollmentId, today(-28), today(4)],
  );
  await signInAs(context, learner);
  await page.goto("/dashboard");
  await expect(page.getByText(`You are on a break until ${day(4)}.`)).toBeVisible();
  await expect(welcome(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Finish week" })).toBeHidden();
  await expect(page.getByText("Next step")).toBeHidden();
  await page.getByText("The tasks of week 14").click();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await expectAccessible(page);
});
