import { describe, expect, it } from "vitest";

import {
  pebbleBox,
  pebbleNotch,
  pebbleOutline,
  pebbleTone,
  pebbleTones,
  pebbleVein,
} from "@/lib/domain/pebble";

const keys = Array.from({ length: 300 }, (_, index) => `week-${index}`);

/** The points of a path, control points aside, as [x, y]. */
function pointsOf(path: string): (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/[Mcs][^McsZ]+/g)].map(([command]) => {
    const [dx = 0, dy = 0] = (command.match(/-?(?:\d+(?:\.\d)?|\.\d)/g) ?? [])
      .slice(-2)
      .map(Number);
    const [fromX, fromY] = command.startsWith("M") ? [0, 0] : [x, y];
    // Tenths, as they are written.
    [x, y] = [Math.round((fromX + dx) * 10) / 10, Math.round((fromY + dy) * 10) / 10];
    return [x, y] as const;
  });
}

describe("a pebble", () => {
  it("is always the same for the same key, and another for another", () => {
    expect(pebbleOutline("f01-pytorch-basics")).toBe(pebbleOutline("f01-pytorch-basics"));
    expect(pebbleVein("f01-pytorch-basics")).toBe(pebbleVein("f01-pytorch-basics"));
    expect(new Set(keys.map(pebbleOutline)).size).toBe(keys.length);
    expect(new Set(keys.map(pebbleVein)).size).toBe(keys.length);
  });

  it("is a closed path within its box, short enough for fifty-two on a page", () => {
    for (const key of keys) {
      const path = pebbleOutline(key);
      expect(path).toMatch(/^M[-\d. ]+c[-\d. ]+(s[-\d. ]+)+Z$/);
      expect(path.length).toBeLessThan(180);
      for (const [x, y] of pointsOf(path)) {
        expect(x >= 1 && x <= pebbleBox.width - 1 && y >= 1 && y <= pebbleBox.height - 1).toBe(
          true,
        );
      }
    }
  });

  it("is wider than high, and larger than half its box", () => {
    for (const key of keys) {
      const points = pointsOf(pebbleOutline(key));
      const sizeOf = (values: number[]) => Math.max(...values) - Math.min(...values);
      const width = sizeOf(points.map(([x]) => x));
      const height = sizeOf(points.map(([, y]) => y));
      expect(width).toBeGreaterThan(height);
      expect(height).toBeGreaterThan(pebbleBox.height / 2);
    }
  });

  it("has a vein that runs from the left of the stone to the right, inside the box", () => {
    for (const key of keys) {
      const path = pebbleVein(key);
      expect(path).toMatch(/^M[-\d. ]+c[-\d. ]+(s[-\d. ]+)+$/);
      const points = pointsOf(path);
      expect(points[0]?.[0]).toBeLessThan(pebbleBox.width / 3);
      expect(points.at(-1)?.[0]).toBeGreaterThan((pebbleBox.width * 2) / 3);
    }
  });

  it("has a chip at its upper edge when something was left open", () => {
    for (const key of keys) {
      const [from, tip, to] = [...pebbleNotch(key).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      expect(Math.max(from?.[1] ?? 99, to?.[1] ?? 99)).toBeLessThan(tip?.[1] ?? 0);
      expect(tip?.[1]).toBeLessThan(pebbleBox.height / 2);
      expect(from?.[0]).toBeLessThan(to?.[0] ?? 0);
    }
  });

  it("has a tone of its own", () => {
    expect(pebbleTone("f01-pytorch-basics")).toBe(pebbleTone("f01-pytorch-basics"));
    expect(new Set(keys.map(pebbleTone))).toEqual(new Set(pebbleTones));
  });
});
