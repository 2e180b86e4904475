import type { GridMonth, GridRange, GridSpan } from "@/lib/domain/year-grid";

/** One month of the calendar: 31 days wide in every month, so that days stand below each other. */
const day = 10;
const width = 31 * day;
const height = 38;
const lanes = { first: 12, plan: 21 } as const;
const thick = 5;

type Props = { month: GridMonth; finished: ReadonlySet<number> };

/** Two thin lanes with the weeks as first planned and as planned now, breaks hatched, and a line for today. */
export function MonthLanes({ month, finished }: Props) {
  const { first, plan, rest, today, length } = month;
  const isFinished = ({ week }: GridSpan) => finished.has(week);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="h-auto w-full text-[8.5px] [stroke-width:1]"
    >
      <path d={ticksOf(length)} className="stroke-line" />
      <path d={barsOf(first, lanes.first)} className="fill-stone stroke-edge" />
      <path d={hatchesOf(rest, lanes.plan)} className="fill-none stroke-now" />
      <path
        d={barsOf(
          plan.filter((span) => !isFinished(span)),
          lanes.plan,
        )}
        className="fill-sheet stroke-done-ink"
      />
      <path d={barsOf(plan.filter(isFinished), lanes.plan)} className="fill-done stroke-done-ink" />
      <Numbers spans={first} y={lanes.first - 3} />
      <Numbers spans={plan} y={lanes.plan + thick + 9} />
      {today === null ? null : (
        <path
          d={`M${(today - 0.5) * day} ${lanes.first - 2}V${lanes.plan + thick + 2}`}
          className="stroke-now [stroke-width:2]"
        />
      )}
    </svg>
  );
}

function Numbers({ spans, y }: { spans: readonly GridSpan[]; y: number }) {
  return spans
    .filter(({ isNamed, from, to }) => isNamed && to > from)
    .map(({ week, from }) => (
      <text key={week} x={(from - 1) * day + 1} y={y} className="fill-soft">
        {week}
      </text>
    ));
}

/** A little air between two weeks. */
function barsOf(spans: readonly GridRange[], y: number): string {
  return spans
    .map(({ from, to }) => {
      const wide = (to - from + 1) * day - 2;
      return `M${(from - 1) * day + 1} ${y}h${wide}v${thick}h-${wide}Z`;
    })
    .join("");
}

/** Two strokes for each day. */
function hatchesOf(ranges: readonly GridRange[], y: number): string {
  return ranges
    .flatMap(({ from, to }) =>
      Array.from({ length: 2 * (to - from + 1) }, (_, index) => {
        const x = (from - 1) * day + index * 5;
        return `M${x} ${y + thick}l5-${thick}`;
      }),
    )
    .join("");
}

/** Ends of the lanes, and a tick each seven days. */
function ticksOf(length: number): string {
  const days = [0, 7, 14, 21, 28].filter((at) => at < length);
  return [...days, length]
    .map((at) => `M${at * day} ${lanes.first}V${lanes.plan + thick}`)
    .join("");
}
