import {
  pebbleBox,
  pebbleFilling,
  pebbleNotch,
  pebbleOutline,
  pebbleTone,
  pebbleVein,
} from "@/lib/domain/pebble";
import type { StoneState } from "@/lib/domain/stone";

import type { StoneView } from "./stone-view";

/** Fill and stroke are inherited by the paths, so that a stone costs little more than its outline. */
const looks: Record<StoneState, string> = {
  open: "fill-sheet stroke-edge",
  started: "fill-sheet stroke-edge",
  finished: "fill-done stroke-done-ink",
  skipped: "fill-stone stroke-edge",
  placeholder: "fill-paper stroke-edge",
};

type Props = {
  stone: Pick<
    StoneView,
    "key" | "state" | "fill" | "notch" | "proved" | "current" | "planned" | "rest"
  >;
  className?: string;
};

/** One week as a pebble (LOOK). What it says is said in words by whoever places it. */
export function StoneShape({ stone, className = "" }: Props) {
  const { key, state } = stone;
  const outline = pebbleOutline(key);
  return (
    <svg
      viewBox={`0 0 ${pebbleBox.width} ${pebbleBox.height}`}
      aria-hidden="true"
      className={`overflow-visible [stroke-width:1.3] ${looks[state]} ${className}`}
    >
      {stone.current ? (
        <path
          d={outline}
          transform="translate(-6 -4.75)scale(1.25)"
          className="fill-none stroke-now [stroke-width:2]"
        />
      ) : null}
      <path d={outline} className={bodyLook(stone)} />
      {state === "started" ? <Filling stone={stone} outline={outline} /> : null}
      {stone.proved ? (
        <path
          d={pebbleVein(key)}
          className="fill-none stroke-vein [stroke-linecap:round] [stroke-width:2.6]"
        />
      ) : null}
      {stone.notch ? <path d={pebbleNotch(key)} className="fill-paper" /> : null}
      {stone.planned ? <path d={flag} className={flagLook} /> : null}
      {stone.rest ? <path d="M49-5V43" className={restLook} /> : null}
    </svg>
  );
}

const tones = {
  dark: undefined,
  middle: "fill-[color-mix(in_oklab,var(--done)_90%,var(--paper))]",
  light: "fill-[color-mix(in_oklab,var(--done)_79%,var(--paper))]",
};

function bodyLook({ key, state }: Props["stone"]): string | undefined {
  if (state === "placeholder") return dotted;
  return state === "finished" ? tones[pebbleTone(key)] : undefined;
}

const dotted = "[stroke-dasharray:.1_4.6] [stroke-linecap:round] [stroke-width:2]";

/** Stands on the stone, to where the learner would be today. */
const flag = "M24 6V-13L36-9L24-5";
const flagLook =
  "origin-[24px_6px] scale-150 fill-now stroke-now [stroke-linejoin:round] [stroke-linecap:round] [stroke-width:1.6] md:scale-100";

/** Between this stone and the next one. */
const restLook = "stroke-soft [stroke-dasharray:4_4] [stroke-width:2]";

/** Part of a stone, from the bottom, with the edge of something that grows. */
function Filling({ stone, outline }: { stone: Props["stone"]; outline: string }) {
  const id = `fill-${stone.key}`;
  return (
    <>
      <clipPath id={id}>
        <path d={outline} />
      </clipPath>
      <path
        clipPath={`url(#${id})`}
        d={pebbleFilling(stone.fill)}
        className="fill-done stroke-none"
      />
      <path d={outline} className="fill-none stroke-done-ink" />
    </>
  );
}
