import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { findReview, listReviews } from "@/lib/data/reviews";
import { findYearWithActivity } from "@/lib/data/year-activity";
import { addDays, calendarDate, mondayOf } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { putReview } from "@/lib/http/put-review";
import { reviewBodySchema } from "@/lib/schemas/review";
import { truncateAll } from "@/tests/support/database";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
  signedIn,
} from "@/tests/support/stored-year";

const monday = "2026-05-04";
let ada: UserId;
let versionId: string;
let enrollmentId: string;

beforeEach(async () => {
  await truncateAll();
  ada = await addUser();
  versionId = (await publishSmallRoadmap()).id;
  enrollmentId = await addYear(ada, versionId);
});

/** Puts a review as a request would, schema included, and reads the answer. */
async function put(user: UserId, week: string, body: unknown) {
  const parsed = reviewBodySchema.safeParse(body);
  if (!parsed.success) return { status: 422, body: parsed.error.issues[0]?.message };
  const answer = await putReview(await signedIn(user), { monday: week }, parsed.data);
  return { status: answer.status, body: await answer.json() };
}

const find = (user: UserId) => findReview(user, calendarDate(monday));

describe("PUT /api/v1/reviews/{monday}", () => {
  it("counts versions from the first save on, and leaves alone what is not sent", async () => {
    expect(await put(ada, monday, { learned: "One", version: 0 })).toEqual({
      status: 200,
      body: { review: { weekOf: monday, version: 1 } },
    });
    await put(ada, monday, { nextKeys: ["w1-t1", "w1-t1"], version: 1 });
    await put(ada, monday, { stuck: "Here", version: 2 });

    expect(await find(ada)).toEqual({
      ...{ learned: "One", shipped: "", stuck: "Here", nextKeys: ["w1-t1"], version: 3 },
    });
  });

  it("answers a stale version with what is stored, and changes nothing", async () => {
    await put(ada, monday, { learned: "mine", nextKeys: ["w1-t1"], version: 0 });
    const stored = { learned: "mine", shipped: "", stuck: "", nextKeys: ["w1-t1"], version: 1 };

    for (const version of [0, 2, 7]) {
      expect(await put(ada, monday, { learned: "other", version })).toMatchObject({
        status: 409,
        body: { type: "/problems/conflict", review: stored },
      });
      expect(await put(ada, monday, { learned: "", version })).toMatchObject({ status: 409 });
    }
    expect(await find(ada)).toEqual(stored);
  });

  it("lets exactly one of twenty concurrent saves win each version", async () => {
    for (const version of [0, 1]) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          put(ada, monday, { learned: `${version}-${n}`, version }),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    }
    expect((await find(ada)).version).toBe(2);
  });

  it("makes no row for an empty review", async () => {
    const empty = { learned: "", shipped: "", stuck: "", nextKeys: [], version: 0 };
    expect(await put(ada, monday, empty)).toMatchObject({
      status: 200,
      body: { review: { version: 0 } },
    });
    expect(await put(ada, monday, { version: 0 })).toMatchObject({ status: 200 });
    expect(await db.review.count()).toBe(0);
  });

  it("counts for the rhythm as soon as it says something or picks something, and no longer when emptied", async () => {
    const user = await signedIn(ada);
    const reviewed = async () =>
      (await findYearWithActivity(user, enrollmentId)).activity.reviewedWeeks;
    expect(await reviewed()).toEqual([]);

    await put(ada, monday, { nextKeys: ["w1-t1"], version: 0 });
    await put(ada, "2026-05-11", { stuck: "x", version: 0 });
    expect(await reviewed()).toEqual([monday, "2026-05-11"]);

    await put(ada, monday, { nextKeys: [], version: 1 });
    expect(await reviewed()).toEqual(["2026-05-11"]);
    expect((await find(ada)).version).toBe(2);
    expect((await listReviews(ada)).map(({ weekOf }) => weekOf)).toEqual(["2026-05-11"]);
  });

  it("takes 10,000 characters in each answer, and not one more", async () => {
    const full = "가👩".repeat(5000);
    const body = { learned: full, shipped: full, stuck: full, version: 0 };
    expect(await put(ada, monday, body)).toMatchObject({ status: 200 });
    expect((await find(ada)).stuck).toBe(full);
    expect(await put(ada, monday, { stuck: `${full}x`, version: 1 })).toEqual({
      status: 422,
      body: "tooLong",
    });
  });

  it("refuses what it does not know, and more picks than anybody can do", async () => {
    const refused = [
      { learned: "x" },
      { learned: "x", version: -1 },
      { learned: 7, version: 0 },
      { learned: "x", version: 0, userId: ada },
      { nextKeys: "w1-t1", version: 0 },
      { nextKeys: ["W1 T1"], version: 0 },
      { nextKeys: Array.from({ length: 61 }, (_, n) => `k${n}`), version: 0 },
    ];
    for (const body of refused) expect(await put(ada, monday, body)).toMatchObject({ status: 422 });
    expect(await db.review.count()).toBe(0);
  });

  it("is about a week that has begun, named by its Monday, and nothing else", async () => {
    const user = await signedIn(ada);
    const present = mondayOf(todayFor({ instant: new Date(), ...user }));
    expect(await put(ada, present, { learned: "x", version: 0 })).toMatchObject({ status: 200 });

    const unknown = [addDays(present, 7), "2026-05-05", "1999-12-27", "2026-02-30", "now", ""];
    for (const week of unknown) {
      expect(await put(ada, week, { learned: "x", version: 0 })).toMatchObject({ status: 404 });
    }
    expect(await db.review.count()).toBe(1);
  });

  it("keeps two learners' reviews of the same week apart", async () => {
    const eve = await addUser();
    await addYear(eve, versionId);
    await put(ada, monday, { learned: "Ada's", version: 0 });
    expect(await put(eve, monday, { learned: "Eve's", version: 1 })).toMatchObject({
      status: 409,
      body: { review: { learned: "", version: 0 } },
    });
    await put(eve, monday, { learned: "Eve's", version: 0 });

    expect((await find(ada)).learned).toBe("Ada's");
    expect((await find(eve)).learned).toBe("Eve's");
  });

  it("wants a year, and takes one statement", async () => {
    expect(await put(await addUser(), monday, { learned: "x", version: 0 })).toMatchObject({
      status: 409,
      body: { type: "/problems/not-enrolled" },
    });
    const user = await signedIn(ada);
    await putReview(user, { monday }, { learned: "warm", version: 0 });
    const save = () => putReview(user, { monday }, { learned: "x", version: 1 });
    expect(await countStatements(save)).toBe(1);
  });
});
