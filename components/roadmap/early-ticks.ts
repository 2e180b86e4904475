import type { TaskChange } from "./tick-queue";

/**
 * What was ticked between the arrival of the page and that of its scripts. To be read before React takes over
 * the boxes, since it puts them back to what the server sent. (The boxes carry `autocomplete="off"`, so that
 * no browser restores an earlier visit's ticks.)
 */
export function readEarlyTicks(): TaskChange[] {
  if (typeof document === "undefined") return [];
  const boxes = document.querySelectorAll<HTMLInputElement>("[data-task] input[type=checkbox]");
  return [...boxes]
    .filter((box) => box.checked !== box.defaultChecked)
    .map((box) => ({
      ...{ taskKey: box.closest<HTMLElement>("[data-task]")?.dataset.task ?? "" },
      ...{ state: box.checked ? "done" : "open", on: null, reason: null },
    }));
}
