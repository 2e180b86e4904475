import { beforeAll, describe, expect, it } from "vitest";

import { checkContent } from "@/lib/content/check-content";
import { withRoadmapFolder } from "@/tests/support/small-roadmap";
import { marksOfTranslatedRoadmap, translatedRoadmap } from "@/tests/support/translated-roadmap";

type Files = ReturnType<typeof translatedRoadmap>;

let marks: Record<string, string>;

beforeAll(async () => {
  marks = await marksOfTranslatedRoadmap();
});

/** Checks the translated roadmap after a change to it. */
async function check(change: (files: Files & Record<string, unknown>) => void = () => undefined) {
  const files = { ...translatedRoadmap(), ...marks };
  change(files);
  const report = await withRoadmapFolder(files, checkContent);
  const lines = report.problems.map(({ file, path, text }) => `${file}: ${path}: ${text}`);
  return { ...report, lines };
}

const week = "milestones/01-w1-begin.yaml";
const koreanWeek = "locales/ko/milestones/01-w1-begin.yaml";
const long = (letter: string, length: number) => letter.repeat(length);

const mistakes: [what: string, change: Parameters<typeof check>[0], said: string | RegExp][] = [
  [
    "a mistake in the YAML",
    (files) => Object.assign(files, { "skills.yaml": "- key: a\n  key: b\n" }),
    /^skills\.yaml: : Map keys must be unique/,
  ],
  [
    "a value that does not fit",
    (files) => Object.assign(files[week].tasks[0] ?? {}, { kind: "dream" }),
    /^milestones\/01-w1-begin\.yaml: tasks\.w1-t1\.kind: Invalid option/,
  ],
  [
    "a key that names nothing",
    (files) => Object.assign(files[week].tasks[0] ?? {}, { skills: ["hearing"] }),
    `${week}: tasks.w1-t1.skills: there is no skill hearing`,
  ],
  [
    "a wrong sum",
    (files) => {
      Object.assign(files["roadmap.yaml"], { weekly_minutes: [90, 90] });
      Object.assign(files[week].tasks[0] ?? {}, { minutes: 61 });
    },
    `${week}: tasks: take 91 minutes; allowed are 90 to 90`,
  ],
  [
    "a text without a translation",
    (files) => Reflect.deleteProperty(files[koreanWeek], "goal"),
    `${koreanWeek}: goal: translate “You can do it.”`,
  ],
  [
    "a changed English text, in each language",
    (files) => Object.assign(files["skills.yaml"][0] ?? {}, { description: "Sees everything" }),
    "locales/ko/skills.yaml: looking.description: was translated from an older English text; bring it up to date and accept it\n" +
      "locales/ja/skills.yaml: looking.description: was translated from an older English text; bring it up to date and accept it",
  ],
  [
    "a translation that nobody accepted",
    (files) => {
      const { "skills.yaml#looking.name": _, ...rest } = JSON.parse(
        marks["locales/ja/translated-from.json"] ?? "",
      );
      Object.assign(files, { "locales/ja/translated-from.json": JSON.stringify(rest) });
    },
    "locales/ja/skills.yaml: looking.name: is not marked as translated from the present English; compare and accept it",
  ],
  [
    "marks that are none",
    (files) => Object.assign(files, { "locales/ja/translated-from.json": '{"a#b": "yes"}' }),
    "locales/ja/translated-from.json: a#b: must be 12 hexadecimal digits",
  ],
  [
    "marks that two translators changed at once",
    (files) => Object.assign(files, { "locales/ja/translated-from.json": "{\n<<<<<<< HEAD\n}" }),
    /^locales\/ja\/translated-from\.json: : .* JSON/,
  ],
  [
    "a translation that is English",
    (files) => Object.assign(files[koreanWeek], { goal: "You can do it, of course you can." }),
    `${koreanWeek}: goal: is not in this language yet; translate it`,
  ],
  [
    "a translation with the title of a resource",
    (files) => Object.assign(files["locales/ko/resources.yaml"].manual ?? {}, { title: "설명서" }),
    "locales/ko/resources.yaml: manual.title: remove it; titles of resources stay in their own language",
  ],
  [
    "a long title",
    (files) => Object.assign(files[koreanWeek], { title: long("가", 41) }),
    `${koreanWeek}: title: has 41 characters; shorten it to 40`,
  ],
  [
    "a term that is translated otherwise",
    (files) => Object.assign(files[koreanWeek].tasks["w1-t2"] ?? {}, { detail: "한 장을 써요." }),
    `${koreanWeek}: tasks.w1-t2.detail: write 쪽 for “page”`,
  ],
  [
    "an unknown field of the glossary",
    (files) => files["glossary/ko.yaml"].push({ en: ["eye"], use: "눈", never: "귀" }),
    'glossary/ko.yaml: 3: Unrecognized key: "never"',
  ],
  [
    "a term that is in the glossary twice",
    (files) => files["glossary/ko.yaml"].push({ en: ["Page"], use: "쪽" }),
    "glossary/ko.yaml: Page: is in the glossary twice; keep one",
  ],
  [
    "a glossary of a language that there is not",
    (files) => Object.assign(files, { "glossary/fr.yaml": [] }),
    "glossary/fr.yaml: : is not named after a language that texts are translated into",
  ],
];

describe("checking the content", () => {
  it("finds nothing in a roadmap that is complete, and counts it", async () => {
    const { lines, warnings, counts, coverage } = await check();
    expect({ lines, warnings }).toEqual({ lines: [], warnings: [] });
    expect(counts).toEqual({
      ...{ milestones: 4, tasks: 8, questions: 4, resources: 1, skills: 1, profiles: 0 },
    });
    const complete = { texts: 61, translated: 61, stale: 0, glossaryBreaks: 0 };
    expect(coverage).toEqual(["en", "ko", "ja"].map((locale) => ({ locale, ...complete })));
  });

  it.each(mistakes)("names %s", async (_, change, said) => {
    const { lines } = await check(change);
    expect(lines.join("\n")).toEqual(typeof said === "string" ? said : expect.stringMatching(said));
  });

  it.each<[what: string, change: Parameters<typeof check>[0], path: string]>([
    ["milestone", (files) => Object.assign(files[week], { title: long("a", 61) }), "title"],
    [
      "task",
      (files) => Object.assign(files[week].tasks[0] ?? {}, { title: long("a", 61) }),
      "tasks.w1-t1.title",
    ],
    [
      "phase",
      (files) => Object.assign(files["roadmap.yaml"].phases[0] ?? {}, { title: long("a", 61) }),
      "phases.first.title",
    ],
    [
      "month",
      (files) =>
        Object.assign(files["roadmap.yaml"].phases[0] ?? {}, { months: { 1: long("a", 61) } }),
      "phases.first.months.1",
    ],
    [
      "track",
      (files) => Object.assign(files["roadmap.yaml"].tracks[0] ?? {}, { title: long("a", 61) }),
      "tracks.tinker.title",
    ],
    [
      "skill",
      (files) => Object.assign(files["skills.yaml"][0] ?? {}, { name: long("a", 61) }),
      "looking.name",
    ],
  ])("names a long English title of a %s", async (_, change, path) => {
    const { problems } = await check(change);
    expect(problems.filter(({ file }) => !file.startsWith("locales/"))).toEqual([
      expect.objectContaining({ path, text: "has 61 characters; shorten it to 60" }),
    ]);
  });

  it("only warns of a number that a translation lacks", async () => {
    const { lines, warnings } = await check((files) => {
      Object.assign(files, { "locales/ko/translated-from.json": "{}" });
      Object.assign(files[week], { goal: "You can do 3 of 10." });
      Object.assign(files[koreanWeek], { goal: "열 개 중 3개를 할 수 있어요." });
      Object.assign(files["locales/ja/milestones/01-w1-begin.yaml"], { goal: "10のうち3です。" });
    });
    expect(lines.filter((line) => !line.includes("accept it"))).toEqual([]);
    expect(warnings).toEqual([
      {
        file: koreanWeek,
        path: "goal",
        text: "lacks 10 of the English; fine where it is written in words",
      },
    ]);
  });

  it("counts by language what is translated, stale and broken", async () => {
    const { coverage } = await check((files) => {
      Object.assign(files[week], { goal: "Fill a page." });
      Reflect.deleteProperty(files, "locales/ja/milestones/03-w3-end.yaml");
    });
    expect(coverage.slice(1)).toEqual([
      { locale: "ko", texts: 61, translated: 61, stale: 1, glossaryBreaks: 1 },
      { locale: "ja", texts: 61, translated: 49, stale: 1, glossaryBreaks: 0 },
    ]);
  });

  it("goes on with what can be read when a file cannot", async () => {
    const { lines, counts } = await check((files) => {
      Object.assign(files, { "skills.yaml": "key: [" });
      Object.assign(files[koreanWeek], { title: long("가", 41) });
    });
    expect(counts).toBeNull();
    expect(lines).toContain(`${koreanWeek}: title: has 41 characters; shorten it to 40`);
  });
});
