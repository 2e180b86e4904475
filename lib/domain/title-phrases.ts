import type { Locale } from "./locale";

/**
 * A title in the pieces that a line does not part: words in English and Korean (`word-break: keep-all`), in
 * Japanese phrases, like `word-break: auto-phrase`. Each keeps the space behind it.
 */
export function phrasesOf(text: string, lang: Locale): readonly string[] {
  if (lang !== "ja") return text.match(/\S+\s*/g) ?? [];
  return joined(wordsOf(text), (before, after) => !isPhraseEnd(before, after));
}

/** For a phrase that is wider than a line: the words of the dictionary, with the marks that belong to them. */
export function wordsOfPhrase(phrase: string, lang: Locale): readonly string[] {
  return joined(lang === "ja" ? wordsOf(phrase) : [phrase], belongTogether);
}

/** For a word that is wider than a line. */
export function charactersOfWord(word: string): readonly string[] {
  return joined([...word], belongTogether);
}

/** Marks and small kana that no line begins with, and brackets that none ends with (JIS X 4051). */
const notAtStart =
  /^[\s、。，．・：；:;,.!?！？‐–—〜～ー々ゝヽ…’”）)〕\]｝}〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/;
const notAtEnd = /[‘“（(〔[｛{〈《「『【]$/;

function belongTogether(before: string, after: string): boolean {
  return notAtStart.test(after) || notAtEnd.test(before);
}

/** Particles and endings; other words of a single kana are parts of verbs: the dictionary makes 埋|め|込み. */
const ending = /^(?:[のはがをにへとでもやなただてばずる]|\p{Script=Hiragana}{2,})$/u;

/** A Japanese phrase ends with a mark, or with its particle or ending; what follows begins with something else. */
function isPhraseEnd(before: string, after: string): boolean {
  if (belongTogether(before, after)) return false;
  if (/[\s、。，．：・！？!?）)」』】]$/.test(before)) return true;
  if (/^[そこ][のれ]$/.test(after)) return true;
  return ending.test(before) && !/^\p{Script=Hiragana}/u.test(after);
}

let segmenter: Intl.Segmenter | undefined;

function wordsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  const dictionary = segmenter;
  // The marks first: "I：IOI" is one word by the rules of Unicode.
  return text
    .split(/(?<=[\s、。，．：・！？）」』】])/)
    .flatMap((part) => [...dictionary.segment(part)].map(({ segment }) => segment));
}

function joined(
  pieces: readonly string[],
  isJoined: (before: string, after: string) => boolean,
): readonly string[] {
  const whole: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before !== undefined && isJoined(before, piece)) whole.push((whole.pop() ?? "") + piece);
    else whole.push(piece);
  }
  return whole;
}
