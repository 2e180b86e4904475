import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import type { EvidenceKind } from "@/lib/domain/evidence-kind";
import type { PublicEvidence, PublicPortfolio } from "@/lib/domain/portfolio";
import { portfolioChecklist } from "@/lib/domain/portfolio-checklist";
import { piecesOnPaper } from "@/lib/domain/portfolio-paper";
import { shortAddress } from "@/lib/domain/short-address";

const piece = (number: number, more: Partial<PublicEvidence> = {}): PublicEvidence => ({
  ...{ anchor: `evidence-${number}`, url: "https://github.com/a/b", kind: "repository" },
  ...{ claim: "It holds on three seeds.", myPart: "", limits: "", withWhom: "", picture: null },
  madeOn: calendarDate("2026-05-01"),
  ...more,
});

const page = (more: Partial<PublicPortfolio> = {}): PublicPortfolio => ({
  ...{ name: "Ada", headline: "", bio: "", links: [], pinned: [], groups: [], skills: null },
  ...{ path: null, ...more },
});

const list = (count: number, claim = "It holds on three seeds."): PublicPortfolio["groups"] => [
  {
    kind: "repository",
    evidence: Array.from({ length: count }, (_, index) => piece(index + 1, { claim })),
  },
];

describe("the checklist before sending", () => {
  const open = (shown: PublicPortfolio) =>
    portfolioChecklist(shown).flatMap(({ key, isThere }) => (isThere ? [] : key));

  it("names what is missing on an empty page, in a reader's order", () => {
    expect(open(page())).toEqual([
      ...["headline", "pinned", "details"],
      ...["technicalProject", "openSource", "researchOutput", "links"],
    ]);
  });

  it("counts what the page shows, in whichever section", () => {
    const told = { myPart: "All of it", limits: "Small" };
    const kinds = ["repository", "contribution", "post"] as const satisfies EvidenceKind[];
    const pinned = kinds.map((kind, index) => piece(index, { kind, ...told }));
    const links = [{ label: "Site", url: "https://example.org/" }];
    expect(open(page({ headline: "Engineer", pinned, links }))).toEqual([]);
    expect(open(page({ headline: "Engineer", pinned: pinned.slice(0, 2), links }))).toEqual([
      ...["pinned", "researchOutput"],
    ]);
    const skills = [{ skillKey: "writing", evidence: [piece(9, { kind: "talk" })] }];
    expect(open(page({ skills }))).not.toContain("researchOutput");
    const untold = [...pinned.slice(1), piece(8, { myPart: "All of it" })];
    expect(portfolioChecklist(page({ pinned: untold }))[2]).toEqual({
      ...{ key: "details", isThere: false, count: 2 },
    });
  });
});

describe("what is printed of the list", () => {
  it("is all of a short list and the newest of a long one", () => {
    expect(piecesOnPaper(page({ groups: list(5) }))).toBe(5);
    const printed = piecesOnPaper(page({ groups: list(500) }));
    expect(printed).toBeGreaterThan(20);
    expect(printed).toBeLessThan(60);
  });

  it("gives way to what comes before it, and to wide letters", () => {
    const groups = list(500);
    const plain = piecesOnPaper(page({ groups }));
    const pinned = [1, 2, 3].map((number) => piece(number, { myPart: "x".repeat(1000) }));
    expect(piecesOnPaper(page({ groups, pinned }))).toBeLessThan(plain);
    const [latin, wide] = ["claim".repeat(25), "主張主張主".repeat(25)];
    expect(piecesOnPaper(page({ groups: list(500, wide) }))).toBeLessThan(
      piecesOnPaper(page({ groups: list(500, latin) })),
    );
    expect(piecesOnPaper(page({ groups, pinned, bio: "長い文。\n".repeat(400) }))).toBe(0);
  });
});

describe("a printed address", () => {
  it("is short, and still an address", () => {
    expect(shortAddress("https://www.example.org/")).toBe("example.org");
    expect(shortAddress("http://github.com/ada/lab?tab=readme")).toBe(
      "github.com/ada/lab?tab=readme",
    );
    expect(shortAddress(`https://example.org/${"x".repeat(2000)}`)).toHaveLength(60);
  });
});
