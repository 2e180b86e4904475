import { type Locale, locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

import {
  fillYear,
  type Learner,
  makeLearner,
  makeResetLink,
  query,
  today,
} from "./support/learners";
import { expect, expectAccessible, expectNoSidewaysScroll, signInAs, test } from "./support/test";

/** Ten answers with a lean. */
const allAnswered = Array.from({ length: 10 }, (_, index) => `q${index + 1}=q${index + 1}-a`).join(
  "&",
);

const publicPages = [
  "/",
  "/sign-in",
  "/sign-up",
  "/reset/unknown",
  "/resources",
  "/resources?q=reward&kind=paper&free=yes&language=en&track=shared",
  "/resources?q=nothing-at-all",
  "/roadmap",
  "/roadmap/f01-pytorch-basics",
  "/roadmap?q=reward&track=shared",
  "/tracks",
  "/tracks/self-assessment",
  "/tracks/self-assessment?order=7&q1=q1-a&q3=q3-b",
  `/tracks/self-assessment?order=7&${allAnswered}`,
  "/nothing-here",
  "/u/nobody-at-all",
];
const privatePages = [
  "/dashboard",
  "/weeks/f01-pytorch-basics",
  "/weeks/s27",
  "/weeks/i27-transformerlens",
  "/plan",
  "/evidence",
  "/evidence/new",
  "/notes",
  "/reading",
  "/reading/new",
  "/reading/new?paper=dpo-paper",
  "/resources?kind=law",
  "/settings",
  "/settings/portfolio/preview",
  "/settings/roadmaps",
  "/settings/roadmap",
];

const fullLearners = new Map<Locale, Promise<Learner>>();

/** A learner five weeks into a full year, one for each language in each worker: these tests only read. */
function fullLearner(locale: Locale): Promise<Learner> {
  const known = fullLearners.get(locale);
  if (known) return known;
  const made = makeLearner({ locale, startDate: today(-35) }).then(async (learner) => {
    await fillYear(learner);
    return learner;
  });
  fullLearners.set(locale, made);
  return made;
}

for (const locale of locales) {
  test.describe(`every page in ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    for (const path of publicPages) {
      test(`${path} is complete and accessible`, async ({ page }) => {
        await page.goto(localePath(locale, path));
        await expectSoundPage(page, locale);
      });
    }

    for (const path of privatePages) {
      test(`${path} is complete and accessible, empty and full`, async ({ page, context }) => {
        if (locale === "en") {
          await signInAs(context, await makeLearner({ locale }));
          await page.goto(path);
          await expectSoundPage(page, locale);
        }

        await signInAs(context, await fullLearner(locale));
        await page.goto(localePath(locale, path));
        await expectSoundPage(page, locale);
      });
    }

    test("the owner's page is complete and accessible", async ({ page, context }) => {
      const owner = await makeLearner({ locale });
      await query(`update "User" set "isOwner" = true where id = $1`, [owner.id]);
      await signInAs(context, owner);
      await page.goto(localePath(locale, "/settings/server"));
      await expectSoundPage(page, locale);
    });

    test("a reset link that works is complete and accessible", async ({ page }) => {
      await page.goto(localePath(locale, await makeResetLink((await makeLearner()).id)));
      await expect(page.locator("input[type=password]")).toBeVisible();
      await expectSoundPage(page, locale);
    });

    test("the welcome is complete and accessible", async ({ page, context }) => {
      await signInAs(context, await makeLearner({ locale, startDate: null }));
      await page.goto(localePath(locale, "/welcome"));
      await expectSoundPage(page, locale);
    });

    test("a portfolio, a piece of evidence and a logged paper are complete and accessible", async ({
      page,
      context,
    }) => {
      const learner = await makeLearner({ locale, startDate: today(-35) });
      const { handle, evidenceId, paperId } = await fillYear(learner);
      await page.goto(localePath(locale, `/u/${handle}`));
      await expectSoundPage(page, locale);
      await signInAs(context, learner);
      await page.goto(localePath(locale, `/evidence/${evidenceId}`));
      await expectSoundPage(page, locale);
      await page.goto(localePath(locale, `/reading/${paperId}`));
      await expectSoundPage(page, locale);
    });
  });
}

type Page = Parameters<typeof expectAccessible>[0];

/** One heading, words in the right language, no key or slot that was left unfilled, nothing sideways, axe. */
async function expectSoundPage(page: Page, locale: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("main#main")).toHaveCount(1);
  const text = await page.locator("body").innerText();
  expect(text).not.toMatch(/\{\w+\}|\b(?:undefined|NaN)\b|\[object Object\]|MISSING_MESSAGE/);
  if (locale !== "en") {
    expect(text).toMatch(locale === "ko" ? /[가-힣]{2}/ : /[ぁ-んァ-ン]{2}/);
  }
  await expectNoSidewaysScroll(page);
  // Languages differ in words, not in structure or colour.
  if (locale === "en") await expectAccessible(page);
}
