import type { ReactNode } from "react";

import { type LocalizedText, textIn } from "@/lib/domain/locale";
import { type Languages, secondText } from "@/lib/domain/second-language";

type Props = {
  text: LocalizedText;
  languages: Languages;
  /** The element of the first text. The second never is a heading, so that there is one of each. */
  as?: "h1" | "h3" | "p" | "span";
  className?: string;
  /** Of the second text, when it differs. */
  alsoClassName?: string;
  /** How the two stand together. */
  pairClassName?: string;
  render?: (text: string) => ReactNode;
};

/**
 * A text of the roadmap, in two languages when the page shows two: in columns where there is room, else one under
 * the other.
 */
export function BothTexts({ text, languages, render, ...look }: Props) {
  const { as: First = "p", className, alsoClassName = className, pairClassName = "grid" } = look;
  const { locale } = languages;
  const shown = textIn(text, locale);
  const second = secondText(text, languages);
  const inWords = (one: string) => (render ? render(one) : one);

  const first = (
    <First lang={shown.lang === locale ? undefined : shown.lang} className={className}>
      {inWords(shown.text)}
    </First>
  );
  if (!second) return first;

  const Second = First === "span" ? "span" : "p";
  const Pair = pairs[First];
  return (
    <Pair className={`${pairClassName} gap-x-8 gap-y-1 md:grid-cols-2`}>
      {first}
      <Second lang={second.lang} className={`${alsoClassName ?? ""} max-md:text-soft`}>
        {inWords(second.text)}
      </Second>
    </Pair>
  );
}

/** What may hold the first text and the second. */
const pairs = { h1: "hgroup", h3: "hgroup", p: "div", span: "span" } as const;
