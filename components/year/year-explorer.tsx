"use client";

import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef } from "react";

import type { Words } from "@/lib/i18n/words";

import type { PhaseView } from "./stone-view";
import { YearLegend } from "./year-legend";
import { YearPicture } from "./year-picture";
import { YearTable } from "./year-table";

type Props = {
  phases: readonly PhaseView[];
  words: Words["year"];
};

/**
 * The year with a link to each week and its table. One stop of the Tab key, the arrow keys go from week to
 * week, and a line says which one is meant. Without JavaScript every stone is a link of its own.
 *
 * A client component, although little in it moves: so the stones travel as a few numbers and words, not as
 * drawn paths beside the drawn paths (SPEED, rule 2).
 */
export function YearExplorer({ phases, words }: Props) {
  const picture = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const hintId = useId();

  useEffect(() => {
    const links = linksIn(picture.current);
    const first = links.find((link) => link.ariaCurrent) ?? links[0];
    for (const link of links) link.tabIndex = link === first ? 0 : -1;
  }, []);

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const links = linksIn(picture.current);
    const at = links.findIndex((link) => link.matches(":focus"));
    const link = at < 0 ? undefined : links[targetOf(event.key, at)];
    if (!link) return;
    event.preventDefault();
    for (const other of links) other.tabIndex = other === link ? 0 : -1;
    link.focus();
  }

  function handlePoint({ target }: SyntheticEvent) {
    const link = target instanceof Element ? target.closest("[aria-label]") : null;
    const name = link && link !== picture.current ? link.getAttribute("aria-label") : "";
    if (caption.current) caption.current.textContent = name;
  }

  return (
    <div className="grid grid-cols-1 gap-2">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div
        ref={picture}
        role="group"
        aria-label={words.title}
        aria-describedby={hintId}
        onKeyDown={handleKeyDown}
        onFocus={handlePoint}
        onBlur={handlePoint}
        onPointerOver={handlePoint}
        onPointerLeave={handlePoint}
        className="grid gap-1 md:gap-3"
      >
        <YearPicture phases={phases} words={words} />
      </div>
      <p id={hintId} className="sr-only">
        {words.keys}
      </p>
      <p ref={caption} aria-hidden="true" className="min-h-6 text-sm text-soft" />
      <YearLegend phases={phases} words={words.legend} />
      <YearTable phases={phases} words={words} />
    </div>
  );
}

function linksIn(element: HTMLElement | null): HTMLAnchorElement[] {
  return [...(element?.querySelectorAll("a") ?? [])];
}

/** Stones in a row of the picture. */
const columns = 13;

/** The place to which a key leads; -1 for other keys. */
function targetOf(key: string, at: number): number {
  const targets: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
  };
  return targets[key] ?? -1;
}
