import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { encodeSession } from "@/lib/auth/session-cookie";
import { suggestedSkills } from "@/lib/domain/evidence-choices";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { loadEvidence } from "@/lib/loaders/evidence";
import { loadNewEvidence } from "@/lib/loaders/evidence-form";
import { addLearner, openSessionOf, publishBuiltIn } from "@/tests/support/built-in-year";
import { ownerUrl, runOn } from "@/tests/support/database";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers(),
}));
vi.mock("next-intl/server", () => ({ getLocale: async () => "en" }));

beforeAll(publishBuiltIn);

const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
let ada: UserId;

beforeEach(async () => {
  const { userId } = await addLearner({ trackKey: null, startDate: today });
  ada = userId;
  browser.cookie = await encodeSession(await openSessionOf(userId));
});

const asked = (query: string) => {
  const search = new URLSearchParams(query);
  return (name: string) => search.get(name) ?? "";
};

describe("the page of evidence", () => {
  it("shows 500 pieces in pages, in as many statements as one", async () => {
    const alone = await countStatements(() => loadEvidence());
    await runOn(
      ownerUrl(),
      `with pieces as (
         insert into "Evidence" (id, "userId", url, kind, claim, "madeOn", "isPublic", "updatedAt", "skillKeys")
         select gen_random_uuid(), $1, 'https://github.com/ada/lab/pull/' || n,
           case when n % 5 = 0 then 'paper' else 'contribution' end, 'Claim ' || n, $2::date - n, n % 2 = 0, now(), '{}'
         from generate_series(1, 500) n returning id
       ) insert into "EvidenceTask" ("evidenceId", "taskKey") select id, 'f01-t1' from pieces`,
      [ada, today],
    );

    expect(await countStatements(() => loadEvidence())).toBe(alone);
    const first = await loadEvidence();
    expect(first).toMatchObject({ all: 500, count: 500, page: 1, pages: 20 });
    expect(first.pieces.map(({ claim }) => claim).slice(0, 2)).toEqual(["Claim 1", "Claim 2"]);
    const narrowed = await loadEvidence(asked("kind=paper&seen=public&page=2"));
    expect(narrowed).toMatchObject({ all: 500, count: 50, page: 2, pages: 2 });
    expect(narrowed.pieces).toHaveLength(25);
  });

  it("says in which weeks the roadmap builds what is missing", async () => {
    const { balance } = await loadEvidence();
    expect(balance.map(({ kind, count }) => [kind, count])).toEqual([
      ["technicalProject", 0],
      ["openSource", 0],
      ["researchOutput", 0],
    ]);
    const [technical, open] = balance.map(({ weeks }) => weeks);
    expect(technical?.map(({ week }) => week)).toEqual([17, 21, 26, 34, 39, 43]);
    // Without a track its weeks have no page yet.
    const withoutPage = technical?.filter(({ milestoneKey }) => milestoneKey === null);
    expect(withoutPage?.map(({ week }) => week)).toEqual([34, 39]);
    expect(open?.every(({ milestoneKey }) => milestoneKey?.startsWith("j"))).toBe(true);
  });

  it("suggests the skills of the task that a new piece is for", async () => {
    const { choices, values } = await loadNewEvidence("m17-t1");
    expect(values.taskKeys).toEqual(["m17-t1"]);
    expect(values.skillKeys).toContain("preference-training");
    expect(suggestedSkills(choices, ["m17-t1"]).map(({ key }) => key)).toEqual(values.skillKeys);
    expect(suggestedSkills(choices, ["nothing"])).toEqual([]);
    expect((await loadNewEvidence(null)).values.skillKeys).toEqual([]);
  });
});
