"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

import { Icon } from "@/components/ui/icon";

type Props = {
  label: string;
  /** Names what is open, null when nothing is: another name moves the focus into the new content. */
  view: string | null;
  onOpen: () => void;
  onClose: () => void;
  /** Items with `role="menuitem"`, or a small form. */
  children: ReactNode;
};

/** A quiet button with what it opens below it: arrow keys move in it, Escape and leaving close it. */
export function MenuButton({ label, view, onOpen, onClose, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!view) return;
    place.current?.querySelector<HTMLElement>('[role="menuitem"], input')?.focus();
    place.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [view]);

  function handleKeyDown(event: KeyboardEvent) {
    if (!view) return;
    if (event.key === "Escape") {
      button.current?.focus();
      onClose();
    } else if (moveFocus(place.current, event.key)) {
      event.preventDefault();
    }
  }

  function handleBlur({ relatedTarget }: FocusEvent) {
    if (view && !place.current?.contains(relatedTarget)) onClose();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens to the button and its menu
    <div
      ref={place}
      className="absolute top-0.5 right-0"
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={view !== null}
        aria-label={label}
        className="grid size-11 place-items-center rounded-lg text-soft hover:bg-stone/50 hover:text-ink"
        onClick={view ? onClose : onOpen}
      >
        <Icon name="more" />
      </button>
      {view ? (
        <div
          // Focusable, so that a click on its edge does not count as leaving it.
          tabIndex={-1}
          className="absolute top-full right-0 z-10 w-64 scroll-mb-20 rounded-xl border border-line bg-sheet p-2"
        >
          {children}
        </div>
      ) : null}
    </div>
  );
}

/** @returns false when the key does not move the focus or there is no menu */
function moveFocus(place: HTMLElement | null, key: string): boolean {
  const items = [...(place?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const at = items.findIndex((item) => item.matches(":focus"));
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (target === undefined || items.length === 0) return false;
  items.at(target % items.length)?.focus();
  return true;
}
