import { randomOf } from "./keyed-random";

/** The box that every pebble fits into. */
export const pebbleBox = { width: 48, height: 38 } as const;

type Point = readonly [x: number, y: number];

const center: Point = [pebbleBox.width / 2, pebbleBox.height / 2];
/** Few points keep the page small; the curve through them keeps the stone round. */
const outlinePoints = 9;

/**
 * The outline of a stone as an SVG path in a box of 48 × 38, always the same for the same key (LOOK).
 * An ellipse that a few slow waves press out of shape, a little flatter where it lies on the ground.
 */
export function pebbleOutline(key: string): string {
  const edge = edgeOf(key);
  const points = Array.from({ length: outlinePoints }, (_, index) =>
    edge((2 * Math.PI * index) / outlinePoints),
  );
  return closedCurve(points);
}

/**
 * The vein of quartz in a proved stone: an open curve from edge to edge, to be stroked. It ends just
 * inside the outline, so it needs no clipping.
 */
export function pebbleVein(key: string): string {
  const edge = edgeOf(key);
  const random = randomOf(`${key} vein`);
  const tilt = between(random, 0.1, 0.5) * (random() < 0.5 ? -1 : 1);
  const from = inward(edge(Math.PI + tilt));
  const to = inward(edge(tilt + between(random, -0.3, 0.3)));
  // Two bends on opposite sides of the straight line between the ends.
  const bend = between(random, 1.5, 4) * (random() < 0.5 ? -1 : 1);
  const first = along(from, to, between(random, 0.25, 0.4), bend);
  const second = along(from, to, between(random, 0.6, 0.75), -bend * between(random, 0.4, 0.9));
  return openCurve([from, first, second, to]);
}

/**
 * The chip that is missing from a finished stone with something open: an open line from just outside the
 * outline to the inside and back, to be filled with what lies behind the stone.
 */
export function pebbleNotch(key: string): string {
  const edge = edgeOf(key);
  const angle = between(randomOf(`${key} notch`), -1.3, -0.8);
  const corners = [
    scaled(edge(angle - 0.3), 1.08),
    scaled(edge(angle), 0.56),
    scaled(edge(angle + 0.3), 1.08),
  ];
  return `M${corners.map(write).join("L")}`;
}

/**
 * The part of a stone that is filled, from the bottom, with the edge of something that grows: to be cut off by the
 * outline.
 *
 * @param share  0 to 1
 */
export function pebbleFilling(share: number): string {
  // A first task is to be seen, however short it was.
  const top = Number((33.5 - 29 * Math.max(0.13, share)).toFixed(1));
  return `M0 ${top}c8-3 14 2 24 .5s16-2.500 24 0V38H0Z`;
}

export const pebbleTones = ["dark", "middle", "light"] as const;

/** How dark a stone is: those of one heap are not quite alike. */
export function pebbleTone(key: string): (typeof pebbleTones)[number] {
  return pebbleTones[Math.floor(randomOf(`${key} tone`)() * pebbleTones.length)] ?? "middle";
}

/** The point of the outline in each direction, angles in radians from the right, downwards. */
function edgeOf(key: string): (angle: number) => Point {
  const random = randomOf(key);
  const width = between(random, 20.5, 22.5);
  const height = between(random, 14.5, 17);
  const tilt = between(random, -0.16, 0.16);
  const waves = [
    { count: 2, size: between(random, -0.03, 0.03), phase: between(random, 0, Math.PI) },
    { count: 3, size: between(random, 0.02, 0.05), phase: between(random, 0, 2 * Math.PI) },
    { count: 5, size: between(random, 0, 0.012), phase: between(random, 0, 2 * Math.PI) },
  ];

  return (angle) => {
    const swell = waves.reduce(
      (sum, { count, size, phase }) => sum + size * Math.cos(count * angle + phase),
      1,
    );
    const x = Math.cos(angle) * width * swell;
    const y = Math.sin(angle) * height * swell * (Math.sin(angle) > 0 ? 0.92 : 1);
    return [
      clamp(center[0] + x * Math.cos(tilt) - y * Math.sin(tilt), pebbleBox.width),
      clamp(center[1] + x * Math.sin(tilt) + y * Math.cos(tilt), pebbleBox.height),
    ];
  };
}

/** A smooth closed curve through the points (Catmull-Rom, written as cubic Béziers). */
function closedCurve(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? center;
  return `${curveThrough(at, points.length)}Z`;
}

/** The same from the first point to the last. */
function openCurve(points: readonly Point[]): string {
  const last = points.length - 1;
  return curveThrough((index) => points[Math.min(Math.max(index, 0), last)] ?? center, last);
}

function curveThrough(at: (index: number) => Point, pieces: number): string {
  const arrive = (index: number) => handle(at(index), at(index + 1), at(index - 1));
  // `s` mirrors the handle before it, which is just what this curve needs.
  const curves = Array.from({ length: pieces }, (_, index) => {
    const ends = [arrive(index + 1), at(index + 1)];
    const from = at(index);
    return index === 0
      ? `c${steps(from, [handle(from, at(-1), at(1)), ...ends])}`
      : `s${steps(from, ends)}`;
  });
  return `M${joined(at(0).map(halves))}${curves.join("")}`;
}

/** The handle at a point, on the side of `toward`, along the line between its neighbours. */
function handle([x, y]: Point, away: Point, toward: Point): Point {
  return [x + (toward[0] - away[0]) / 6, y + (toward[1] - away[1]) / 6];
}

/** A little towards the middle, where the curve and the width of a stroke do not reach beyond the edge. */
function inward(point: Point): Point {
  return scaled(point, 0.96);
}

/** Nearer to the middle of the stone, or further from it. */
function scaled([x, y]: Point, share: number): Point {
  return [center[0] + (x - center[0]) * share, center[1] + (y - center[1]) * share];
}

/** A point `share` of the way from one to the other, `aside` units off the straight line. */
function along(from: Point, to: Point, share: number, aside: number): Point {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return [from[0] + x * share - (y / length) * aside, from[1] + y * share + (x / length) * aside];
}

function write(point: Point): string {
  return joined(point.map(tenths));
}

/** Points as steps from another one: shorter than where they are. */
function steps(from: Point, points: readonly Point[]): string {
  // Differences of rounded places, so that no error adds up along the curve.
  const [x, y] = [halves(from[0]), halves(from[1])];
  return joined(points.flatMap((point) => [halves(point[0]) - x, halves(point[1]) - y]));
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** Tenths to the nearest half, for curves: at the size of a stone a quarter of a pixel, and a third of the bytes. */
function halves(value: number): number {
  return Math.round(value * 2) * 5;
}

/** Numbers in tenths as SVG reads them, with as few characters as it allows. */
function joined(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => {
      const text = String(number / 10).replace(/^(-?)0\./, "$1.");
      return index === 0 || text.startsWith("-") ? text : ` ${text}`;
    })
    .join("");
}

/** Leaves room for the stroke. */
function clamp(value: number, size: number): number {
  return Math.min(Math.max(value, 1), size - 1);
}

function between(random: () => number, low: number, high: number): number {
  return low + random() * (high - low);
}
