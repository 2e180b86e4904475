import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { findSelfLetter, listSelfLetters } from "@/lib/data/self-letters";
import type { UserId } from "@/lib/domain/user";
import { putLetter } from "@/lib/http/put-letter";
import { letterBodySchema } from "@/lib/schemas/self-letter";
import { truncateAll } from "@/tests/support/database";
import { addUser, addYear, publishSmallRoadmap, signedIn } from "@/tests/support/stored-year";

let ada: UserId;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  ada = await addUser();
  versionId = (await publishSmallRoadmap()).id;
  await addYear(ada, versionId);
});

async function put(user: UserId, kind: string, period: string, body: unknown) {
  const parsed = letterBodySchema.safeParse(body);
  if (!parsed.success) return { status: 422, body: parsed.error.issues[0]?.message };
  const answer = await putLetter(await signedIn(user), { kind, period }, parsed.data);
  return { status: answer.status, body: await answer.json() };
}

const may = { kind: "month", period: "2026-05" } as const;

describe("PUT /api/v1/letters/{kind}/{period}", () => {
  it("keeps what was expected when it is said what was done", async () => {
    expect(await put(ada, "month", "2026-05", { expected: "Much.", version: 0 })).toEqual({
      status: 200,
      body: { letter: { ...may, version: 1 } },
    });
    await put(ada, "month", "2026-05", { did: "Some.", version: 1 });
    expect(await findSelfLetter(ada, may)).toEqual({
      ...{ expected: "Much.", did: "Some.", version: 2 },
    });
  });

  it("answers a stale version with what is stored, and changes nothing", async () => {
    await put(ada, "phase", "first", { expected: "mine", version: 0 });
    expect(await put(ada, "phase", "first", { expected: "other", version: 0 })).toMatchObject({
      status: 409,
      body: { letter: { expected: "mine", did: "", version: 1 } },
    });
    expect(await listSelfLetters(ada)).toMatchObject([{ expected: "mine", version: 1 }]);
  });

  it("knows the months that have begun and the phases of the roadmap, and nothing else", async () => {
    const unknown = [
      ["month", "2299-01"],
      ["month", "2026-13"],
      ["month", "first"],
      ["phase", "third"],
      ["phase", "2026-05"],
      ["week", "2026-05"],
    ] as const;
    for (const [kind, period] of unknown) {
      expect(await put(ada, kind, period, { did: "x", version: 0 })).toMatchObject({ status: 404 });
    }
    expect(await put(ada, "phase", "second", { did: "x", version: 0 })).toMatchObject({
      status: 200,
    });
    expect(await db.selfLetter.count()).toBe(1);
  });

  it("takes 10,000 characters in each text, and not one more", async () => {
    const full = "글".repeat(10_000);
    expect(
      await put(ada, "month", "2026-05", { expected: full, did: full, version: 0 }),
    ).toMatchObject({ status: 200 });
    expect(await put(ada, "month", "2026-05", { did: `${full}x`, version: 1 })).toEqual({
      status: 422,
      body: "tooLong",
    });
  });

  it("keeps two learners' letters about the same month apart", async () => {
    const eve = await addUser();
    await addYear(eve, versionId);
    await put(ada, "month", "2026-05", { did: "Ada's", version: 0 });
    await put(eve, "month", "2026-05", { did: "Eve's", version: 0 });
    expect((await findSelfLetter(ada, may)).did).toBe("Ada's");
    expect((await findSelfLetter(eve, may)).did).toBe("Eve's");
    expect(await put(await addUser(), "month", "2026-05", { did: "x", version: 0 })).toMatchObject({
      status: 409,
      body: { type: "/problems/not-enrolled" },
    });
  });
});
