import { fill, type Words } from "@/lib/i18n/words";

import type { StoneView } from "./stone-view";

/** All that is true of a stone, in words: "4 of 6 tasks settled, proved". */
export function saidOf(stone: StoneView, words: Words["year"]): string {
  const { settled, total } = stone;
  const counted = total > 0 ? [fill(words.states.settled, { settled, total })] : [];
  return [...counted, ...marksOf(stone, words)].join(words.comma);
}

/** The same without numbers, for a table that has columns for them; never empty. */
export function stateOf(stone: StoneView, words: Words["year"]): string {
  const { started, open } = words.states;
  const marks = marksOf(stone, words);
  const isSaid = ["finished", "skipped", "placeholder"].includes(stone.state);
  const begin = isSaid ? [] : [stone.state === "started" ? started : open];
  return [...begin, ...marks].join(words.comma);
}

function marksOf(stone: StoneView, { states }: Words["year"]): string[] {
  const { state } = stone;
  return [
    state === "placeholder" ? states.placeholder : "",
    stone.known ? states.known : "",
    state === "skipped" && !stone.known ? states.skipped : "",
    state === "finished" ? states.finished : "",
    stone.notch ? states.notch : "",
    stone.proved ? states.proved : "",
    stone.current ? states.current : "",
    stone.planned ? states.planned : "",
    stone.rest ? fill(states.rest, { dates: stone.rest }) : "",
  ].filter(Boolean);
}
