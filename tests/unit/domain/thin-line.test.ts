import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { thinLine } from "@/lib/domain/thin-line";

const at = (x: number, y: number) => ({ x, y });

describe("thinLine", () => {
  it("keeps only the ends of a straight line", () => {
    expect(thinLine([at(0, 0), at(1, 1), at(2, 2), at(3, 3)], 0.1)).toEqual([at(0, 0), at(3, 3)]);
  });

  it("keeps a bend that can be seen and drops one that cannot", () => {
    const line = [at(0, 0), at(5, 0.05), at(10, 4), at(20, 4)];
    expect(thinLine(line, 0.1)).toContainEqual(at(10, 4));
    expect(thinLine([at(0, 0), at(5, 0.05), at(10, 0)], 0.1)).toHaveLength(2);
  });

  it("returns what is too short to thin as it is", () => {
    expect(thinLine([], 1)).toEqual([]);
    expect(thinLine([at(1, 2)], 1)).toEqual([at(1, 2)]);
    expect(thinLine([at(1, 2), at(1, 2)], 1)).toEqual([at(1, 2), at(1, 2)]);
  });

  it("keeps both ends, the order and only points of the line", () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (line) => {
        const thin = thinLine(line, 2);
        const places = thin.map((kept) => line.indexOf(kept));
        expect(thin[0]).toBe(line[0]);
        expect(thin.at(-1)).toBe(line.at(-1));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});
