import {
  pebbleBox,
  pebbleFilling,
  pebbleOutline,
  pebbleTone,
  pebbleVein,
} from "@/lib/domain/pebble";
import type { CardRow, CardStone } from "@/lib/open-graph/card";

import { colours } from "./colours";

type Box = { width: number; rowHeight: number };

/**
 * The year as in components/year, for the library that draws pictures: it knows neither classes nor components
 * inside an `<svg>`, so these are functions, and colours are attributes.
 */
export function stonesDrawing(rows: readonly CardRow[], { width, rowHeight }: Box) {
  const height = rows.length * rowHeight;
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {rows.map((row, index) => (
        <g key={row.stones[0]?.key ?? row.title} transform={`translate(0 ${index * rowHeight})`}>
          {trail({ width, rowHeight })}
          {row.stones.map((stone, place) =>
            stoneAt(stone, { place, of: row.stones.length, width, rowHeight }),
          )}
        </g>
      ))}
    </svg>
  );
}

/** The path on which the stones lie. */
function trail({ width, rowHeight }: Box) {
  const x = (share: number) => (share * width) / 100;
  const y = (step: number) => rowHeight / 2 + step;
  return (
    <path
      d={`M${x(0)} ${y(1)}C${x(8)} ${y(-4)} ${x(16)} ${y(5)} ${x(25)} ${y(0)}S${x(42)} ${y(-3)} ${x(50)} ${y(1)}S${x(68)} ${y(4)} ${x(76)} ${y(-1)}S${x(92)} ${y(-2)} ${x(100)} ${y(1)}`}
      fill="none"
      stroke={colours.edge}
      strokeOpacity="0.6"
      strokeWidth="2"
      strokeLinecap="round"
      strokeDasharray="0.1 7"
    />
  );
}

type Place = Box & { place: number; of: number };

function stoneAt(stone: CardStone, { place, of, width, rowHeight }: Place) {
  const cell = width / of;
  const scale = Math.min((rowHeight - 12) / pebbleBox.height, (cell - 12) / pebbleBox.width);
  const x = cell * (place + 0.5) - (pebbleBox.width * scale) / 2;
  const y = rowHeight / 2 - (pebbleBox.height * scale) / 2;
  const outline = pebbleOutline(stone.key);
  const { fill, stroke } = lookOf(stone);
  return (
    <g
      key={stone.key}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})`}
      strokeWidth="1.3"
    >
      {stone.current ? (
        <path
          d={outline}
          transform="translate(-6 -4.75) scale(1.25)"
          fill={colours.paper}
          stroke={colours.now}
          strokeWidth="2"
        />
      ) : null}
      <path d={outline} fill={fill} stroke={stroke} />
      {stone.state === "started" ? filling(stone, outline) : null}
      {stone.proved ? (
        <path
          d={pebbleVein(stone.key)}
          fill="none"
          stroke={colours.vein}
          strokeLinecap="round"
          strokeWidth="2.6"
        />
      ) : null}
      {stone.planned ? (
        <path
          d="M24 6V-13L36-9L24-5"
          fill={colours.now}
          stroke={colours.now}
          strokeWidth="1.6"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ) : null}
    </g>
  );
}

/** `--done` mixed with paper, as on the pages. */
const tones = { dark: colours.done, middle: "#7a966c", light: "#8aa17d" };

function lookOf({ key, state, near, current }: CardStone): { fill: string; stroke: string } {
  if (state === "finished") return { fill: tones[pebbleTone(key)], stroke: colours["done-ink"] };
  if (state === "skipped") return { fill: colours.stone, stroke: colours.edge };
  if (near && current) return { fill: colours.now, stroke: colours.now };
  return { fill: near ? colours.stone : colours.sheet, stroke: colours.edge };
}

/** Part of a stone, from the bottom. */
function filling({ key, fill }: CardStone, outline: string) {
  return (
    <g>
      <clipPath id={`fill-${key}`}>
        <path d={outline} />
      </clipPath>
      <path clipPath={`url(#fill-${key})`} d={pebbleFilling(fill)} fill={colours.done} />
      <path d={outline} fill="none" stroke={colours["done-ink"]} />
    </g>
  );
}
