import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

/** Files of a roadmap by path; what is given as text is written as it is. */
export type RoadmapFiles = Record<string, unknown>;

/**
 * A roadmap of three weeks, the second by track, as a contributor would write it. Change the objects as
 * the test needs: each call makes new ones.
 */
export function smallRoadmap() {
  return {
    "roadmap.yaml": {
      key: "small",
      title: "Three weeks",
      description: "As little as possible.",
      nominal_hours: 7.5,
      phases: [
        { key: "first", weeks: [1, 1], title: "First", months: { 1: "Beginning" } },
        { key: "second", weeks: [2, 3], title: "Second" },
      ],
      tracks: [
        { key: "tinker", title: "Tinker", summary: "With the hands.", topics: ["Wire"] },
        { key: "think", title: "Think", summary: "With the head." },
      ],
      files: {
        skills: "skills.yaml",
        resources: "resources.yaml",
        milestones: "milestones",
      } as Record<string, string>,
      retired: [] as { kind: string; key: string; title: string }[],
    },
    "skills.yaml": [
      { key: "looking", group: "senses", name: "Looking", description: "Sees what is there" },
    ],
    "resources.yaml": [
      {
        key: "manual",
        title: "The Manual",
        authors: "A. Author",
        url: "https://example.org/manual",
        kind: "book",
        free: true,
        languages: ["en"],
        why: "There is no other.",
        verified: true,
        verified_note: "seen on a shelf",
      },
    ],
    "milestones/01-w1-begin.yaml": milestone({ key: "w1-begin", week: 1, phase: "first" }),
    "milestones/02-a2-wire.yaml": milestone({
      ...{ key: "a2-wire", week: 2, phase: "second", track: "tinker" },
    }),
    "milestones/02-b2-books.yaml": milestone({
      ...{ key: "b2-books", week: 2, phase: "second", track: "think" },
    }),
    "milestones/03-w3-end.yaml": milestone({ key: "w3-end", week: 3, phase: "second" }),
  };
}

function milestone(place: { key: string; week: number; phase: string; track?: string }) {
  const short = place.key.split("-")[0];
  return {
    ...place,
    month: 1,
    title: `Week of ${place.key}`,
    goal: "You can do it.",
    outcomes: ["Can begin.", "Can stop."],
    tasks: [
      {
        ...{ key: `${short}-t1`, kind: "read", priority: "must", minutes: 60 },
        ...{ title: "Read", detail: "Read the manual.", note: "Slowly." },
        ...{ resources: ["manual"], skills: ["looking"] },
      },
      {
        ...{ key: `${short}-t2`, kind: "write", priority: "could", minutes: 30 },
        ...{ title: "Write", detail: "Write a page.", deliverable: "Link to the page." },
        ...{ skills: ["looking"] as string[], uses: ["practice"] },
      },
    ],
    checkpoint: [{ key: `${short}-c1`, question: "Why?", answer: "Because." }],
  };
}

/** Writes the files into a new folder, gives it to `use` and removes it. */
export async function withRoadmapFolder<T>(
  files: RoadmapFiles,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "cairn-content-"));
  try {
    for (const [path, value] of Object.entries(files)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, typeof value === "string" ? value : stringify(value));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
