import { cleanLine } from "./clean-text";
import { foldForSearch } from "./fold-text";

/** A word of a query, ready to be looked for in texts that `foldForSearch` has folded. */
export type SearchWord = RegExp;

const mostWords = 10;
const quotes = /["“”„«»「」『』〈〉《》]/g;

/**
 * The words of what somebody typed, at most ten. A word is found anywhere in a text, also inside a longer one,
 * because Korean and Japanese put no blank between a word and its ending. Words in those scripts are found
 * over blanks too: whether `해석 가능성` is written as one word differs from writer to writer.
 */
export function searchWords(query: string): readonly SearchWord[] {
  const words = cleanLine(foldForSearch(query).replace(quotes, " ")).split(" ").filter(Boolean);
  return [...new Set(words)].slice(0, mostWords).map((word) => {
    const between = isUnspaced(word) ? " ?" : "";
    return new RegExp([...word].map(literal).join(between), "u");
  });
}

/** Whether a folded text has the word. */
export function hasWord(folded: string, word: SearchWord): boolean {
  return word.test(folded);
}

const isUnspaced = (word: string) =>
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);

const literal = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
