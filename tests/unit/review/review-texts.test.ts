import { describe, expect, it } from "vitest";

import { charactersOver, merge } from "@/components/drafts/texts";
import { reviewShape, sendReview, toReviewTexts } from "@/components/review/review-texts";

const texts = (learned: string, nextKeys = "") => ({ learned, shipped: "", stuck: "", nextKeys });

describe("two versions of a review", () => {
  it("merge when the one answered and the other picked", () => {
    expect(merge(reviewShape, texts("a"), texts("b"), texts("a", "t1 t2"))).toEqual(
      texts("b", "t1 t2"),
    );
  });

  it("are joined without losing an answer or a pick", () => {
    expect(reviewShape.join(texts("mine", "t1 t2"), texts("theirs", "t2 t3"))).toEqual(
      texts("theirs\n\n---\n\nmine", "t2 t3 t1"),
    );
  });
});

describe("the length of a review", () => {
  it("is counted for each answer by itself", () => {
    const full = "가".repeat(10_000);
    const review = { learned: full, shipped: full, stuck: full, nextKeys: "x".repeat(20_000) };
    expect(charactersOver(reviewShape, review)).toBe(0);
    expect(charactersOver(reviewShape, { ...review, stuck: `${full}👩` })).toBe(1);
  });
});

describe("sending a review", () => {
  const request = {
    ...{ url: "/api/v1/reviews/2026-05-04", userKey: "ada", version: 2, isLeaving: false },
    texts: texts("가", "t1 t2"),
  };

  it("puts the picks as a list and reads them back as one text", async () => {
    const stored = { learned: "b", shipped: "", stuck: "", nextKeys: ["t9", "t8"], version: 4 };
    let body = "";
    const answer = await sendReview(
      (async (_: unknown, init: RequestInit) => {
        body = String(init.body);
        return Response.json({ review: stored }, { status: 409 });
      }) as typeof fetch,
      request,
    );
    expect(JSON.parse(body)).toEqual({
      ...{ learned: "가", shipped: "", stuck: "", nextKeys: ["t1", "t2"], version: 2 },
    });
    expect(answer).toEqual({ kind: "conflict", stored: toReviewTexts(stored) });
    expect(toReviewTexts(stored).nextKeys).toBe("t9 t8");
  });
});
