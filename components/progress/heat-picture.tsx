import type { HeatDay, HeatWeek } from "@/lib/domain/heat-map";

/** Side of a day, and of the square in it by step: who sees no colours sees sizes. */
const cell = 12;
const sides = [1.5, 4, 6, 8, 9.5, 11] as const;
const left = 26;
const top = 16;
/** The same for both halves of a year, so that days have one size. */
const width = left + 27 * cell + 2;

export const heatLooks = [
  "fill-edge",
  "fill-[color-mix(in_oklab,var(--done)_45%,var(--paper))]",
  "fill-[color-mix(in_oklab,var(--done)_70%,var(--paper))]",
  "fill-done",
  "fill-[color-mix(in_oklab,var(--done)_50%,var(--done-ink))]",
  "fill-done-ink",
] as const;

type Props = {
  /** At most 27. */
  weeks: readonly HeatWeek[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** The name above a week, where a month begins in it; empty elsewhere. */
  monthLabels: readonly string[];
};

/** Half a year: weeks as columns, days as rows; a break is a dashed line through its days. */
export function HeatPicture({ weeks, weekdays, monthLabels }: Props) {
  const days = weeks.flatMap((week, column) =>
    week.days.map((day, row) => ({ day, x: left + column * cell, y: top + row * cell })),
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${top + 7 * cell}`}
      aria-hidden="true"
      className="h-auto w-full text-[9px]"
    >
      {weekdays.map((name, row) =>
        row % 2 === 0 ? (
          <text key={name} x={0} y={top + row * cell + 9} className="fill-soft">
            {name}
          </text>
        ) : null,
      )}
      {monthLabels.map((name, column) =>
        name === "" ? null : (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its column
            key={column}
            x={left + column * cell}
            y={9}
            className="fill-soft"
          >
            {name}
          </text>
        ),
      )}
      <path d={emptyDaysOf(days)} className="fill-line" />
      <path d={dashesOf(days)} className="stroke-now [stroke-dasharray:3_2.5] [stroke-width:1.4]" />
      {heatLooks.map((look, step) => (
        <path key={look} d={squaresOf(days, step)} className={look} />
      ))}
    </svg>
  );
}

type Place = { day: HeatDay; x: number; y: number };

/** Days outside the year, so that one sees where it will grow. */
function emptyDaysOf(days: readonly Place[]): string {
  return days
    .filter(({ day }) => day.step === 0 && day.outside && !day.rest)
    .map(({ x, y }) => squareOf(0, x, y))
    .join("");
}

function squaresOf(days: readonly Place[], step: number): string {
  return days
    .filter(({ day }) => day.step === step && (step > 0 || (!day.outside && !day.rest)))
    .map(({ x, y }) => squareOf(step, x, y))
    .join("");
}

/** The square of a step in the middle of a day whose corner is at x and y. */
export function squareOf(step: number, x: number, y: number): string {
  const side = sides[step] ?? 0;
  const inset = (cell - side) / 2;
  return `M${x + inset} ${y + inset}h${side}v${side}h-${side}Z`;
}

/** Down through the days of a break, one line for those that follow each other in a week. */
function dashesOf(days: readonly Place[]): string {
  return days
    .filter(({ day }) => day.rest)
    .map(({ x, y }) => `M${x + cell / 2} ${y}v${cell}`)
    .join("");
}
