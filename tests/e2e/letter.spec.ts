import { createHash, randomBytes, randomUUID } from "node:crypto";

import { makeLearner, password, query, today } from "./support/learners";
import { linkIn, mailTo } from "./support/mails";
import { expect, expectAccessible, signInAs, test } from "./support/test";

test.describe("the weekly letter", () => {
  test.slow();

  test("is switched on, goes to a confirmed address, and is stopped without signing in", async ({
    page,
    context,
    browser,
  }) => {
    const learner = await makeLearner({ startDate: today(-35) });
    await signInAs(context, learner);
    await page.goto("/settings#letter");
    const section = page.getByRole("region", { name: "Weekly letter" });
    await section.getByRole("switch", { name: "Send me the weekly letter" }).check();
    await section.getByLabel("Day").selectOption("Thursday");
    await section.getByLabel("Hour").selectOption("07:00");
    await section.getByRole("button", { name: "Save" }).click();
    await expect(section.getByText("Saved.")).toBeVisible();
    await section.getByRole("button", { name: "Mail me a link to confirm it" }).click();
    await expect(section.getByText(`A link is on its way to ${learner.email}`)).toBeVisible();

    const confirmation = await mailTo(learner.email, /^Confirm your e-mail address$/);
    await page.goto(linkIn(confirmation, "/confirm/"));
    await expectAccessible(page);
    await page.getByRole("button", { name: "Confirm this address" }).click();
    await expect(page.getByText("Your address is confirmed.")).toBeVisible();
    await page.getByRole("link", { name: "Open your settings" }).click();
    await expect(section.getByText("is confirmed. Letters go there.")).toBeVisible();
    await expect(section.getByLabel("Day")).toHaveValue("4");

    // As if it were Thursday morning.
    await query(
      `insert into "MailJob" (id, "userId", kind, subject, "runAt") values ($1, $2, 'weeklyLetter', $3, now())`,
      [randomUUID(), learner.id, today()],
    );
    const letter = await mailTo(learner.email, /^Week 1: /);
    expect(letter.text).toContain("The next two steps");
    const path = linkIn(letter, "/letter/");

    const elsewhere = await browser.newContext({ javaScriptEnabled: false });
    const visitor = await elsewhere.newPage();
    await visitor.goto(`${process.env.CAIRN_E2E_URL}${path}`);
    await visitor.getByRole("button", { name: "Stop the weekly letter" }).click();
    await expect(visitor.getByText("No more letters come.")).toBeVisible();
    expect(await isOn(learner.id)).toBe(false);
    await visitor.getByRole("button", { name: "Undo: go on sending it" }).click();
    await expect(visitor.getByRole("button", { name: "Stop the weekly letter" })).toBeVisible();
    expect(await isOn(learner.id)).toBe(true);

    // What a mail program does: no cookie, no origin.
    const answer = await elsewhere.request.post(`${process.env.CAIRN_E2E_URL}${path}`, {
      form: { "List-Unsubscribe": "One-Click" },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(200);
    expect(await isOn(learner.id)).toBe(false);
    await elsewhere.close();

    await page.goto(path);
    await expectAccessible(page);
  });

  test("whoever has only the mailbox sets a new password, which ends what was before", async ({
    page,
    context,
  }) => {
    const learner = await makeLearner();
    const secret = randomBytes(32).toString("base64url");
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    await query(
      `insert into "Token" (id, kind, hash, scope, "userId", "expiresAt")
       values ($1, 'confirm', $2, $3, $4, now() + interval '1 hour')`,
      [randomUUID(), hash(secret), hash(learner.email), learner.id],
    );
    await page.goto(`/confirm/${secret}`);
    await expect(page.getByRole("link", { name: "Sign in first" })).toBeVisible();
    await expectAccessible(page);
    const next = `${password} and one more`;
    await page.getByLabel("New password").fill(next);
    await page.getByRole("button", { name: "Confirm and set the password" }).click();
    await expect(page.getByText("Your address is confirmed.")).toBeVisible();

    await signInAs(context, learner);
    await page.goto("/dashboard");
    await expect(page).toHaveURL(/\/sign-in/);
    await page.getByLabel("E-mail").fill(learner.email);
    await page.getByLabel("Password").fill(next);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/dashboard$/);
  });
});

async function isOn(userId: string): Promise<unknown> {
  const rows = await query(`select "isOn" from "MailChoice" where "userId" = $1`, [userId]);
  return rows[0]?.isOn;
}
