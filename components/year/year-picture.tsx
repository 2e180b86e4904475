import type { ReactNode } from "react";

import { fill, type Words } from "@/lib/i18n/words";
import { saidOf } from "./said-of";
import { StoneShape } from "./stone-shape";
import type { PhaseView, StoneView } from "./stone-view";

type Props = {
  phases: readonly PhaseView[];
  /** Null where the picture is only an illustration: then the stones have no names. */
  words: Words["year"] | null;
  /** Names of the phases beside the rows, or stones alone. */
  isLabelled?: boolean;
};

/**
 * The year as rows of stones, one per week (LOOK: "The year is the picture"). A list of links, or of named
 * pictures where the weeks are private.
 */
export function YearPicture({ phases, words, isLabelled = true }: Props) {
  return phases.map((phase) => (
    <div
      key={phase.key}
      className={isLabelled ? "items-center md:grid md:grid-cols-[8.5rem_1fr] md:gap-x-4" : ""}
    >
      {isLabelled ? (
        <div className="flex items-baseline gap-2 pt-3 md:block md:pt-0">
          <h3 lang={phase.lang} className="text-base leading-tight">
            {phase.title}
          </h3>
          <p className="text-soft text-xs">{phase.months}</p>
        </div>
      ) : null}
      <div>
        {rowsOf(phase.stones).map((stones) => (
          <ol
            key={stones[0]?.key}
            aria-hidden={words === null || undefined}
            className="relative grid grid-cols-13"
          >
            <Trail />
            {stones.map((stone) => (
              <li key={stone.key} className="relative">
                <Place stone={stone} words={words}>
                  <StoneShape stone={stone} className="w-full" />
                </Place>
              </li>
            ))}
          </ol>
        ))}
      </div>
    </div>
  ));
}

/** Stones in a row; a longer phase has several. */
const columns = 13;

export function rowsOf(stones: readonly StoneView[]): readonly (readonly StoneView[])[] {
  return Array.from({ length: Math.ceil(stones.length / columns) }, (_, row) =>
    stones.slice(row * columns, (row + 1) * columns),
  );
}

const place = "flex min-h-11 items-center px-px py-2 sm:px-1 md:min-h-14 md:px-1.5 lg:px-2";

function Place(props: { stone: StoneView; words: Props["words"]; children: ReactNode }) {
  const { stone, words, children } = props;
  const { week, title } = stone;
  if (words === null) return <div className={place}>{children}</div>;
  const name = fill(words.stone, { week, title, state: saidOf(stone, words) });
  if (!stone.href) {
    return (
      <div role="img" aria-label={name} className={place}>
        {children}
      </div>
    );
  }
  return (
    <a
      href={stone.href}
      aria-label={name}
      aria-current={stone.current ? "step" : undefined}
      className={`${place} no-underline`}
    >
      {children}
    </a>
  );
}

/** The path on which the stones lie. */
function Trail() {
  return (
    <li aria-hidden="true" className="absolute inset-x-2 top-1/2 -mt-2">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 16"
        preserveAspectRatio="none"
        className="h-4 w-full"
      >
        <path
          d="M0 9C8 4 16 13 25 8S42 5 50 9S68 12 76 7S92 6 100 9"
          vectorEffect="non-scaling-stroke"
          className="fill-none stroke-edge/60 [stroke-dasharray:.1_6] [stroke-linecap:round] [stroke-width:1.6]"
        />
      </svg>
    </li>
  );
}
