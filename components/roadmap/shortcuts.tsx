"use client";

import { useEffect, useRef } from "react";

import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/paths";
import type { Words } from "@/lib/i18n/words";

import { focusNote } from "./focus-note";
import { readShortcut, type Shortcut } from "./shortcut";
import type { TickStore } from "./tick-store";
import { useTicks } from "./ticks";

/** `g` waits this long for its letter: milliseconds. */
const prefixLasts = 1500;

/** One key for what one does often, for pages with tasks; `?` lists them. */
export function Shortcuts({ words }: { words: Words["keys"] }) {
  const { store, locale } = useTicks();
  const help = useRef<HTMLDialogElement>(null);

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
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [store, locale]);

  return (
    <div className="pointer-coarse:hidden print:hidden">
      <button
        type="button"
        className="min-h-11 text-soft text-sm underline decoration-edge underline-offset-3 hover:decoration-current"
        onClick={() => help.current?.showModal()}
      >
        {words.title} (?)
      </button>
      <dialog
        ref={help}
        aria-labelledby="keys-title"
        className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-xl border border-line bg-sheet p-5 text-ink sm:p-7"
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
    </div>
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

function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || document.querySelector("dialog[open]")) return true;
  if (!(target instanceof HTMLElement)) return false;
  const field = "textarea, select, input:not([type=checkbox]), [role=menu]";
  return target.isContentEditable || target.closest(field) !== null;
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
