import type { Locale } from "@/lib/domain/locale";
import { type Card, cardSize } from "@/lib/open-graph/card";

/** In pixels; `head` is the height of the line above the title. */
export const margin = { side: 64, top: 44, bottom: 40, head: 48 } as const;

export type CardSetting = {
  /** Of the title, in pixels. */
  readonly sizes: readonly number[];
  /** In ems. */
  readonly lineHeight: number;
  readonly letterSpacing: string;
  /** How far the letters stand below the middle of their line, in ems. */
  readonly rise: number;
};

/** Latin letters stand closer and larger than those of Korean and Japanese, which fill their squares. */
export function settingOf(lang: Locale): CardSetting {
  if (lang === "en")
    return {
      ...{ sizes: [90, 84, 78, 72, 66, 60, 54, 48], lineHeight: 1.1 },
      ...{ letterSpacing: "-0.012em", rise: 0 },
    };
  return {
    ...{ sizes: [84, 78, 72, 66, 60, 54, 48], lineHeight: 1.24 },
    ...{ letterSpacing: "0", rise: 0.05 },
  };
}

/** Rows share what is left when the title has the upper half. */
export function rowHeightOf(rows: Card["rows"]): number {
  return Math.min(58, Math.floor(245 / Math.max(1, rows.length)));
}

/** What the title may fill, with some air above and below. */
export function titleBox(rows: Card["rows"]): { width: number; height: number } {
  const year = rows.length * rowHeightOf(rows);
  return {
    width: cardSize.width - 2 * margin.side,
    height: cardSize.height - margin.top - margin.head - year - margin.bottom - 36,
  };
}
