import type { Words } from "@/lib/i18n/words";

import { StoneShape } from "./stone-shape";
import type { PhaseView, StoneView } from "./stone-view";

type Props = { phases: readonly PhaseView[]; words: Words["year"]["legend"] };

type Sample = Parameters<typeof StoneShape>[0]["stone"];

const plain = { key: "legend", state: "open", fill: 0 } as const satisfies Sample;

const samples: readonly {
  name: keyof Words["year"]["legend"];
  stone: Sample;
  isShown: (stone: StoneView) => boolean;
}[] = [
  {
    name: "settled",
    stone: { ...plain, state: "finished" },
    isShown: ({ state }) => state === "finished" || state === "started",
  },
  {
    name: "proved",
    stone: { ...plain, state: "finished", proved: true },
    isShown: ({ proved }) => proved === true,
  },
  {
    name: "notch",
    stone: { ...plain, state: "finished", notch: true },
    isShown: ({ notch }) => notch === true,
  },
  {
    name: "skipped",
    stone: { ...plain, state: "skipped" },
    isShown: ({ state }) => state === "skipped",
  },
  {
    name: "current",
    stone: { ...plain, current: true },
    isShown: ({ current }) => current === true,
  },
  {
    name: "planned",
    stone: { ...plain, planned: true },
    isShown: ({ planned }) => planned === true,
  },
  {
    name: "rest",
    stone: { ...plain, rest: "-" },
    isShown: ({ rest }) => rest !== undefined,
  },
  {
    name: "placeholder",
    stone: { ...plain, state: "placeholder" },
    isShown: ({ state }) => state === "placeholder",
  },
];

/** The marks that are in the picture now, each with a stone that bears it. */
export function samplesIn(phases: readonly PhaseView[]) {
  const stones = phases.flatMap((phase) => phase.stones);
  return samples.filter(({ isShown }) => stones.some(isShown));
}

/** What the marks mean that are in the picture now; those that are not in it are left out. */
export function YearLegend({ phases, words }: Props) {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-soft">
      {samplesIn(phases).map(({ name, stone }) => (
        <li key={name} className="flex items-center gap-2">
          <StoneShape stone={stone} className="w-6" />
          {words[name]}
        </li>
      ))}
    </ul>
  );
}
