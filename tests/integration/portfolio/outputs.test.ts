import { createTranslator } from "use-intl/core";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { GET as getBadge } from "@/app/[locale]/(public)/u/[handle]/badge.svg/route";
import { GET as getPicture } from "@/app/[locale]/(public)/u/[handle]/opengraph.png/route";
import { GET as getResume } from "@/app/[locale]/(public)/u/[handle]/resume.json/route";
import { db } from "@/lib/data/client";
import { eraseAccount } from "@/lib/data/erasure";
import { claimHandle } from "@/lib/data/handles";
import { calendarDate } from "@/lib/domain/calendar-date";
import { type Locale, locales } from "@/lib/domain/locale";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";
import { loadPortfolio } from "@/lib/loaders/portfolio";
import {
  loadPortfolioCard,
  loadPortfolioData,
  loadPortfolioSharing,
} from "@/lib/loaders/portfolio-outputs";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";
import { demoAccount } from "@/prisma/seed/demo-account";
import { writeDemo } from "@/prisma/seed/write-demo";
import { publishBuiltIn } from "@/tests/support/built-in-year";
import { expectJsonResume } from "@/tests/support/json-resume";
import { unlistedFields } from "@/tests/support/portfolio-fields";
import { storePortfolio } from "@/tests/support/stored-portfolio";
import { addUser, countStatements } from "@/tests/support/stored-year";

const words = vi.hoisted(() => ({ locale: "en" }));
const messages = { en, ko, ja };

vi.mock("next/headers", () => ({ headers: async () => new Headers({ host: "cairn.example" }) }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => words.locale,
  getTranslations: async (asked: { locale: Locale; namespace: "portfolio" }) =>
    createTranslator({ ...asked, messages: messages[asked.locale] }),
}));

const routes = { "resume.json": getResume, "badge.svg": getBadge, "opengraph.png": getPicture };
const files = ["resume.json", "badge.svg", "opengraph.png"] as const;

function ask(file: (typeof files)[number], handle: string, headers = {}) {
  const request = new Request(`http://cairn.example/u/${handle}/${file}`, { headers });
  return routes[file](request, { params: Promise.resolve({ handle }) });
}

const { handle, name } = demoAccount;

beforeAll(async () => {
  await publishBuiltIn();
  await writeDemo({ today: calendarDate("2026-11-18"), now: new Date("2026-11-18T20:30:00Z") });
});

describe.each(locales)("the demo learner's page for programs in %s", (locale) => {
  it("is a valid resume with the reviewed fields", async () => {
    words.locale = locale;
    const answer = await ask("resume.json", handle);
    expect(answer.headers.get("content-type")).toBe("application/json");
    const resume = await answer.json();
    expectJsonResume(resume);
    expect(unlistedFields("resume", resume)).toEqual([]);
    expect(resume.projects.length).toBeGreaterThan(5);
    expect(resume.skills.length).toBeGreaterThan(3);
    const page = `http://cairn.example${locale === "en" ? "" : `/${locale}`}/u/${handle}`;
    expect(resume.basics).toMatchObject({ name, url: page });
    expect(resume.meta.canonical).toBe(`${page}/resume.json`);
  });

  it("has a badge, a picture and what a link says, in its words", async () => {
    words.locale = locale;
    const badge = await (await ask("badge.svg", handle)).text();
    expect(badge).toMatch(
      { en: />\d+ of 52 weeks</, ko: />52주 중 \d+주</, ja: />52週中\d+週</ }[locale],
    );
    const shown = await loadPortfolioCard(handle);
    expect(unlistedFields("card", shown?.card)).toEqual([]);
    expect(shown?.card.rows.map(({ stones }) => stones.length)).toEqual([13, 13, 13, 13]);

    const page = await loadPortfolio(handle);
    if (!page) throw new Error("The demo learner has no page.");
    const { openGraph, twitter, alternates } = await loadPortfolioSharing(page);
    expect(alternates.types["application/json"]).toMatch(/\/u\/[\w-]+\/resume\.json$/);
    const [image] = openGraph.images;
    expect(image?.url).toMatch(new RegExp(`/u/${handle}/opengraph\\.png\\?v=[\\w-]{16}$`));
    expect(image?.alt).toContain(name);
    expect(openGraph).toMatchObject({ type: "profile", username: handle, title: name });
    expect(twitter).toEqual({ card: "summary_large_image" });
    expect((await loadPortfolioData(page)).skills.length).toBeGreaterThan(3);
  });
});

describe("what programs ask for", () => {
  it("takes one statement each", async () => {
    for (const file of files) {
      await ask(file, handle);
      expect(await countStatements(() => ask(file, handle)), file).toBe(1);
      expect(await countStatements(() => ask(file, "unknown-one")), file).toBe(1);
    }
  });

  it("may be read by other sites, and is asked for anew each time", async () => {
    for (const file of files) {
      const answer = await ask(file, handle);
      const etag = answer.headers.get("etag") ?? "";
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        ...{ "cache-control": "public, no-cache", "access-control-allow-origin": "*" },
        "x-robots-tag": "noindex",
      });
      const again = await ask(file, handle, { "if-none-match": `W/${etag}` });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect((await ask(file, handle, { "if-none-match": '"older"' })).status).toBe(200);
    }
  });

  it("changes its tag with what it shows", async () => {
    const userId = await addUser();
    await claimHandle(userId, "grace");
    const tagsOf = async (texts: object) => {
      await storePortfolio(userId, { ...firstPortfolioTexts, isPublished: true, ...texts });
      const answers = await Promise.all(files.map((file) => ask(file, "grace")));
      return answers.map(({ headers }) => headers.get("etag"));
    };
    const [resume, badge, picture] = await tagsOf({});
    const [otherResume, sameBadge, otherPicture] = await tagsOf({ headline: "Engineer" });
    expect(otherResume).not.toBe(resume);
    expect(sameBadge).toBe(badge);
    expect(otherPicture).not.toBe(picture);
  });

  it("answers alike when it is hidden, unknown, malformed or deleted, also to who has it", async () => {
    const userId = await addUser();
    await claimHandle(userId, "hedy");
    await storePortfolio(userId, { ...firstPortfolioTexts, isPublished: true });
    const tags = new Map<string, string>();
    for (const file of files) {
      tags.set(file, (await ask(file, "hedy")).headers.get("etag") ?? "");
    }
    const answersOf = async (asked: string) =>
      Promise.all(
        files.map(async (file) => {
          const answer = await ask(file, asked, { "if-none-match": tags.get(file) });
          return [answer.status, Object.fromEntries(answer.headers), await answer.text()];
        }),
      );
    const never = await answersOf("nobody-at-all");
    expect(never.map(([status]) => status)).toEqual([404, 404, 404]);
    await storePortfolio(userId, { ...firstPortfolioTexts, isPublished: false });
    expect(await answersOf("hedy")).toEqual(never);
    expect(await answersOf("%2e%2e")).toEqual(never);
    expect(await answersOf("-hedy-")).toEqual(never);
    await storePortfolio(userId, { ...firstPortfolioTexts, isPublished: true });
    expect((await ask("badge.svg", "hedy")).status).toBe(200);
    await eraseAccount(userId);
    expect(await answersOf("hedy")).toEqual(never);
  });

  it("says only that there is a portfolio when the path is hidden", async () => {
    await db.portfolioSettings.updateMany({ data: { showPath: false } });
    words.locale = "en";
    expect(await (await ask("badge.svg", handle)).text()).toContain(">portfolio<");
    const shown = await loadPortfolioCard(handle);
    expect(shown?.card.rows).toEqual([]);
    expect(shown?.card.place.join()).not.toContain("week");
  });
});
