import type { ChartPoint } from "@/lib/domain/chart-line";
import { thinLine } from "@/lib/domain/thin-line";
import type { ChartMonth, YearChart } from "@/lib/domain/year-chart";

type Props = {
  chart: YearChart;
  /** Names of the lines, written beside them. */
  planLabel: string;
  yourLabel: string;
  forecastLabel: string;
  /** The name of a month on the axis. */
  monthLabel: (month: ChartMonth) => string;
};

const width = 380;
const height = 214;
const left = 34;
const right = width - 10;
const top = 14;
const bottom = height - 26;

const percents = [25, 50, 75, 100];

const acrossOf = (share: number) => left + share * (right - left);
const upOf = (share: number) => bottom - share * (bottom - top);
const xOf = (share: number) => Math.round(acrossOf(share));
const yOf = (share: number) => Math.round(upOf(share));

/** Plan, reality and forecast as lines that name themselves. What it says is said again in words and a table. */
export function YearChartPicture({ chart, monthLabel, ...labels }: Props) {
  const { planned, settled, forecast } = chart;
  const now = settled.at(-1) ?? { x: 0, y: 0 };

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="h-auto w-full text-[11px]"
    >
      <path
        d={percents.map((percent) => `M${left} ${yOf(percent / 100)}H${right}`).join("")}
        className="stroke-line"
      />
      {percents.map((percent) => (
        <text
          key={percent}
          x={left - 7}
          y={yOf(percent / 100) + 4}
          textAnchor="end"
          className="fill-soft"
        >
          {percent}
        </text>
      ))}
      <path d={`M${left} ${bottom}H${right}`} className="stroke-edge" />
      {axisMonths(chart.months).map((month) => (
        <text key={month.month} x={xOf(month.x)} y={height - 8} className="fill-soft">
          {monthLabel(month)}
        </text>
      ))}
      {forecast ? <Fan forecast={forecast} /> : null}
      <path
        d={lineOf(planned)}
        className="fill-none stroke-edge [stroke-dasharray:5_4] [stroke-width:1.6]"
      />
      <path
        d={lineOf(settled)}
        className="fill-none stroke-done [stroke-linecap:round] [stroke-linejoin:round] [stroke-width:2.6]"
      />
      <circle cx={xOf(now.x)} cy={yOf(now.y)} r="4" className="fill-done" />
      <text {...planLabelPlace(planned)} textAnchor="end" className="fill-soft">
        {labels.planLabel}
      </text>
      <text {...yourLabelPlace(now)} className="fill-done-ink font-medium">
        {labels.yourLabel}
      </text>
      {forecast ? (
        <text {...forecastLabelPlace(forecast.finish)} className="fill-done-ink">
          {labels.forecastLabel}
        </text>
      ) : null}
    </svg>
  );
}

/** The range of the forecast, faint, and its middle as a dotted line. What ends beyond the edge fades there. */
function Fan({ forecast }: { forecast: NonNullable<YearChart["forecast"]> }) {
  const { finish, earliest, latest } = forecast;
  const [soon, late] = [earliest.at(-1), latest.at(-1)];
  // Where the later side leaves the picture, the fan reaches into the corner.
  const corner = soon && late && soon.y > late.y ? [{ x: late.x, y: soon.y }] : [];
  const fades = corner.length > 0;
  const around = [...earliest, ...corner, ...latest.toReversed()];
  return (
    <>
      {fades ? (
        <linearGradient id="open-end">
          <stop offset=".3" className="[stop-color:var(--done)]" />
          <stop offset="1" stopOpacity="0" className="[stop-color:var(--done)]" />
        </linearGradient>
      ) : null}
      <path
        d={`${lineOf(around)}Z`}
        fill={fades ? "url(#open-end)" : undefined}
        fillOpacity=".2"
        className={fades ? undefined : "fill-done"}
      />
      <path
        d={lineOf(finish)}
        className="fill-none stroke-done-ink [stroke-dasharray:.1_5] [stroke-linecap:round] [stroke-width:2.4]"
      />
    </>
  );
}

/** Far less than the width of the line; without it, the line alone is a tenth of the page. */
const tolerance = 0.8;

/** Whole numbers, each from the one before it: half the bytes, and the page carries a line twice. */
function lineOf(points: readonly ChartPoint[]): string {
  const places = points.map(({ x, y }) => ({ x: acrossOf(x), y: upOf(y) }));
  const [first, ...rest] = thinLine(places, tolerance).map(({ x, y }) => ({
    x: Math.round(x),
    y: Math.round(y),
  }));
  if (!first) return "";
  const steps = rest.map(({ x, y }, index) => {
    const from = index === 0 ? first : (rest[index - 1] ?? first);
    return `${x - from.x} ${y - from.y}`;
  });
  return `M${first.x} ${first.y}l${steps.join(" ")}`.replaceAll(" -", "-");
}

type Place = { x: number; y: number; textAnchor?: "start" | "end" };

/** Above the line, where four fifths are planned. */
function planLabelPlace(planned: readonly ChartPoint[]): Place {
  const point = planned.find(({ y }) => y >= 0.8) ?? planned.at(-1) ?? { x: 1, y: 1 };
  return { x: xOf(point.x) - 8, y: yOf(point.y) - 4 };
}

/** Beside the dot, where neither line is. */
function yourLabelPlace({ x, y }: ChartPoint): Place {
  if (x > 0.7) return { x: xOf(x) + 6, y: Math.min(yOf(y) + 24, bottom - 6), textAnchor: "end" };
  if (y < 0.12) return { x: xOf(x) - 2, y: yOf(y) - 20, textAnchor: "start" };
  return { x: xOf(x) + 9, y: yOf(y) + 15, textAnchor: "start" };
}

/** Below the line, two thirds of its way. */
function forecastLabelPlace(finish: readonly ChartPoint[]): Place {
  const [from, to] = [finish[0], finish.at(-1)];
  if (!from || !to) return { x: right, y: bottom, textAnchor: "end" };
  const middle = { x: from.x + (to.x - from.x) * 0.66, y: from.y + (to.y - from.y) * 0.66 };
  const isLate = middle.x > 0.8;
  const y = Math.min(yOf(middle.y) + (isLate ? 28 : 18), bottom - 6);
  return { x: isLate ? right : xOf(middle.x) + 10, y, textAnchor: isLate ? "end" : "start" };
}

/** Four to six months are enough for an axis. */
function axisMonths(months: readonly ChartMonth[]): readonly ChartMonth[] {
  const step = Math.max(1, Math.ceil(months.length / 5));
  return months.filter(({ x }, index) => index % step === 0 && x < 0.89);
}
