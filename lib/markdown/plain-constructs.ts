import type { Processor } from "unified";

/**
 * A step for unified: what these names stand for in Markdown is read as ordinary characters.
 *
 * HTML is switched off in the parser, so that `<b>` or `<script>` in a note is shown as it was typed
 * instead of vanishing. Footnotes would bring ids that collide where two notes share a page, and
 * English labels.
 */
export function plainConstructs(this: Processor, names: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: [...names] } },
  ];
}

export const neverRead = [
  "htmlFlow",
  "htmlText",
  "gfmFootnoteCall",
  "gfmFootnoteDefinition",
  "gfmPotentialFootnoteCall",
];

/** Everything that makes a block or an image; what is left belongs inside a sentence. */
export const onlyInBlocks = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "headingAtx",
  "labelStartImage",
  "list",
  "setextUnderline",
  "thematicBreak",
];
