"use client";

import { useEffect, useRef, useState } from "react";

import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/paths";
import type { Words } from "@/lib/i18n/words";

import { focusNote } from "./focus-note";
import { isTyping } from "./is-typing";
import { readShortcut, type Shortcut } from "./shortcut";
import type { TickStore } from "./tick-store";
import { useTicks } from "./ticks";

/** `g` waits this long for its letter: milliseconds. */
const prefixLasts = 1500;

export type ShortcutsProps = {
  words: Words["keys"];
  /** What was pressed while this was fetched. */
  early: readonly KeyboardEvent[];
  /** Grows by one with each click on the button that shows the list. */
  asked: number;
};

/** One key for what one does often, for pages with tasks; `?` lists them. Fetched when the first one is pressed. */
export function Shortcuts({ words, early, asked }: ShortcutsProps) {
  const { store, locale } = useTicks();
  const help = useRef<HTMLDialogElement>(null);
  const [waiting] = useState(() => [...early]);

  useEffect(() => {
    if (asked > 0) help.current?.showModal();
  }, [asked]);

  useEffect(() => {
    let prefixAt = Number.NEGATIVE_INFINITY;
    function handleKeyDown(event: KeyboardEvent) {
      const { key, code, ctrlKey, metaKey, altKey, timeStamp } = event;
      const shortcut = readShortcut({
        ...{ key, code, ctrlKey, metaKey, altKey },
        isTyping: isTyping(event),
        afterPrefix: timeStamp - prefixAt < prefixLasts,
      });
      prefixAt = shortcut?.kind === "prefix" ? timeStamp : Number.NEGATIVE_INFINITY;
      if (!shortcut) return;
      event.preventDefault();
      if (shortcut.kind === "go") location.assign(localePath(locale, shortcut.path));
      else if (shortcut.kind === "help") help.current?.showModal();
      else follow(shortcut, store);
    }
    for (const event of waiting.splice(0)) handleKeyDown(event);
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [store, locale, waiting]);

  return (
    <dialog
      ref={help}
      aria-labelledby="keys-title"
      className="m-auto w-[min(30rem,calc(100vw-1rem))] rounded-xl border border-line bg-sheet p-5 text-ink sm:p-7"
    >
      <h2 id="keys-title">{words.title}</h2>
      <p className="mt-2 text-soft text-sm">{words.text}</p>
      <dl className="my-5 grid grid-cols-[6.5rem_1fr] gap-x-5 gap-y-2">
        {keysOf(words).map(([keys, meaning]) => (
          <div key={keys} className="contents">
            <dt className="font-medium tabular-nums">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => help.current?.close()}>{words.close}</Button>
    </dialog>
  );
}

function keysOf(words: Words["keys"]): readonly (readonly [string, string])[] {
  return [
    ["j, k", words.move],
    ["x", words.tick],
    ["n", words.note],
    ["e", words.evidence],
    ["u", words.undo],
    ["g d, g p, g e, g n, g s", words.go],
    ["?", words.help],
  ];
}

/** The rows of the page's tasks, and which of them has the focus. */
function follow(shortcut: Shortcut, store: TickStore): void {
  if (shortcut.kind === "undo") return void store.undo();
  const rows = [...document.querySelectorAll<HTMLElement>("[data-task]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[at];
  const boxOf = (one: HTMLElement | undefined) =>
    one?.querySelector<HTMLElement>("input[type=checkbox]");

  if (shortcut.kind === "move") {
    const first = shortcut.by === 1 ? 0 : rows.length - 1;
    boxOf(rows[at === -1 ? first : at + shortcut.by])?.focus();
  } else if (shortcut.kind === "tick") {
    boxOf(row)?.click();
  } else if (shortcut.kind === "note") {
    const weekNote = document.querySelector<HTMLElement>("[data-week-note] textarea");
    if (!row) weekNote?.focus();
    else if (!focusNote(row)) followLink(row.dataset.note);
  } else if (shortcut.kind === "evidence") {
    followLink(row?.dataset.evidence);
  }
}

/** As a click would: the page's dialog for evidence listens to clicks on its links. */
function followLink(href: string | undefined): void {
  if (href === undefined) return;
  const link = document.createElement("a");
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
