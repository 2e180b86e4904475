import type { FontSet } from "./fonts";

/**
 * What of somebody's words can be drawn: without pictures (emoji), invisible marks, and letters that no font has.
 *
 * @returns `isWhole` is false when a letter is lost, which makes another name of a name
 */
export function drawableText(
  text: string,
  { clean }: Pick<FontSet, "clean">,
): { readonly text: string; readonly isWhole: boolean } {
  const plain = text
    .normalize("NFC")
    // What joins, colours and closes emoji; a font may have some of it.
    .replace(/\p{C}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{fe0e}|\u{fe0f}|\u{20e3}/gu, "");
  const drawn = clean(plain);
  return {
    text: drawn.replace(/\s+/g, " ").trim(),
    isWhole: lettersOf(drawn) === lettersOf(plain),
  };
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
