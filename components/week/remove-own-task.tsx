"use client";

import { useTicks } from "@/components/roadmap/ticks";
import { changeLook } from "@/components/ui/change-button";

type Props = {
  id: string;
  title: string;
  words: { remove: string; removed: string };
  unreachable: string;
};

/** Takes a task of the learner's own off the list; the page's status offers Undo. */
export function RemoveOwnTask({ id, title, words, unreachable }: Props) {
  const { store } = useTicks();

  async function handleClick() {
    const change = await import("./change-own-task").then(
      (loaded) => loaded.changeOwnTaskTo,
      () => null,
    );
    if (await change?.("remove", id)) {
      store.showChange(words.removed, async () => (await change?.("restore", id)) === true);
    } else store.showFailure(unreachable);
  }

  return (
    <button type="button" className={`${changeLook} justify-self-start`} onClick={handleClick}>
      {words.remove}
      <span className="sr-only"> {title}</span>
    </button>
  );
}
