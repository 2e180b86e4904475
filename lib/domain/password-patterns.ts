/** A pattern shorter than a password must be adds nothing by being repeated. */
const longestPattern = 11;

/** Lines that fingers or memory follow, forwards and backwards. */
const lines = [
  "01234567890",
  "abcdefghijklmnopqrstuvwxyzabc",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertyuiop[]\\",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "!@#$%^&*()_+",
  "`1234567890-=",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.",
  "qazwsxedcrfvtgbyhnujmikolp",
  "1q2w3e4r5t6y7u8i9o0p",
  "가나다라마바사아자차카타파하",
  "あいうえおかきくけこさしすせそたちつてとなにぬねの",
];

const neighbours = new Set(lines.flatMap((line) => [...pairsOf(line), ...pairsOf(reverse(line))]));

/**
 * Whether a password of enough characters is still one of the first things to be tried: a short
 * pattern over and over ("abcabcabcabc"), straight runs ("123456789012", "qwertyuiopas", "aaaabbbbcccc")
 * or only three different characters.
 *
 * @param folded  as `foldText` returns it
 */
export function isGuessablePattern(folded: string): boolean {
  const characters = [...folded];
  if (new Set(characters).size <= 3) return true;
  if (shortestPeriod(folded).length <= longestPattern && isRepeated(folded)) return true;
  // Four characters to a run, as in "qwertyasdf1234"; ordinary text has a run for nearly every letter.
  return countRuns(characters) * 4 <= characters.length;
}

/** The pattern of which the text is a repetition, its last round perhaps cut short; else the text. */
export function shortestPeriod(text: string): string {
  for (let size = 1; size * 2 <= text.length; size += 1) {
    if (text.startsWith(text.slice(size))) return text.slice(0, size);
  }
  return text;
}

function isRepeated(text: string): boolean {
  return shortestPeriod(text) !== text;
}

function countRuns(characters: readonly string[]): number {
  let runs = characters.length === 0 ? 0 : 1;
  let step = "";
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1];
    if (before === undefined) continue;
    const next = stepOf(before, character);
    const isBroken = next === "" || (step !== "" && next !== step);
    if (isBroken) runs += 1;
    step = isBroken ? "" : next;
  }
  return runs;
}

function stepOf(before: string, after: string): "same" | "next" | "" {
  if (before === after) return "same";
  return neighbours.has(before + after) ? "next" : "";
}

function pairsOf(line: string): string[] {
  const characters = [...line];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

function reverse(line: string): string {
  return [...line].reverse().join("");
}
