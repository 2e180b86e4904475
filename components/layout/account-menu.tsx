"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

type Props = { label: string; children: ReactNode };

/**
 * A button that opens a menu. The browser's own popover opens, closes and dismisses it, with or without
 * JavaScript; the arrow keys are ours. Items carry `role="menuitem"`.
 */
export function AccountMenu({ label, children }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? items.indexOf(focused) : -1;
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    items.at(target % items.length)?.focus();
  }

  function handleToggle() {
    if (menu.current?.matches(":popover-open")) {
      menu.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    }
  }

  return (
    <div className="relative ml-auto">
      <button
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-controls={id}
        className="min-h-11 rounded-lg border border-edge px-3 py-1.5 font-medium text-sm hover:bg-stone/50"
      >
        {label}
      </button>
      <div
        ref={menu}
        id={id}
        role="menu"
        aria-label={label}
        popover="auto"
        tabIndex={-1}
        onKeyDown={handleKeyDown}
        onToggle={handleToggle}
        className="fixed top-16 right-4 left-auto m-0 w-60 rounded-xl border border-line bg-sheet p-2 text-ink"
      >
        {children}
      </div>
    </div>
  );
}
