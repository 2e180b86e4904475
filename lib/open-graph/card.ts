import type { Locale, ShownText } from "@/lib/domain/locale";
import type { StoneState } from "@/lib/domain/stone";

/** A week in a picture for shared links. */
export type CardStone = {
  readonly key: string;
  readonly state: StoneState;
  /** 0 to 1. */
  readonly fill: number;
  readonly proved?: boolean;
  readonly current?: boolean;
  readonly planned?: boolean;
  /** Lies on the part of the path that the page is about. */
  readonly near?: boolean;
};

export type CardRow = {
  readonly title: string;
  /** The part of the year that the page is about. */
  readonly isMarked: boolean;
  readonly stones: readonly CardStone[];
};

/** What the picture of a page says, in the language of the page. Nothing in it is anybody's. */
export type Card = {
  readonly locale: Locale;
  readonly title: ShownText;
  /** Where in the year: "Week 7 of 52", "Foundation". */
  readonly place: readonly string[];
  readonly rows: readonly CardRow[];
};

/**
 * What the picture of a portfolio says. The words of its owner may be in any script; what no font has is left out
 * when it is drawn.
 */
export type PortfolioCard = {
  readonly locale: Locale;
  readonly name: string;
  /** Stands for a name that cannot be drawn. */
  readonly handle: string;
  readonly headline: string;
  /** "Portfolio", "31 of 52 weeks", "23 pieces of evidence". */
  readonly place: readonly string[];
  /** Of the path; none when it is hidden. */
  readonly rows: readonly CardRow[];
};

/** The size that all who show such pictures ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
