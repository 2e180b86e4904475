/** Hebrew, Arabic and the other scripts that run from right to left, and the marks that turn a text round. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The `dir` of a field for long texts. For a text without anything that runs to the left, "ltr" shows the
 * same as "auto" and spares Chromium its work for each paragraph at each key: seconds in a megabyte.
 */
export function textDirection(text: string): "auto" | "ltr" {
  return rightToLeft.test(text) ? "auto" : "ltr";
}
