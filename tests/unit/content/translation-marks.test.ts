import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { acceptTranslations } from "@/lib/content/translation-marks";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { translatedRoadmap } from "@/tests/support/translated-roadmap";

const file = "locales/ko/translated-from.json";

async function marksIn(folder: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(folder, file), "utf8"));
}

describe("accepting translations", () => {
  it("writes a sorted line for each text that has one", async () => {
    await withRoadmapFolder(translatedRoadmap(), async (folder) => {
      expect(await acceptTranslations(folder, "ko", "")).toEqual({ marked: 61, removed: 0 });
      const marks = await marksIn(folder);
      expect(Object.keys(marks)).toEqual(Object.keys(marks).sort());
      expect(marks).toMatchObject({
        // The first 12 digits of `printf 'You can do it.' | sha256sum`.
        "milestones/01-w1-begin.yaml#goal": "72e0da164dc4",
        "milestones/01-w1-begin.yaml#outcomes.2": expect.any(String),
        "milestones/01-w1-begin.yaml#tasks.w1-t1.title": expect.any(String),
        "roadmap.yaml#phases.first.months.1": expect.any(String),
      });
      expect(marks).not.toHaveProperty("resources.yaml#manual.title");
    });
  });

  it("leaves texts elsewhere as they were", async () => {
    const small = { ...smallRoadmap(), "locales/ko/milestones/01-w1-begin.yaml": { goal: "네." } };
    const old = { "milestones/01-w1-begin.yaml#goal": "0123456789ab" };
    const files = { ...translatedRoadmap(), ...small, [file]: JSON.stringify(old) };
    await withRoadmapFolder(files, async (folder) => {
      expect(await acceptTranslations(folder, "ko", "milestones/03")).toEqual({
        marked: 12,
        removed: 0,
      });
      const { "milestones/01-w1-begin.yaml#goal": goal, ...rest } = await marksIn(folder);
      expect(goal).toBe("0123456789ab");
      expect(Object.keys(rest).every((place) => place.startsWith("milestones/03-"))).toBe(true);
    });
  });

  it("removes the marks of what is gone", async () => {
    await withRoadmapFolder(translatedRoadmap(), async (folder) => {
      await acceptTranslations(folder, "ko", "");
      await writeFile(
        join(folder, file),
        JSON.stringify({
          ...(await marksIn(folder)),
          "milestones/00-w0.yaml#goal": "0123456789ab",
        }),
      );
      await rm(join(folder, "locales/ko/skills.yaml"));
      expect(await acceptTranslations(folder, "ko", "roadmap")).toEqual({ marked: 0, removed: 3 });
      expect(Object.keys(await marksIn(folder))).toHaveLength(59);
    });
  });

  it("refuses files with mistakes, and writes nothing", async () => {
    const files = { ...translatedRoadmap(), "skills.yaml": "key: [" };
    await withRoadmapFolder(files, async (folder) => {
      await expect(acceptTranslations(folder, "ko", "")).rejects.toThrow("skills.yaml: ");
      await expect(marksIn(folder)).rejects.toThrow("ENOENT");
    });
  });

  it("refuses a place where nothing is", async () => {
    await withRoadmapFolder(translatedRoadmap(), async (folder) => {
      await expect(acceptTranslations(folder, "ko", "milestones/9")).rejects.toThrow(
        "There is no translation (ko) at a place that begins with milestones/9.",
      );
    });
  });
});
