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
  "/confirm/unknown",
  "/letter/unknown",
  "/resources",
  "/resources?q=reward&kind=paper&free=yes&language=en&track=shared",
  "/resources?q=nothing-at-all",
  "/roadmap",
  "/roadmap/f01-pytorch-basics",
  "/roadmap?q=reward&track=shared",
  "/roles",
  "/roles?track=governance",
  "/roles/interpretability-re",
  "/tracks",
  "/tracks/self-assessment",
  "/tracks/self-assessment?order=7&q1=q1-a&q3=q3-b",
  `/tracks/self-assessment?order=7&${allAnswered}`,
  "/nothing-here",
  "/u/nobody-at-all",
  "/s/unknown",
];
/** They show what a learner has, so they are looked at without anything, too. */
const pagesThatFill = [
  "/dashboard",
  "/weeks/f01-pytorch-basics",
  "/plan",
  "/progress",
  "/ending",
  "/evidence",
  "/notes",
  "/review",
  "/review/all",
  "/review/letters",
  "/reading",
  "/time",
  "/settings",
  "/settings/portfolio/preview",
];
const privatePages = [
  ...pagesThatFill,
  // The same on the first day as with a year behind one.
  "/weeks/s27",
  "/weeks/i27-transformerlens",
  "/evidence/new",
  "/review?week=2026-05-04",
  "/reading/new",
  "/reading/new?paper=dpo-paper",
  "/resources?kind=law",
  "/time?task=f01-t1",
  "/settings/roadmaps",
  "/settings/roadmap",
  "/roles",
  "/roles/alignment-science-re",
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

/** Few enough that every worker has something to do, many enough that a browser need not start for each. */
const pagesInATest = 8;

for (const locale of locales) {
  test.describe(`every page in ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    for (const paths of inGroups(publicPages)) {
      test(`${paths[0]} to ${paths.at(-1)} are complete and accessible`, async ({ page }) => {
        await visit(page, locale, paths);
      });
    }

    for (const paths of inGroups(privatePages)) {
      const range = `${paths[0]} to ${paths.at(-1)}`;
      test(`${range} are complete and accessible when full`, async ({ page, context }) => {
        await signInAs(context, await fullLearner(locale));
        await visit(page, locale, paths);
      });
    }

    // Languages differ in words, which a full page shows all the same.
    for (const paths of locale === "en" ? inGroups(pagesThatFill) : []) {
      const range = `${paths[0]} to ${paths.at(-1)}`;
      test(`${range} are complete and accessible when empty`, async ({ page, context }) => {
        await signInAs(context, await makeLearner({ locale }));
        await visit(page, locale, paths);
      });
    }

    test("the pages of an owner, a newcomer and somebody locked out are complete and accessible", async ({
      page,
      context,
    }) => {
      const owner = await makeLearner({ locale });
      await visit(page, locale, [await makeResetLink(owner.id)]);
      await expect(page.locator("input[type=password]")).toBeVisible();
      await query(`update "User" set "isOwner" = true where id = $1`, [owner.id]);
      await signInAs(context, owner);
      await visit(page, locale, ["/settings/server"]);
      await signInAs(context, await makeLearner({ locale, startDate: null }));
      await visit(page, locale, ["/welcome"]);
    });

    test("a portfolio, a piece of evidence and a logged paper are complete and accessible", async ({
      page,
      context,
    }) => {
      const learner = await makeLearner({ locale, startDate: today(-35) });
      const { handle, evidenceId, paperId } = await fillYear(learner);
      await visit(page, locale, [`/u/${handle}`]);
      await signInAs(context, learner);
      await visit(page, locale, [`/evidence/${evidenceId}`, `/reading/${paperId}`]);
    });
  });
}

function inGroups(paths: readonly string[]): string[][] {
  return paths.flatMap((_, at) =>
    at % pagesInATest === 0 ? [paths.slice(at, at + pagesInATest)] : [],
  );
}

/** Opens one page after the other, and fails with all that is wrong on any of them. */
async function visit(page: Page, locale: Locale, paths: readonly string[]): Promise<void> {
  const faults: string[] = [];
  for (const path of paths) {
    await test
      .step(path, async () => {
        await page.goto(localePath(locale, path));
        await expectSoundPage(page, locale);
      })
      .catch((fault: unknown) => faults.push(`${path}: ${String(fault)}`));
  }
  expect(faults).toEqual([]);
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
