import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  fraction,
  multiply,
  sum,
  toNumber,
  zero,
} from "@/lib/domain/fraction";

describe("a fraction", () => {
  it("is kept in lowest terms", () => {
    expect(fraction(6, 4)).toEqual({ part: 3n, whole: 2n });
    expect(fraction(0, 7)).toEqual(zero);
    expect(sum([fraction(1, 6), fraction(1, 3), fraction(1, 2)])).toEqual(fraction(1));
    expect(sum([])).toEqual(zero);
  });

  it("is rounded only when asked, up or down, and never when it is whole", () => {
    expect([floor(fraction(7, 2)), ceiling(fraction(7, 2))]).toEqual([3n, 4n]);
    expect([floor(fraction(8, 2)), ceiling(fraction(8, 2))]).toEqual([4n, 4n]);
    expect(toNumber(fraction(2, 3))).toBe(0.667);
    expect(toNumber(fraction(1, 8))).toBe(0.125);
    expect(toNumber(fraction(575))).toBe(575);
  });

  it("of nothing does not exist", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => divide(fraction(1), zero)).toThrow(RangeError);
  });

  it("is what is taken away again by dividing, and is put in order by size", () => {
    const some = fc
      .tuple(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 12n))
      .map(([part, whole]) => fraction(part, whole));
    fc.assert(
      fc.property(some, some, (a, b) => {
        fc.pre(b.part > 0n);
        expect(divide(multiply(a, b), b)).toEqual(a);
        expect(compare(a, add(a, b))).toBe(-1);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });
});
