"use client";

import { type ComponentType, useEffect, useState } from "react";

import type { Words } from "@/lib/i18n/words";

import { isTyping } from "./is-typing";
import type { ShortcutsProps } from "./shortcuts";

/** Waits for the first key outside of a field, then fetches what the keys do; a button shows the list of them. */
export function Keyboard({ words }: { words: Words["keys"] }) {
  const [early] = useState<KeyboardEvent[]>([]);
  const [asked, setAsked] = useState(0);
  const [Shortcuts, setShortcuts] = useState<ComponentType<ShortcutsProps> | null>(null);
  const isHere = Shortcuts !== null;

  useEffect(() => {
    if (isHere) return;
    function handleKeyDown(event: KeyboardEvent) {
      if (isTyping(event) || event.key.length > 1) return;
      early.push(event);
      // When it cannot be fetched the keys rest, and the next one tries again.
      fetchShortcuts().then(
        (loaded) => setShortcuts(() => loaded),
        () => early.splice(0),
      );
    }
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [isHere, early]);

  function handleClick() {
    setAsked(asked + 1);
    fetchShortcuts().then(
      (loaded) => setShortcuts(() => loaded),
      () => early.splice(0),
    );
  }

  return (
    <>
      <p className="pointer-coarse:hidden print:hidden">
        <button
          type="button"
          className="min-h-11 text-sm text-soft underline decoration-edge underline-offset-3 hover:decoration-current"
          onClick={handleClick}
        >
          {words.title} (?)
        </button>
      </p>
      {Shortcuts ? <Shortcuts words={words} early={early} asked={asked} /> : null}
    </>
  );
}

async function fetchShortcuts(): Promise<ComponentType<ShortcutsProps>> {
  return (await import("./shortcuts")).Shortcuts;
}
