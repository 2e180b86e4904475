import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

import { disconnect, type Learner, makeLearner } from "./learners";

type Fixtures = {
  /** A learner with a year that began today, signed in in this test's browser. */
  learner: Learner;
  /** Fails the test when a page logs an error, breaks the content security policy or fails to hydrate. */
  quietConsole: undefined;
};

export const test = base.extend<Fixtures, { database: undefined }>({
  baseURL: async ({}, use) => use(process.env.CAIRN_E2E_URL ?? ""),
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": randomAddress() }),
  learner: async ({ context }, use) => {
    const learner = await makeLearner();
    await signInAs(context, learner);
    await use(learner);
  },
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        // A refused request is the business of the test; the browser logs it on its own.
        const expected = /Failed to load resource|net::ERR_/.test(message.text());
        if (message.type() === "error" && !expected) errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  database: [
    async ({}, use) => {
      await use(undefined);
      await disconnect();
    },
    { scope: "worker", auto: true },
  ],
});

/** Puts a learner's session into a browser. */
export async function signInAs(context: BrowserContext, { cookie }: Learner): Promise<void> {
  const url = process.env.CAIRN_E2E_URL ?? "";
  await context.addCookies([{ name: "cairn.session", value: cookie, url, httpOnly: true }]);
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules of axe that look at colours: all else is the same in the dark, and takes seconds to look at. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What passes is not written up, and no address is made up for each element: half the time on a long page. */
const onlyWhatFails: Parameters<AxeBuilder["options"]>[0] = {
  resultTypes: ["violations"],
  selectors: false,
};

/** WCAG 2.2 AA by axe, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // Without frames in our pages, the mode that needs no second page for the answer finds the same.
  const axe = () => new AxeBuilder({ page }).setLegacyMode().options(onlyWhatFails);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axe().withTags(standards).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axe().withRules(colourRules).analyze();

  const found = ({ violations }: typeof light, scheme: string) =>
    violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html}`);
  expect([...found(light, "light"), ...found(dark, "dark")]).toEqual([]);
}

/** No sideways scrolling, which at 360 px is what breaks first. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

function randomAddress(): string {
  const part = () => 1 + Math.floor(Math.random() * 250);
  return `10.${part()}.${part()}.${part()}`;
}

export { expect };
