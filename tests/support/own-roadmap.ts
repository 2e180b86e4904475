import { readFile } from "node:fs/promises";

import { readDocument } from "@/lib/content/read-document";
import type { RoadmapContent } from "@/lib/domain/roadmap";

/** Two weeks at the piano, as the documentation shows it. */
export const pianoDocument = await readFile("docs/roadmap-example.yaml", "utf8");

/** The content of a document that has no mistake. */
export async function contentOf(document: string): Promise<RoadmapContent> {
  const reading = await readDocument(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  return reading.content;
}

/** A roadmap of any shape: weeks, and tracks in its second half. */
export async function shapedDocument(shape: {
  key: string;
  weeks: number;
  phases: number;
  tracks: number;
  hours?: number;
}): Promise<string> {
  const { key, weeks, phases, tracks, hours = 5 } = shape;
  const trackKeys = Array.from({ length: tracks }, (_, index) => `track-${index + 1}`);
  const perPhase = Math.ceil(weeks / phases);
  const phaseList = Array.from({ length: phases }, (_, index) => ({
    key: `phase-${index + 1}`,
    weeks: [index * perPhase + 1, Math.min(weeks, (index + 1) * perPhase)],
    title: `Phase ${index + 1}`,
  }));
  const milestones = Array.from({ length: weeks }, (_, index) => index + 1).flatMap((week) =>
    (tracks > 0 && week > weeks / 2 ? trackKeys : [null]).map((track) => {
      const name = track ? `w${week}-${track}` : `w${week}`;
      return {
        ...{ key: `${name}-week`, week, month: 1, ...(track && { track }) },
        phase: `phase-${Math.ceil(week / perPhase)}`,
        ...{ title: `Title of ${name}`, goal: "A goal.", outcomes: ["An outcome."] },
        tasks: [
          {
            ...{ key: `${name}-t1`, kind: "read", priority: "must", minutes: 100 },
            ...{ title: `Read ${name}`, detail: "Read it." },
          },
          {
            ...{ key: `${name}-t2`, kind: "write", priority: "could", minutes: 50 },
            ...{ title: `Write ${name}`, detail: "Write it." },
          },
        ],
        checkpoint: [],
      };
    }),
  );
  // JSON is YAML.
  return JSON.stringify(
    {
      ...{ format: "cairn-roadmap-1", language: "en", key, title: `Roadmap ${key}` },
      ...{ description: "Of any shape.", nominal_hours: hours, phases: phaseList },
      tracks: trackKeys.map((track) => ({ key: track, title: track, summary: `About ${track}.` })),
      milestones,
    },
    null,
    1,
  );
}
