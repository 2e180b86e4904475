/**
 * One form for texts that people would call the same: compatibility forms (full-width `ａ`, ligatures)
 * become the plain ones (NFKC), capitals become small. Folding twice changes nothing more.
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFKC");
}
