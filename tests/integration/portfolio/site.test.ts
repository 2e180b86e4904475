import { unzipSync } from "fflate";
import { createTranslator } from "use-intl/core";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { GET } from "@/app/api/v1/portfolio/site/route";
import { allow } from "@/lib/auth/limits";
import { encodeSession } from "@/lib/auth/session-cookie";
import { proveUserId } from "@/lib/auth/user-id";
import { db } from "@/lib/data/client";
import { storePicture } from "@/lib/data/evidence-pictures";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { UserId } from "@/lib/domain/user";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";
import { demoAccount } from "@/prisma/seed/demo-account";
import { writeDemo } from "@/prisma/seed/write-demo";
import { addLearner, openSessionOf, publishBuiltIn } from "@/tests/support/built-in-year";
import { expectJsonResume } from "@/tests/support/json-resume";
import { siteFaults } from "@/tests/support/site-faults";
import { storeEvidence } from "@/tests/support/stored-evidence";
import { storePortfolio } from "@/tests/support/stored-portfolio";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
const messages = { en, ko, ja };

vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.cookie ? { value: browser.cookie } : undefined) }),
  headers: async () => new Headers({ host: "cairn.example" }),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getTranslations: async (asked: { locale: Locale; namespace: "portfolio" }) =>
    createTranslator({ ...asked, messages: messages[asked.locale] }),
}));

beforeAll(async () => {
  await publishBuiltIn();
  await writeDemo({ today: calendarDate("2026-11-18"), now: new Date("2026-11-18T20:30:00Z") });
});
beforeEach(() => Object.assign(browser, { cookie: "" }));

const signIn = async (userId: UserId) => {
  browser.cookie = await encodeSession(await openSessionOf(userId));
};
const ask = (query = "") =>
  GET(new Request(`http://cairn.example/api/v1/portfolio/site${query}`), {
    params: Promise.resolve({}),
  });

/** The files of a site as texts; pictures as their bytes in one-byte characters. */
async function filesOf(answer: Response): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return new Map(
    Object.entries(files).map(([path, bytes]) => [
      path,
      Buffer.from(bytes).toString(/(webp|png)$/.test(path) ? "latin1" : "utf8"),
    ]),
  );
}

const hostile = `</script><script>alert(1)</script>"><img src=x onerror=alert(2)> & 'עברית' \u202e`;
const marks = ["privatemark", "binmark", "draftmark", "hiddenmark", "cairn.example", "localhost"];

/** A page on which every text is an attack, with a picture, and things that nobody may see. */
async function addHostileLearner() {
  const { userId } = await addLearner();
  await db.user.update({
    where: { id: userId },
    data: { name: `Zoë ${hostile}` },
    select: { id: true },
  });
  await storePortfolio(userId, {
    ...firstPortfolioTexts,
    ...{ isPublished: false, isIndexed: true, headline: hostile },
    bio: `${hostile}\n\n[a](javascript:alert(3)) ![b](https://example.org/pixel.png) <b onclick=x>c</b>`,
    links: [
      { label: hostile, url: `https://example.org/?q="><script>` },
      { label: "bad", url: "javascript:alert(4)" },
      { label: "hiddenmark", url: "https://example.org/hiddenmark", isHidden: true },
    ],
  });
  await db.portfolioSettings.update({
    where: { userId },
    data: { draft: { headline: "draftmark" } },
    select: { userId: true },
  });
  const texts = {
    claim: hostile.padEnd(200, "가"),
    myPart: hostile,
    limits: hostile,
    withWhom: hostile,
  };
  const piece = await storeEvidence(userId, {
    ...texts,
    isPublic: true,
    url: "https://example.org/'a'",
  });
  await storePicture(userId, piece, {
    ...{ bytes: new Uint8Array([1, 2, 3]), width: 3000, height: 2, alt: hostile },
  });
  const secret = await storeEvidence(userId, { claim: "privatemark", isPublic: false });
  await storePicture(userId, secret, {
    ...{ bytes: Buffer.from("privatemark"), width: 1, height: 1, alt: "privatemark" },
  });
  const binned = await storeEvidence(userId, { claim: "binmark", isPublic: true });
  await db.evidence.update({
    where: { id: binned },
    data: { deletedAt: new Date() },
    select: { id: true },
  });
  return { userId, piece };
}

describe("a portfolio as a site", () => {
  it("is a zip with a page in three languages, and the same bytes each time", async () => {
    await signIn(proveUserId(demoAccount.id));
    const answer = await ask("?language=ko");
    const again = await ask("?language=ko");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="demo-learner-portfolio.zip"',
      "cache-control": "private, no-store",
    });
    const bytes = Buffer.from(await answer.clone().arrayBuffer());
    expect(bytes.equals(Buffer.from(await again.arrayBuffer()))).toBe(true);

    const files = await filesOf(answer);
    expect([...files.keys()].filter((path) => !path.startsWith("pictures/")).sort()).toEqual(
      [
        ...["README.txt", "badge.svg", "opengraph.png", "styles.css"],
        ...["", "en/", "ja/"].flatMap((folder) => [`${folder}index.html`, `${folder}resume.json`]),
      ].sort(),
    );
    expect(siteFaults(files)).toEqual([]);
    for (const [folder, locale] of [
      ["", "ko"],
      ["en/", "en"],
      ["ja/", "ja"],
    ] as const) {
      const page = files.get(`${folder}index.html`) ?? "";
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain(`<h2 id="skills">${messages[locale].portfolio.skills}</h2>`);
      expect(page).toContain('name="robots" content="noindex, nofollow"');
      expect(page.match(/role="img"/g)).toHaveLength(52);
      expect(page).toContain("https://github.com/example-learner");
      const resume = JSON.parse(files.get(`${folder}resume.json`) ?? "");
      expectJsonResume(resume);
      expect([resume.basics.name, resume.basics.url]).toEqual([demoAccount.name, undefined]);
    }
    expect(files.get("README.txt")).toContain(ko.portfolioSite.readme.free);
    for (const [path, text] of files) expect(text, path).not.toMatch(/cairn\.example|localhost/);
  });

  it("shows what a visitor would see, whoever wrote it and however", async () => {
    const { userId } = await addHostileLearner();
    await signIn(userId);
    const fetched = vi.spyOn(globalThis, "fetch");
    const answer = await ask("?language=xx");
    // What draws the preview would ask a server for letters that it does not have.
    expect(fetched).not.toHaveBeenCalled();
    expect(answer.headers.get("content-disposition")).toMatch(
      /filename="zoe-[a-z0-9-]+-portfolio\.zip"$/,
    );
    const files = await filesOf(answer);
    expect(siteFaults(files)).toEqual([]);
    expect(files.get("pictures/evidence-1.webp")).toBe("\u0001\u0002\u0003");
    expect([...files.keys()].filter((path) => path.startsWith("pictures/"))).toHaveLength(1);
    const everything = [...files].flat().join("\n");
    for (const mark of marks) expect(everything).not.toContain(mark);
    expect(everything).not.toMatch(/href="?javascript/i);

    const page = files.get("ko/index.html") ?? "";
    expect(page).toContain('<img src="../pictures/evidence-1.webp" width="3000" height="2" alt="');
    expect(page).toContain('name="robots" content="index, follow"');
    expect(page).toContain('<h1 dir="auto">');
    // The controls: what the checks look for is found when it is there.
    const spoilt = new Map([
      ...files,
      ["index.html", page.replace("</main>", "<script></script></main>")],
    ]);
    expect(siteFaults(spoilt)).not.toEqual([]);
    expect(siteFaults(new Map([...files, ["index.html", '<a href="nowhere.html">x</a>']]))).toEqual(
      ["index.html: nothing at nowhere.html"],
    );
  });

  it("is empty, but whole, before anything was written", async () => {
    const { userId } = await addLearner();
    await signIn(userId);
    const files = await filesOf(await ask());
    expect(siteFaults(files)).toEqual([]);
    expect(files.get("index.html")).toContain(en.portfolio.empty);
  });

  it("takes one statement beside session and limit, two with pictures", async () => {
    await signIn(proveUserId(demoAccount.id));
    await ask();
    expect(await countStatements(() => ask())).toBeLessThanOrEqual(4);
  });

  it("is for its owner alone, and not too often", async () => {
    expect((await ask()).status).toBe(401);
    const { userId } = await addLearner();
    await signIn(userId);
    for (let tries = 0; tries < 30; tries += 1) await allow("site", userId);
    const refused = await ask();
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
  });
});
