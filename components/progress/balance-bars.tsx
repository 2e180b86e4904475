import type { BalanceMonth } from "@/lib/domain/balance";

type Row = BalanceMonth & { name: string };

type Props = { rows: readonly Row[]; inputLabel: string; outputLabel: string };

const width = 360;
const middle = 176;
/** The longest bar; months have their names on the left. */
const most = 120;
const row = 19;
const thick = 11;
const top = 20;

/** Bars to the left for what was taken in, to the right for what was made, on one scale. */
export function BalanceBars({ rows, inputLabel, outputLabel }: Props) {
  const longest = Math.max(1, ...rows.map(({ input, output }) => Math.max(input, output)));
  const lengthOf = (minutes: number) => Math.round((most * minutes * 10) / longest) / 10;
  const yOf = (index: number) => top + index * row + 4;
  const bottom = top + rows.length * row + 4;

  return (
    <svg
      viewBox={`0 0 ${width} ${bottom}`}
      aria-hidden="true"
      className="h-auto w-full max-w-lg text-[11px]"
    >
      <text x={middle - 6} y={12} textAnchor="end" className="fill-proof">
        {inputLabel}
      </text>
      <text x={middle + 6} y={12} className="fill-done-ink">
        {outputLabel}
      </text>
      {rows.map(({ month, name }, index) => (
        <text key={month} x={0} y={yOf(index) + 9} className="fill-soft">
          {name}
        </text>
      ))}
      <path
        d={rows
          .map(({ input }, index) => bar(middle - lengthOf(input), yOf(index), lengthOf(input)))
          .join("")}
        className="fill-proof"
      />
      <path
        d={rows.map(({ output }, index) => bar(middle, yOf(index), lengthOf(output))).join("")}
        className="fill-done"
      />
      <path d={`M${middle} ${top}V${bottom}`} className="stroke-edge" />
    </svg>
  );
}

function bar(x: number, y: number, length: number): string {
  return length === 0 ? "" : `M${x} ${y}h${length}v${thick}h-${length}Z`;
}
