import { useEffect, useState, useSyncExternalStore } from "react";

import type { SaverWorld, SaveView, TextSaver } from "./text-saver";

/** What a saver needs of the browser, beside the way to its server. */
export const browserWorld: Omit<SaverWorld<never>, "send"> = {
  drafts: () => localStorage,
  now: Date.now,
  wait: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** A saver that lives as long as the editor, and how things stand with it. */
export function useTextSaver<Part extends string>(
  make: () => TextSaver<Part>,
): [saver: TextSaver<Part>, view: SaveView<Part>] {
  const [saver] = useState(make);
  const view = useSyncExternalStore(saver.subscribe, saver.view, saver.view);
  useEffect(() => listen(saver), [saver]);
  return [saver, view];
}

/** Connects the saver with the page around it, until the editor goes away. */
function listen<Part extends string>(saver: TextSaver<Part>): () => void {
  const stop = saver.start();
  const end = new AbortController();
  const { signal } = end;
  addEventListener("pagehide", () => saver.saveNow(true), { signal });
  addEventListener("online", saver.wake, { signal });
  addEventListener("focus", saver.wake, { signal });
  return () => {
    end.abort();
    stop();
  };
}
