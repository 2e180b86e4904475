/**
 * A text of several lines as it is stored: line breaks as one character (a form posts two), no NUL and
 * other control characters, which PostgreSQL or a screen would not take, no half surrogate pairs.
 * Nothing that a person can see is lost.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}

/**
 * A text of one line: breaks and runs of blanks become one blank, ends are trimmed, and characters that
 * turn the direction of everything after them are taken out, since names and claims stand beside other
 * people's words. Right-to-left letters and joined emoji stay as they are.
 */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
