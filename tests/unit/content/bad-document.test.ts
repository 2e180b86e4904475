import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type DocumentProblem, readDocument } from "@/lib/content/read-document";

const example = await readFile("docs/roadmap-example.yaml", "utf8");

/** The example with one piece of it changed. */
function changed(from: string, to: string): string {
  if (!example.includes(from)) throw new Error(`The example does not say ${from}`);
  return example.replace(from, () => to);
}

async function problemsOf(document: string): Promise<readonly DocumentProblem[]> {
  const reading = await readDocument(document);
  return reading.ok ? [] : reading.problems;
}

/** "31:18 path: text" */
async function told(document: string): Promise<string[]> {
  return (await problemsOf(document)).map(
    ({ line, column, path, text }) => `${line}:${column} ${path}: ${text}`,
  );
}

const mistakes: [what: string, document: string, said: string][] = [
  [
    "a field that stands twice",
    changed("    week: 1\n", "    week: 1\n    week: 2\n"),
    "15:5 : week stands here twice",
  ],
  [
    "an alias",
    changed("title: Right hand", "title: &r Right hand\n    goal: *r").replace(
      / {4}goal: You.*\n/,
      "",
    ),
    "18:11 : aliases (*) are not allowed",
  ],
  [
    "an anchor",
    changed("title: Right hand", "title: &r Right hand"),
    "17:15 : anchors (&) are not allowed",
  ],
  ["a tag", changed("week: 1\n", "week: !!int 1\n"), "14:17 : tags (!) are not allowed"],
  ["a directive", `%YAML 1.1\n---\n${example}`, "1:1 : directives (%) are not allowed"],
  ["two documents", `${example}---\nformat: x\n`, "a file is one document only"],
  [
    "a text where a number belongs",
    changed("minutes: 120", "minutes: two hours"),
    "25:9 milestones.right-hand.tasks.right-hand-1.minutes: must be a number",
  ],
  [
    "minus five minutes",
    changed("minutes: 120", "minutes: -5"),
    "25:9 milestones.right-hand.tasks.right-hand-1.minutes: must be at least 1",
  ],
  [
    "half a minute",
    changed("minutes: 120", "minutes: 0.5"),
    "25:9 milestones.right-hand.tasks.right-hand-1.minutes: must be a whole number",
  ],
  [
    "a list where a text belongs",
    changed("title: Right hand", "title: [Right, hand]"),
    "17:5 milestones.right-hand.title: must be a text, or a map of texts by language",
  ],
  [
    "a number where a text belongs",
    changed("title: Right hand", "title: 7"),
    "17:5 milestones.right-hand.title: must be a text, or a map of texts by language",
  ],
  [
    "a missing field",
    changed("    goal: You can play the song.\n", ""),
    "34:5 milestones.both-hands.goal: is missing",
  ],
  [
    "an unknown field",
    changed("    goal: You can play the song.", "    goal: You can play.\n    gaol: x"),
    "40:5 milestones.both-hands.gaol: is no field of this form",
  ],
  [
    "a prototype",
    changed("key: piano", "key: piano\n__proto__: {polluted: true}"),
    "5:1 __proto__: is no field of this form",
  ],
  [
    "a text without the language of the file",
    changed("title: Right hand", "title: {ko: 오른손}"),
    "17:5 milestones.right-hand.title: is missing in en, the language of this file",
  ],
  [
    "a language that there is not",
    changed("title: Right hand", "title: {en: Right hand, fr: Main droite}"),
    "17:29 milestones.right-hand.title.fr: is no language: there are en, ko, ja",
  ],
  [
    "an unknown language of the file",
    changed("language: en", "language: fr"),
    "3:1 language: must be one of en, ko, ja",
  ],
  [
    "HTML",
    changed("title: Right hand", "title: Right <script>alert(1)</script> hand"),
    "17:5 milestones.right-hand.title: must not contain HTML",
  ],
  [
    "an end tag in a translation",
    changed("title: Right hand", "title: {en: Right hand, ko: 오른손</b>}"),
    "17:29 milestones.right-hand.title.ko: must not contain HTML",
  ],
  [
    "a script address in a text",
    changed("at half the speed.", "[slowly](javascript:alert(1))."),
    "27:9 milestones.right-hand.tasks.right-hand-1.detail: must not contain a script address",
  ],
  [
    "a script address as a link",
    changed("url: https://example.org/songbook", "url: javascript:alert(1)"),
    "61:5 resources.songbook.url: must be an http or https address",
  ],
  [
    "a link with a line break in its scheme",
    changed("url: https://example.org/songbook", 'url: "java\\nscript:alert(1)"'),
    "61:5 resources.songbook.url: must be an http or https address",
  ],
  [
    "a file address",
    changed("url: https://example.org/songbook", "url: file:///etc/passwd"),
    "61:5 resources.songbook.url: must be an http or https address",
  ],
  [
    "a null byte",
    changed("title: Right hand", 'title: "Right\\0hand"'),
    "17:5 milestones.right-hand.title: has characters that cannot be shown",
  ],
  [
    "half a character",
    changed("authors: Traditional", 'authors: "Traditional\\uD800"'),
    "60:5 resources.songbook.authors: has characters that cannot be shown",
  ],
  [
    "an unknown skill",
    changed("skills: [rhythm]", "skills: [harmony]"),
    "29:9 milestones.right-hand.tasks.right-hand-1.skills: there is no skill harmony",
  ],
  [
    "an unknown resource",
    changed("resources: [songbook]", "resources: [scroll]"),
    "28:9 milestones.right-hand.tasks.right-hand-1.resources: there is no resource scroll",
  ],
  [
    "a task key that is used twice",
    changed("- key: both-hands-1", "- key: right-hand-1"),
    "43:9 milestones.both-hands.tasks.right-hand-1: is used twice",
  ],
  [
    "a milestone key that is used twice",
    changed("- key: both-hands\n", "- key: right-hand\n"),
    "34:5 milestones.right-hand: is used twice",
  ],
  [
    "a key with capitals",
    changed("key: rhythm", "key: Rhythm"),
    "53:5 skills.Rhythm.key: must be lower-case letters, digits and single hyphens",
  ],
  [
    "the key of an own task",
    changed("- key: both-hands-1", "- key: own-1"),
    "43:9 milestones.both-hands.tasks.own-1.key: is reserved for own tasks",
  ],
  [
    "the key of a placeholder",
    changed("- key: both-hands\n", "- key: s2\n"),
    "34:5 milestones.s2.key: is reserved for placeholders",
  ],
  [
    "week 105",
    changed("weeks: [1, 2]", "weeks: [1, 105]"),
    "10:16 phases.beginning.weeks.2: must be at most 104",
  ],
  [
    "a week that nobody fills",
    changed("weeks: [1, 2]", "weeks: [1, 3]"),
    "12:1 week 3: needs one milestone for everybody or one for each track; it has 0",
  ],
  [
    "no phase",
    changed(/phases:\n(?: .*\n)+/.exec(example)?.[0] ?? "", "phases: []\n"),
    "8:1 phases: must not be empty",
  ],
  [
    "a track that lacks a week",
    changed(
      "milestones:\n",
      "tracks:\n  - {key: left, title: Left, summary: Left}\n  - {key: right, title: Right, summary: Right}\nmilestones:\n",
    ).replace(
      "    phase: beginning\n    title: Both",
      "    phase: beginning\n    track: left\n    title: Both",
    ),
    "15:1 week 2: needs one milestone for everybody or one for each track; it has 1",
  ],
  [
    "another form",
    changed("format: cairn-roadmap-1", "format: roadmap-9"),
    "2:1 format: must be cairn-roadmap-1",
  ],
  ["a list", "- a\n- b\n", "1:1 : must be a map of fields"],
  ["nothing", "", "1:1 : is empty"],
  ["comments only", "# nothing\n", "1:1 : is empty"],
  ["no YAML", "title: [1, 2\nkey: x", "2:1 : Flow sequence"],
  ["bad indentation", changed("    week: 1\n", "   week: 1\n"), "14:"],
  ["tabs", changed("    week: 1\n", "\tweek: 1\n"), "14:"],
];

describe("a roadmap that somebody wrote", () => {
  it("is sound as an example", async () => {
    expect(await problemsOf(example)).toEqual([]);
  });

  it.each(mistakes)("is refused with place and reason for %s", async (_, document, said) => {
    const found = await told(document);
    expect(
      found.some((one) => one.includes(said)),
      found.join("\n"),
    ).toBe(true);
  });

  it("is told all of its mistakes at once", async () => {
    const document = changed("minutes: 120", "minutes: -5")
      .replace("skills: [rhythm]", "skills: [harmony]")
      .replace("    week: 2\n", "    week: 2\n    week: 2\n")
      .replace("title: Both hands", "title: <b>Both</b> hands")
      .replace("https://example.org/songbook", "javascript:alert(1)");
    expect((await problemsOf(document)).map(({ line }) => line)).toEqual([25, 29, 36, 39, 62]);
  });

  it("is told a hundred mistakes and how many more there are", async () => {
    const titles = Array.from({ length: 130 }, (_, index) => `  - {key: k${index}, group: g}\n`);
    const reading = await readDocument(changed("skills:\n", `skills:\n${titles.join("")}`));
    if (reading.ok) throw new Error("The document is accepted.");
    expect(reading.problems).toHaveLength(100);
    expect(reading.more).toBe(160);
  });
});

/** Pieces that YAML, the schema or a database might stumble over. */
const pieces = [
  ...[
    "",
    " ",
    "\n",
    "\t",
    ":",
    "- ",
    "? ",
    "|",
    ">-",
    "#",
    "&a ",
    "*a",
    "!!int ",
    "<<: *a",
    "{",
    "}",
    "[",
  ],
  ...[
    "]",
    '"',
    "'",
    "\\",
    "%",
    "---",
    "...",
    "\0",
    "\uD800",
    "\u202E",
    "null",
    "true",
    "~",
    "-5",
    "1e400",
  ],
  ...[
    ".nan",
    "0x1F",
    "__proto__",
    "constructor",
    "<b>",
    "javascript:x",
    "키",
    "key: ",
    "title:",
    "99999999999",
  ],
];

it("does not choke on a document with random damage, and tells where it is", async () => {
  const damage = fc.array(
    fc.record({
      at: fc.nat(example.length),
      gone: fc.nat(40),
      piece: fc.constantFrom(...pieces),
    }),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(damage, async (edits) => {
      const document = edits.reduce(
        (text, { at, gone, piece }) => text.slice(0, at) + piece + text.slice(at + gone),
        example,
      );
      const reading = await readDocument(document);
      if (reading.ok) return;
      expect(reading.problems.length).toBeGreaterThan(0);
      const lines = document.split("\n").length;
      for (const { line, column, text } of reading.problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(text).not.toBe("");
      }
    }),
    { numRuns: 1_000 },
  );
});

const size = 2_000_000;
const bombs: [what: string, document: string][] = [
  ["brackets", "[".repeat(size)],
  ["braces", "{".repeat(size)],
  ["dashes", "- ".repeat(size / 2)],
  ["question marks", "? ".repeat(size / 2)],
  ["deeper and deeper lines", lines(1_900, (index) => `${" ".repeat(index)}a:`)],
  ["commas", `[${",".repeat(size)}`],
  ["bad escapes", `"${"\\q".repeat(size / 2)}"`],
  ["fields", lines(200_000, (index) => `k${index}: 1`)],
  ["anchors", lines(150_000, (index) => `- &a${index} 1`)],
  ["documents", "---\n".repeat(size / 4)],
  ["directives", "%x\n".repeat(size / 3)],
  ["comments", "#a\n".repeat(size / 3)],
  ["tags", "!!x ".repeat(size / 4)],
  ["line breaks", "\n".repeat(size)],
  ["quotes", "'a'\n".repeat(size / 4)],
  ["one long word", "a".repeat(size)],
  [
    "a billion laughs",
    lines(9, (index) =>
      index === 0 ? "a0: &a0 [lol, lol]" : `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`,
    ),
  ],
];

it.each(bombs)("does not choke on two megabytes of %s", async (_, document) => {
  const reading = await readDocument(document);
  expect(reading).toMatchObject({ ok: false });
  if (!reading.ok) expect(reading.problems.length).toBeLessThanOrEqual(100);
});

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}
