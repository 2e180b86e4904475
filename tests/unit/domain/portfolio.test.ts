import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  type PortfolioEvidence,
  type PortfolioInput,
  type PortfolioWeek,
  publicPortfolio,
} from "@/lib/domain/portfolio";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";

const evidence = (claim: string, more: Partial<PortfolioEvidence> = {}): PortfolioEvidence => ({
  url: "https://github.com/owner/repo",
  kind: "repository",
  claim,
  myPart: "",
  limits: "",
  withWhom: "",
  madeOn: calendarDate("2026-05-01"),
  skillKeys: [],
  taskKeys: [],
  isPublic: true,
  isInBin: false,
  pinOrder: null,
  picture: null,
  ...more,
});

const count = { total: 1, done: 1, settled: 1 };

const week = (finished: boolean, doneTaskKeys: string[]): PortfolioWeek => ({
  stone: {
    ...{ key: "f01", week: 1, phaseKey: "p1", state: "finished", fill: { part: 1, whole: 1 } },
    ...{ notch: false, proved: true, known: false, current: true, planned: true },
  },
  progress: { key: "f01", finished, proved: true, tasks: count, minutes: count },
  doneTaskKeys,
});

const input = (more: Partial<PortfolioInput> = {}): PortfolioInput => ({
  name: "Ada",
  ...firstPortfolioTexts,
  headline: "Engineer",
  bio: "Hello",
  evidence: [],
  skillKeysOfTask: () => [],
  weeks: [],
  ...more,
});

const claimsOf = (pieces: readonly { claim: string }[]) => pieces.map(({ claim }) => claim);

describe("publicPortfolio", () => {
  it("names every public field and lets nothing else pass", () => {
    const secret = "MARKER";
    const piece = {
      ...evidence("A probe with controls", {
        myPart: "All of it",
        limits: "Small model",
        withWhom: "Eve",
        pinOrder: 1,
        skillKeys: ["statistics"],
        taskKeys: ["f01-t1"],
      }),
      picture: { id: "p1", width: 2, height: 1, alt: "A plot", bytes: secret },
      id: secret,
      userId: secret,
      note: secret,
    };
    const { stone, progress, ...rest } = week(true, ["f01-t1"]);
    const marked = {
      ...{ ...rest, stoppedAt: secret },
      stone: { ...stone, note: secret },
      progress: { ...progress, note: secret },
    };
    const link = { label: "Site", url: "https://example.org/", id: secret };
    const whole = {
      ...input({ evidence: [piece], weeks: [marked], links: [link] }),
      id: secret,
      email: secret,
      timeZone: secret,
    };

    const shown = {
      anchor: "evidence-1",
      url: "https://github.com/owner/repo",
      kind: "repository",
      claim: "A probe with controls",
      myPart: "All of it",
      limits: "Small model",
      withWhom: "Eve",
      madeOn: "2026-05-01",
      picture: { id: "p1", width: 2, height: 1, alt: "A plot" },
    };
    const result = publicPortfolio(whole);
    expect(result).toEqual({
      name: "Ada",
      headline: "Engineer",
      bio: "Hello",
      links: [{ label: "Site", url: "https://example.org/" }],
      pinned: [shown],
      groups: [{ kind: "repository", evidence: [shown] }],
      skills: [{ skillKey: "statistics", evidence: [shown] }],
      path: [{ stone: { ...stone, current: false, planned: false }, progress }],
    });
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it("leaves no trace of evidence that is private, in the bin or without a safe link", () => {
    const hidden = { pinOrder: 1, skillKeys: ["statistics"], taskKeys: ["f01-t1"] };
    const result = publicPortfolio(
      input({
        evidence: [
          evidence("private", { ...hidden, isPublic: false }),
          evidence("binned", { ...hidden, isInBin: true }),
          evidence("script", { ...hidden, url: "javascript:alert(1)" }),
        ],
        weeks: [week(true, ["f01-t1"])],
        links: [{ label: "x", url: "data:text/html,x" }],
      }),
    );
    expect(result).toMatchObject({ pinned: [], groups: [], skills: [], links: [] });
    expect(result.path?.[0]).toMatchObject({
      stone: { proved: false },
      progress: { proved: false },
    });
  });

  it("draws a vein only in a finished week with public evidence for a done task", () => {
    const isProved = (finished: boolean, doneTaskKeys: string[]) =>
      publicPortfolio(
        input({
          evidence: [evidence("a", { taskKeys: ["f01-t1"] })],
          weeks: [week(finished, doneTaskKeys)],
        }),
      ).path?.[0]?.stone.proved;

    expect(isProved(true, ["f01-t1"])).toBe(true);
    expect(isProved(false, ["f01-t1"])).toBe(false);
    expect(isProved(true, ["f01-t2"])).toBe(false);
  });

  it("shows at most three pinned pieces in the owner's order", () => {
    const pieces = [4, 2, 1, 3].map((pinOrder) => evidence(`pin ${pinOrder}`, { pinOrder }));
    expect(claimsOf(publicPortfolio(input({ evidence: pieces })).pinned)).toEqual([
      "pin 1",
      "pin 2",
      "pin 3",
    ]);
  });

  it("groups all public evidence by kind, newest first", () => {
    const { groups } = publicPortfolio(
      input({
        evidence: [
          evidence("post", { kind: "post" }),
          evidence("old", { madeOn: calendarDate("2025-12-31") }),
          evidence("new", { madeOn: calendarDate("2026-06-01"), pinOrder: 1 }),
        ],
      }),
    );
    expect(groups.map((group) => [group.kind, ...claimsOf(group.evidence)])).toEqual([
      ["repository", "new", "old"],
      ["post", "post"],
    ]);
  });

  it("takes the skills of the tasks where evidence names none of its own", () => {
    const skillsByTask: Record<string, string[]> = {
      t1: ["statistics", "writing"],
      t2: ["statistics"],
    };
    const { skills } = publicPortfolio(
      input({
        evidence: [
          evidence("by tasks", { taskKeys: ["t1", "t2", "gone"] }),
          evidence("own", { taskKeys: ["t1"], skillKeys: ["deep-learning"] }),
          evidence("both", { skillKeys: ["statistics"] }),
        ],
        skillKeysOfTask: (taskKey) => skillsByTask[taskKey] ?? [],
      }),
    );
    expect(
      skills?.map(({ skillKey, evidence: pieces }) => [skillKey, ...claimsOf(pieces)]),
    ).toEqual([
      ["statistics", "by tasks", "both"],
      ["deep-learning", "own"],
      ["writing", "by tasks"],
    ]);
  });

  it("hides each section whose switch is off, and single links and skills", () => {
    const full = {
      evidence: [evidence("a", { pinOrder: 1, skillKeys: ["statistics", "writing"] })],
      links: [
        { label: "Site", url: "https://example.org/" },
        { label: "Old", url: "https://old.example/", isHidden: true },
      ],
    };
    const off = { showLinks: false, showPinned: false, showSkills: false, showPath: false };
    expect(publicPortfolio(input({ ...full, ...off, showAll: false }))).toMatchObject({
      ...{ links: [], pinned: [], groups: [], skills: null, path: null },
    });
    const shown = publicPortfolio(input({ ...full, hiddenSkillKeys: ["writing"] }));
    expect(shown.links).toEqual([{ label: "Site", url: "https://example.org/" }]);
    expect(shown.skills?.map(({ skillKey }) => skillKey)).toEqual(["statistics"]);
    expect(JSON.stringify(shown)).not.toMatch(/old\.example|isHidden|isPublic/);
  });
});
