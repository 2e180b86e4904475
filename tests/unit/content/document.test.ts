import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { readDocument } from "@/lib/content/read-document";
import { readRoadmap } from "@/lib/content/read-roadmap";
import { writeDocument } from "@/lib/content/write-document";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { roadmapWithRoles } from "@/tests/support/small-roles";

let small: RoadmapContent;

beforeAll(async () => {
  const korean = { "locales/ko/skills.yaml": { looking: { name: "보기" } } };
  small = await withRoadmapFolder({ ...smallRoadmap(), ...korean }, readRoadmap);
});

describe("a roadmap in one document", () => {
  it("says what the folder of the built-in roadmap says", async () => {
    const builtIn = await readRoadmap("content/ai-safety");
    const document = writeDocument(builtIn);
    expect(await readDocument(document)).toEqual({ ok: true, content: builtIn });
    // Room to add to it before the limit of an import is reached.
    expect(Buffer.byteLength(document)).toBeLessThan(1_500_000);
  });

  it("is the same to the byte each time, and after a round trip", async () => {
    const reading = await readDocument(writeDocument(small));
    if (!reading.ok) throw new Error("The small roadmap is refused.");
    expect(writeDocument(reading.content)).toBe(writeDocument(small));
    expect(writeDocument(structuredClone(small))).toBe(writeDocument(small));
  });

  it("keeps job profiles, whatever of them is left out", async () => {
    const content = await withRoadmapFolder(roadmapWithRoles(), readRoadmap);
    const document = writeDocument(content);
    expect(await readDocument(document)).toEqual({ ok: true, content });
    expect(writeDocument(small)).not.toContain("roles:");

    const bare = structuredClone(content);
    Object.assign(bare.roles ?? {}, { salaries: null, related: [], notes: [] });
    expect(await readDocument(writeDocument(bare))).toEqual({ ok: true, content: bare });

    const wrong = document.replace("weeks: [1, 3]", "weeks: [1, 9]");
    expect(await readDocument(wrong)).toMatchObject({
      ok: false,
      problems: [
        {
          path: "roles.profiles.watcher.requirements.wat-1.weeks",
          line: wrong.split("\n").findIndex((line) => line.includes("[1, 9]")) + 1,
        },
      ],
    });
  });

  it("says what is wrong with job profiles, and where", async () => {
    const content = await withRoadmapFolder(roadmapWithRoles(), readRoadmap);
    const document = writeDocument(content);
    const told = async (from: string, to: string) => {
      const reading = await readDocument(document.replace(from, to));
      return reading.ok ? [] : reading.problems.map(({ path, text }) => `${path}: ${text}`);
    };
    const profile = "roles.profiles.watcher";
    expect(await told("checked_on: 2026-11-21", "checked_on: soon")).toEqual([
      "roles.checked_on: must be a day, as 2026-11-21",
    ]);
    expect(await told("ranges: {USD: [200", "ranges: {usd: [200")).toEqual([
      "roles.salaries.levels.senior.ranges.usd: must be an ISO 4217 code",
    ]);
    expect(await told("weeks: [1, 3]", "weeks: []")).toEqual([
      `${profile}.requirements.wat-1.weeks: must not be empty`,
    ]);
    // Together with another mistake, which keeps the cross-check from running.
    expect(await told("kind: salary", "kind: pay\n          pay: x")).toHaveLength(2);
    const both = document.replace(
      "weight: must\n          skills: [looking]",
      "weight: all\n          skills: [hearing]",
    );
    expect(await readDocument(both)).toMatchObject({
      ok: false,
      problems: [
        { path: `${profile}.requirements.wat-1.weight` },
        { path: `${profile}.requirements.wat-1.skills.1`, text: "there is no skill hearing" },
      ],
    });
  });

  it("is the example of the documentation, when written by hand", async () => {
    const example = await readFile("docs/roadmap-example.yaml", "utf8");
    const reading = await readDocument(example);
    expect(reading).toMatchObject({ ok: true, content: { key: "piano", weeks: 2 } });
  });

  it("may be written in Korean only", async () => {
    const reading = await readDocument(
      writeDocument(small)
        .replace(/^language: en$/m, "language: ko")
        .replace(/name:\n\s+en: Looking\n\s+ko: 보기/, "name: 보기"),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.content.title).toEqual({ ko: "Three weeks" });
    expect(writeDocument(reading.content)).toContain("language: ko");
  });

  it("is in the language that all of its texts have", () => {
    const all = JSON.parse(JSON.stringify({ ...small, resources: [] }), (_, value) =>
      value?.en === undefined ? value : { ko: value.en },
    );
    const content = { ...all, resources: new Map(), description: { en: "Three", ko: "세 주" } };
    expect(writeDocument(content)).toMatch(/^language: ko$/m);
  });

  it("keeps every text as it is", async () => {
    const texts = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/[<\p{Cc}]/gu, " ").trim())
      .filter((text) => text !== "" && !/script:/i.test(text));
    const lines = fc.array(texts, { minLength: 1, maxLength: 4 }).map((list) => list.join("\n"));
    await fc.assert(
      fc.asyncProperty(lines, async (en) => {
        const content = { ...small, description: { en, ko: en } };
        expect(await readDocument(writeDocument(content))).toEqual({ ok: true, content });
      }),
    );
  });
});
