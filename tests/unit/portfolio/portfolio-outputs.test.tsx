import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { colours } from "@/components/open-graph/colours";
import { JsonLd } from "@/components/open-roadmap/json-ld";
import { badgeColours, badgeSvg } from "@/lib/domain/badge";
import { calendarDate } from "@/lib/domain/calendar-date";
import { evidenceKinds } from "@/lib/domain/evidence-kind";
import { networkOf } from "@/lib/domain/link-network";
import { type PublicEvidence, type PublicPortfolio, publicPortfolio } from "@/lib/domain/portfolio";
import { portfolioData } from "@/lib/domain/portfolio-json-ld";
import { namedSkillsOf, piecesOf, weeksDoneOf } from "@/lib/domain/portfolio-pieces";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";
import { resumeOf } from "@/lib/domain/resume";
import type { Stone } from "@/lib/domain/stone";
import { plainText } from "@/lib/markdown/plain-text";
import { expectJsonResume } from "@/tests/support/json-resume";
import { leafPathsOf, publicFields, unlistedFields } from "@/tests/support/portfolio-fields";

const address = "https://cairn.example/u/ada";

function pieceOf(index: number, more: Partial<PublicEvidence> = {}): PublicEvidence {
  return {
    ...{ anchor: `evidence-${index}`, url: `https://github.com/ada/lab-${index}` },
    ...{ kind: "repository", claim: `Claim ${index}`, myPart: "", limits: "", withWhom: "" },
    ...{ madeOn: calendarDate("2026-05-03"), picture: null },
    ...more,
  };
}

function portfolioOf(
  evidence: readonly PublicEvidence[] = [],
  more: Partial<PublicPortfolio> = {},
): PublicPortfolio {
  const groups = evidenceKinds
    .map((kind) => ({ kind, evidence: evidence.filter((piece) => piece.kind === kind) }))
    .filter((group) => group.evidence.length > 0);
  return {
    ...{ name: "Ada", headline: "", bio: "", links: [] },
    ...{ pinned: [], groups, skills: null, path: null },
    ...more,
  };
}

function resume(portfolio: PublicPortfolio) {
  const made = resumeOf(portfolio, {
    ...{ address, canonical: `${address}/resume.json`, summary: plainText(portfolio.bio) },
    skills: namedSkillsOf(portfolio, (key) => (key === "unknown" ? null : `Skill ${key}`)),
    words: {
      kind: (kind) => `Kind ${kind}`,
      limits: (text) => `Limits: ${text}`,
      withWhom: (text) => `With: ${text}`,
    },
  });
  expectJsonResume(made);
  return made;
}

const data = (portfolio: PublicPortfolio) =>
  portfolioData(portfolio, {
    ...{ address, locale: "en" },
    skills: namedSkillsOf(portfolio, (key) => `Skill ${key}`),
  });

/** Hebrew, Korean, Japanese, emoji of several parts, and what JSON, XML and HTML take for their own. */
const awkward = "עדה 한글 日本語 👩🏽‍💻 </script><!--\"'&\\\u2028]]> \u202Eevil";

const everyKind = evidenceKinds.map((kind, index) =>
  pieceOf(index + 1, {
    ...{ kind, claim: `${kind} ${awkward}`, myPart: "My part", limits: awkward, withWhom: "Grace" },
    url: `https://example.org/${encodeURIComponent(awkward)}?a=[b]|c`,
  }),
);

const full = portfolioOf(everyKind, {
  ...{ name: awkward, headline: awkward, bio: `# ${awkward}\n\n- *one*\n- [two](https://x.org)` },
  links: [{ label: awkward, url: "https://github.com/ada" }],
  pinned: everyKind.slice(0, 3),
  skills: [{ skillKey: "looking", evidence: everyKind }],
});

describe("the resume", () => {
  it("says of an empty portfolio whose it is and where", () => {
    expect(resume(portfolioOf())).toEqual({
      $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
      basics: { name: "Ada", url: address },
      meta: { canonical: `${address}/resume.json`, version: "v1.0.0" },
    });
  });

  it("tells everything that the page tells", () => {
    const detailed = { myPart: "The code", limits: "One model", withWhom: "Grace" };
    const repository = pieceOf(1, detailed);
    const paper = pieceOf(2, {
      kind: "paper",
      url: "https://arxiv.org/abs/2301.05217",
      ...detailed,
    });
    const certificate = pieceOf(3, { kind: "certificate", url: "https://www.credly.com/badges/x" });
    const made = resume(
      portfolioOf([repository, paper, certificate], {
        ...{ headline: "Engineer", bio: "I *look*." },
        links: [
          { label: "Code", url: "https://github.com/ada" },
          { label: "Site", url: "https://ada.example/" },
        ],
        skills: [
          { skillKey: "looking", evidence: [repository, paper] },
          { skillKey: "unknown", evidence: [repository] },
        ],
      }),
    );
    expect(made).toMatchObject({
      basics: {
        ...{ label: "Engineer", summary: "I look." },
        profiles: [
          { network: "GitHub", username: "ada", url: "https://github.com/ada" },
          { network: "Site", url: "https://ada.example/" },
        ],
      },
      projects: [
        {
          ...{ name: "ada/lab-1", description: "Claim 1", type: "Kind repository" },
          highlights: ["The code", "Limits: One model", "With: Grace"],
          keywords: ["Skill looking"],
          ...{ startDate: "2026-05-03", endDate: "2026-05-03" },
        },
      ],
      publications: [
        {
          ...{ name: "arXiv 2301.05217", publisher: "arxiv.org", releaseDate: "2026-05-03" },
          summary: "Claim 2\nThe code\nLimits: One model\nWith: Grace",
        },
      ],
      certificates: [{ name: "Claim 3", date: "2026-05-03", issuer: "credly.com" }],
      skills: [{ name: "Skill looking", keywords: ["ada/lab-1", "arXiv 2301.05217"] }],
    });
    expect(made.projects).toHaveLength(1);
    expect(JSON.stringify(made)).not.toContain("email");
  });

  it("is valid with every kind, any script, and 500 pieces", () => {
    const made = resume(full);
    expect(made.basics.name).toBe(awkward);
    expect(made.projects?.length).toBe(8);
    expect(made.publications?.length).toBe(4);
    expect(made.certificates?.length).toBe(1);
    expect(made.projects?.[0]?.url).not.toMatch(/[[\]|]/);
    const many = Array.from({ length: 500 }, (_, index) => pieceOf(index + 1));
    expect(resume(portfolioOf(many)).projects).toHaveLength(500);
  });

  it("leaves out what the page hides", () => {
    const [one, two] = [pieceOf(1), pieceOf(2)];
    const skills = [
      { skillKey: "looking", evidence: [one, two] },
      { skillKey: "hidden", evidence: [two] },
    ];
    // The list of everything is off, so that only what is pinned is left.
    const made = resume(portfolioOf([], { pinned: [one], skills }));
    expect(made.projects?.map(({ description }) => description)).toEqual(["Claim 1"]);
    expect(made.skills).toEqual([{ name: "Skill looking", keywords: ["ada/lab-1"] }]);
    expect(JSON.stringify(made)).not.toContain("lab-2");
  });
});

describe("the fields of a portfolio", () => {
  const private_ = { secret: "x", email: "x", id: "x" };
  const stone: Stone = {
    ...{ key: "w1", week: 1, phaseKey: "p1", state: "finished", fill: { part: 1, whole: 1 } },
    ...{ notch: false, proved: true, known: false, current: true, planned: true },
  };
  const count = { total: 1, done: 1, settled: 1 };
  const picture = { id: "i", width: 1, height: 1, alt: "a" };
  /** Every row with more than the page may show. */
  const shown = publicPortfolio({
    ...{ ...firstPortfolioTexts, ...private_, name: "Ada", headline: "Engineer", bio: "I look." },
    links: [{ label: "Code", url: "https://github.com/ada", ...private_ }],
    evidence: evidenceKinds.map((kind, index) => ({
      ...{ ...pieceOf(index + 1, { kind, myPart: "A", limits: "B", withWhom: "C" }), ...private_ },
      ...{ skillKeys: ["looking"], taskKeys: ["t1"], isPublic: true, isInBin: false },
      ...{ pinOrder: index === 0 ? 1 : null, picture: { ...picture, ...private_ } },
    })),
    skillKeysOfTask: () => [],
    weeks: [
      {
        stone: { ...stone, ...private_ },
        progress: {
          ...{ key: "w1", finished: true, proved: true, tasks: count, minutes: count },
          ...private_,
        },
        doneTaskKeys: ["t1"],
      },
    ],
  });

  it("are those of the reviewed list, no more and no less", () => {
    const listed = (fields: readonly string[]) => [...fields].sort();
    expect(leafPathsOf(shown)).toEqual(listed(publicFields.portfolio));
    expect(leafPathsOf(resume(shown))).toEqual(listed(publicFields.resume));
    expect(leafPathsOf(data(shown))).toEqual(listed(publicFields.jsonLd));
  });

  it("would be seen if there were one more", () => {
    expect(unlistedFields("portfolio", shown)).toEqual([]);
    const [first, ...others] = shown.groups;
    const planted = { ...shown, groups: [{ ...first, createdAt: "2026" }, ...others] };
    expect(unlistedFields("portfolio", planted)).toEqual(["groups[].createdAt"]);
    expect(unlistedFields("resume", { ...resume(shown), work: [{ name: "x" }] })).toEqual([
      "work[].name",
    ]);
  });
});

it("the validator refuses what is no resume", () => {
  expect(() => expectJsonResume({ basics: { name: 1 } })).toThrow();
  expect(() => expectJsonResume({ projects: [{ startDate: "May 2026" }] })).toThrow();
});

describe("the pieces of a page", () => {
  it("come once each, the pinned first, then the newest", () => {
    const old = pieceOf(3, { madeOn: calendarDate("2026-01-01") });
    const paper = pieceOf(1, { kind: "paper", madeOn: calendarDate("2026-06-01") });
    const pieces = piecesOf(portfolioOf([old, paper, pieceOf(2)], { pinned: [old] }));
    expect(pieces.map(({ anchor }) => anchor)).toEqual(["evidence-3", "evidence-1", "evidence-2"]);
  });

  it("say nothing of weeks when the path is hidden", () => {
    expect(weeksDoneOf({ path: null })).toBe(null);
    expect(weeksDoneOf({ path: [] })).toEqual({ finished: 0, weeks: 0 });
  });
});

describe("the data for search engines", () => {
  it("is a page about a person and their works", () => {
    const made = data(full);
    expect(made).toMatchObject({
      ...{ "@context": "https://schema.org", "@type": "ProfilePage", url: address },
      mainEntity: {
        ...{ "@type": "Person", name: awkward, description: awkward },
        ...{ sameAs: ["https://github.com/ada"], knowsAbout: ["Skill looking"] },
      },
    });
    const types = made.hasPart?.map((work) => work["@type"]);
    expect(types).toHaveLength(evidenceKinds.length);
    expect(types?.slice(0, 3)).toEqual(["SoftwareSourceCode", "CreativeWork", "Dataset"]);
    expect(made.hasPart?.[0]).toMatchObject({ dateCreated: "2026-05-03" });
    expect(data(portfolioOf()).mainEntity).toEqual({
      ...{ "@type": "Person", "@id": `${address}#person`, name: "Ada", url: address },
    });
  });

  it("cannot end its element, and is read as what it was", () => {
    const html = renderToStaticMarkup(<JsonLd data={data(full)} />);
    const block = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? "";
    expect(block).not.toContain("<");
    expect(JSON.parse(block)).toEqual(data(full));
  });

  it("names at most 50 works", () => {
    const many = Array.from({ length: 500 }, (_, index) => pieceOf(index + 1));
    expect(data(portfolioOf(many)).hasPart).toHaveLength(50);
  });
});

describe("the badge", () => {
  const badge = (text: string, title = "Ada") => badgeSvg({ text, title, lang: "en" });

  it("is small, runs nothing, asks for nothing, and keeps any name in its title", () => {
    const svg = badge("31 of 52 weeks", `${awkward}\u0000\ud800`);
    expect(svg).not.toMatch(/script>|<style|style=|href|url\(|on\w+=|<!|\p{Cc}|\p{Cs}/u);
    expect(/<title id="title">(.*?)<\/title>/s.exec(svg)?.[1]).not.toMatch(/[<>"']|&(?!#)/);
    const shown = svg.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(shown).toContain(awkward);
    expect(svg.length).toBeLessThan(2000);
  });

  it("is as wide as its words", () => {
    const widthOf = (text: string) => Number(/ width="(\d+)"/.exec(badge(text))?.[1]);
    expect(widthOf("31 of 52 weeks")).toBeGreaterThan(140);
    expect(widthOf("31 of 52 weeks")).toBeLessThan(190);
    expect(widthOf("ポートフォリオ") - widthOf("")).toBe(77);
    expect(widthOf("52주 중 31주")).toBeGreaterThan(widthOf("31주"));
  });

  it("has the colours of the pages", () => {
    expect(colours).toMatchObject(badgeColours);
  });
});

it.each([
  ["https://github.com/ada", "GitHub", "ada"],
  ["https://www.github.com/ada/", "GitHub", "ada"],
  ["https://github.com/ada/lab", "GitHub", null],
  ["https://github.com.evil.example/ada", null, null],
  ["https://www.linkedin.com/in/ada-l/", "LinkedIn", "ada-l"],
  ["https://kr.linkedin.com/in/ada-l", "LinkedIn", "ada-l"],
  ["https://huggingface.co/ada", "Hugging Face", "ada"],
  ["https://www.alignmentforum.org/users/ada", "Alignment Forum", "ada"],
  ["https://scholar.google.com/citations?user=AbC&hl=en", "Google Scholar", "AbC"],
  ["https://openreview.net/profile?id=~Ada_L1", "OpenReview", "Ada_L1"],
  ["https://orcid.org/0000-0001-2345-6789", "ORCID", "0000-0001-2345-6789"],
  ["https://medium.com/@ada", "Medium", "ada"],
  ["https://ada.substack.com/", "Substack", "ada"],
  ["https://bsky.app/profile/ada.example", "Bluesky", "ada.example"],
  ["https://velog.io/@ada", "velog", "ada"],
  ["https://ada.example/", null, null],
])("the address %s is a profile on %s", (url, network, username) => {
  expect(networkOf(url)).toEqual(network && { network, username });
});

it.each([
  ["# Hello\n\nI *look* for [circuits](https://x.org).", "Hello\n\nI look for circuits."],
  ["- one\n- two\n  - three", "- one\n- two\n- three"],
  ["> quoted\n\n`code` ![a plot](https://x.org/p.png)", "quoted\n\ncode a plot"],
  ["| a | b |\n|---|---|\n| 1 | 2 |", "a · b\n1 · 2"],
  ["<b>bold</b>\n\n---\n\n```\nx\n```", "<b>bold</b>\n\nx"],
  ["one  \ntwo", "one\ntwo"],
  ["_a*".repeat(2000), "_a*".repeat(2000)],
  ["", ""],
])("Markdown %j has the words %j", (text, words) => {
  expect(plainText(text)).toBe(words);
});
