import "server-only";

import { countCharacters } from "@/lib/domain/characters";
import { foldText } from "@/lib/domain/fold-text";
import { shortestPeriod } from "@/lib/domain/password-patterns";

import { commonPasswordWords } from "./common-password-words";

/** Missing in the list: what Korean and Japanese typists use, and the example everybody knows. */
const moreWords =
  "correcthorsebatterystaple dkssudgktpdy qlalfqjsgh tkfkdgo tkfkdgody tkfkdgkqslek wkdbstjd " +
  "sarang saranghae saranghaeyo bimilbeonho sakura aishiteru konnichiwa arigatou doraemon " +
  "비밀번호 사랑해 사랑해요 안녕하세요 パスワード さくら こんにちは ありがとう";

const words = new Set(`${commonPasswordWords} ${moreWords}`.split(/\s+/).filter(Boolean));

const lookAlikes: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "0": "o",
  "1": "i",
  "!": "i",
  "5": "s",
  $: "s",
  "7": "t",
};

/** What people add to a word to make it long enough: a date, a telephone prefix, a few signs. */
const longestDecoration = 8;

/**
 * Whether a password is a common word, or one dressed up: capitals, digits and signs at the ends
 * ("Sunshine-2026!"), look-alike digits inside ("p@ssw0rd1234"), repetition ("passwordpassword1").
 * Works offline, on any form of the password.
 */
export function isCommonPassword(password: string): boolean {
  const folded = foldText(password);
  if (words.has(folded)) return true;

  const withoutTail = folded.replace(/\P{L}+$/u, "");
  const candidates = [withoutTail.replace(/^\P{L}+/u, ""), unmask(withoutTail)];
  return candidates.some(
    (core) => isDressedWord(core, folded) || isDressedWord(unmask(core), folded),
  );
}

function isDressedWord(core: string, folded: string): boolean {
  const letters = core.replace(/[\s_.-]/g, "");
  if (!words.has(shortestPeriod(letters)) && !words.has(letters)) return false;
  return countCharacters(folded) - countCharacters(core) <= longestDecoration;
}

function unmask(text: string): string {
  return [...text].map((character) => lookAlikes[character] ?? character).join("");
}
