import { fill, type Words } from "@/lib/i18n/words";

import type { StoneView } from "./stone-view";

/** All that is true of a stone, in words: "4 of 6 tasks settled, proved". */
export function saidOf(stone: StoneView, { states, comma }: Words["year"]): string {
  const { state, settled, total } = stone;
  const said = [
    state === "placeholder" ? states.placeholder : fill(states.settled, { settled, total }),
    stone.known ? states.known : "",
    state === "skipped" && !stone.known ? states.skipped : "",
    state === "finished" ? states.finished : "",
    stone.notch ? states.notch : "",
    stone.proved ? states.proved : "",
    stone.current ? states.current : "",
    stone.planned ? states.planned : "",
  ];
  return said.filter(Boolean).join(comma);
}
