import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { encodeSession } from "@/lib/auth/session-cookie";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { loadAlternates } from "@/lib/loaders/page-links";
import { loadRoadmap, loadRoadmapWeek } from "@/lib/loaders/roadmap";
import { loadLanguages } from "@/lib/loaders/second-language";
import { loadRobots, loadSitemap } from "@/lib/loaders/sitemap";
import {
  addAccount,
  addLearner,
  openSessionOf,
  publishBuiltIn,
} from "@/tests/support/built-in-year";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { session: "", also: "", host: "cairn.example:3000", locale: "en" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => ({ value: name === "also-in" ? browser.also : browser.session }),
  }),
  headers: async () => new Headers({ host: browser.host }),
}));
vi.mock("next-intl/server", () => ({ getLocale: async () => browser.locale }));

beforeAll(publishBuiltIn);
beforeEach(() => Object.assign(browser, { session: "", also: "", locale: "en" }));

async function signIn(trackKey: string | null) {
  const { userId } = await addLearner({ trackKey });
  browser.session = await encodeSession(await openSessionOf(userId));
}

describe("the public roadmap", () => {
  it("reads no table for a visitor, and leads to signing up", async () => {
    await getLatestVersion(); // The first load of a roadmap version into memory aside (SPEED, 10).
    expect(await countStatements(() => loadRoadmap({}))).toBe(0);
    expect(await countStatements(() => loadRoadmapWeek("f01-pytorch-basics"))).toBe(0);
    const { start, found, phases, address } = await loadRoadmap({});
    expect({ start, found, phases: phases.length, address }).toEqual({
      start: "/sign-up",
      found: null,
      phases: 4,
      address: "http://cairn.example:3000/roadmap",
    });
  });

  it("searches when something is asked for, and not when it knows nothing of it", async () => {
    expect((await loadRoadmap({ q: "dropout" })).phases).toEqual([]);
    expect((await loadRoadmap({ kind: "sleep", also: "ko" })).found).toBeNull();
  });

  it("leads somebody with an account to the welcome, and a learner nowhere", async () => {
    browser.session = await encodeSession(await openSessionOf(await addAccount()));
    expect((await loadRoadmap({})).start).toBe("/welcome");
    await signIn(null);
    expect((await loadRoadmap({})).start).toBeNull();
  });

  it("knows whether a week is in the learner's year", async () => {
    const isInYear = async (key: string) => (await loadRoadmapWeek(key)).isInYear;
    expect(await isInYear("f01-pytorch-basics")).toBe(false);
    await signIn("interpretability");
    expect(await isInYear("f01-pytorch-basics")).toBe(true);
    expect(await isInYear("i27-transformerlens")).toBe(true);
    const { beside } = await loadRoadmapWeek("i27-transformerlens");
    expect(await isInYear(beside[0]?.key ?? "")).toBe(false);
    await signIn(null);
    expect(await isInYear("i27-transformerlens")).toBe(false);
  });

  it("does not find what is no week", async () => {
    for (const key of ["s27", "f01", "F01-PYTORCH-BASICS", "__proto__", "%00"]) {
      await expect(loadRoadmapWeek(key)).rejects.toThrow("404");
    }
  });
});

describe("what search engines are told", () => {
  it("is each page in each language, without anybody's", async () => {
    const entries = await loadSitemap();
    const addresses = entries.map(({ url }) => url);
    expect(addresses).toHaveLength(3 * (5 + 65 + 8));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain("http://cairn.example:3000/");
    expect(addresses).toContain("http://cairn.example:3000/ja/roadmap/f01-pytorch-basics");
    expect(
      addresses.filter((url) => /\/(?:u|sign-in|sign-up|weeks|dashboard)(?:\/|$)/.test(url)),
    ).toEqual([]);
    expect(await loadRobots()).toEqual({ sitemap: "http://cairn.example:3000/sitemap.xml" });
  });

  it("is the same page in the other languages, and English for everybody else", async () => {
    browser.locale = "ko";
    expect(await loadAlternates("/roadmap")).toEqual({
      canonical: "http://cairn.example:3000/ko/roadmap",
      languages: {
        en: "http://cairn.example:3000/roadmap",
        ko: "http://cairn.example:3000/ko/roadmap",
        ja: "http://cairn.example:3000/ja/roadmap",
        "x-default": "http://cairn.example:3000/roadmap",
      },
    });
  });

  it("survives a host that is none", async () => {
    browser.host = "a b<script>";
    expect((await loadAlternates("/")).canonical).toMatch(/^http:\/\/localhost:\d+\/$/);
    browser.host = "cairn.example:3000";
  });
});

describe("the second language", () => {
  it("is asked for, or remembered", async () => {
    expect(await loadLanguages({})).toEqual({ locale: "en", also: null });
    browser.also = "ja";
    expect(await loadLanguages({})).toEqual({ locale: "en", also: "ja" });
    expect(await loadLanguages({ also: "ko" })).toEqual({ locale: "en", also: "ko" });
    expect(await loadLanguages({ also: "none" })).toEqual({ locale: "en", also: null });
  });
});
