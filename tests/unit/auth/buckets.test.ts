import { describe, expect, it } from "vitest";

import { makeBuckets } from "@/lib/auth/buckets";

describe("a budget in memory", () => {
  it("lets a burst go on, then says how long to wait, and fills again", () => {
    const take = makeBuckets({ burst: 3, perSecond: 0.5 });
    expect([0, 0, 0, 0].map(() => take("a", 1000))).toEqual([0, 0, 0, 2]);
    expect(take("a", 2000)).toBeGreaterThan(0);
    expect(take("a", 6000)).toBe(0);
  });

  it("is one for each key, and never holds more than its burst", () => {
    const take = makeBuckets({ burst: 1, perSecond: 1 });
    expect([take("a", 0), take("b", 0), take("a", 0)]).toEqual([0, 0, 1]);
    expect([take("a", 1_000_000), take("a", 1_000_000)]).toEqual([0, 1]);
  });

  it("forgets full ones when there are many, and no other", () => {
    const take = makeBuckets({ burst: 2, perSecond: 0.001 });
    take("kept", 0);
    take("kept", 0);
    for (let key = 0; key < 10_100; key += 1) take(String(key), 0);
    expect(take("kept", 1)).toBeGreaterThan(0);
  });
});
