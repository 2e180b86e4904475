/**
 * One form for texts that people would call the same: compatibility forms (full-width `ａ`, ligatures)
 * become the plain ones (NFKC), capitals become small. Folding twice changes nothing more.
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFKC");
}

/**
 * The form in which texts are searched: as `foldText`, and letters without their accents (`é` is `e`). The
 * voicing marks of kana and the parts of Hangul syllables are letters, not accents, and stay.
 */
export function foldForSearch(text: string): string {
  return foldText(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}
