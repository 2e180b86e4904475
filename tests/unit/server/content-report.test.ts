import { expect, it } from "vitest";

import { reportLines } from "@/server/content-report";

const counts = {
  ...{ milestones: 65, tasks: 338, questions: 191, resources: 263, skills: 23, profiles: 8 },
};
const summary =
  "65 milestones, 338 tasks, 191 checkpoint questions, 263 resources, 23 skills, 8 job profiles";

it("prints the summary of content that is all right", () => {
  const coverage = [
    { locale: "ko" as const, texts: 2130, translated: 2130, stale: 0, glossaryBreaks: 0 },
  ];
  expect(reportLines({ problems: [], warnings: [], counts, coverage })).toEqual([
    summary,
    "ko: 2130 of 2130 texts (100 %), 0 stale, 0 glossary breaks",
    "0 to put right, 0 to look at",
  ]);
});

it("names file and place, rounds down, and says how to accept", () => {
  const problems = [{ file: "locales/ko/a.yaml", path: "", text: "translate it" }];
  const warnings = [{ file: "locales/ko/b.yaml", path: "c.title", text: "lacks 3" }];
  const coverage = [
    { locale: "ko" as const, texts: 2130, translated: 2129, stale: 1, glossaryBreaks: 2 },
  ];
  expect(reportLines({ problems, warnings, counts: null, coverage })).toEqual([
    "warning: locales/ko/b.yaml: c.title: lacks 3",
    "locales/ko/a.yaml: translate it",
    "",
    "ko: 2129 of 2130 texts (99 %), 1 stale, 2 glossary breaks",
    "1 to put right, 1 to look at",
    "npm run content:check -- --accept <language> [<beginning of the file>] marks translations as up to date.",
  ]);
});
