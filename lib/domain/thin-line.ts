export type PlanePoint = { readonly x: number; readonly y: number };

/**
 * The same line with as few of its points as possible: none that is left out lies further from the new line than
 * `tolerance` (Ramer, Douglas and Peucker). A year of evenings is 250 points, of which a chart can show 40.
 *
 * @param tolerance in the unit of the points
 */
export function thinLine<Point extends PlanePoint>(
  points: readonly Point[],
  tolerance: number,
): readonly Point[] {
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;

  const distances = points.map((point) => distanceTo(first, last, point));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  const before = thinLine(points.slice(0, farthest + 1), tolerance);
  const after = thinLine(points.slice(farthest), tolerance);
  return [...before, ...after.slice(1)];
}

/** How far a point is from the stretch between two others. */
function distanceTo(from: PlanePoint, to: PlanePoint, point: PlanePoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (length || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}
