import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";

import type { SaverWorld, SaveView, TextSaver } from "./text-saver";
import type { Texts } from "./texts";

/** What a saver needs of the browser, beside the way to its server. */
export const browserWorld: Omit<SaverWorld<never>, "send"> = {
  drafts: () => localStorage,
  now: Date.now,
  wait: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * A saver that lives as long as the editor, and how things stand with it. `root` goes to an element around the
 * fields, which are named after their parts: what was typed there before React took over would be put back to
 * what the server sent. (The fields carry `autocomplete="off"`, so that no browser restores an earlier visit's.)
 */
export function useTextSaver<Part extends string, Root extends HTMLElement>(
  make: () => TextSaver<Part>,
): [saver: TextSaver<Part>, view: SaveView<Part>, root: RefObject<Root | null>] {
  const [saver] = useState(make);
  const root = useRef<Root>(null);
  const view = useSyncExternalStore(saver.subscribe, saver.view, saver.view);
  useEffect(() => listen(saver, root.current), [saver]);
  return [saver, view, root];
}

/** By name, what a field holds that the server did not send; null when there is nothing. */
function typedIn(root: HTMLElement | null): Record<string, string> | null {
  let typed: Record<string, string> | null = null;
  root?.querySelectorAll<HTMLInputElement>("[name]").forEach(({ name, value, defaultValue }) => {
    if (value !== defaultValue) typed = { ...typed, [name]: value };
  });
  return typed;
}

/** Connects the saver with the page around it, until the editor goes away. */
function listen<Part extends string>(saver: TextSaver<Part>, root: HTMLElement | null): () => void {
  const stop = saver.start(typedIn(root) as Partial<Texts<Part>> | null);
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
