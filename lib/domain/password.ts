import { countCharacters } from "./characters";
import { foldText } from "./fold-text";
import { isGuessablePattern } from "./password-patterns";

export const shortestPassword = 12;
export const longestPassword = 128;

const siteName = "cairn";

export type PasswordProblem = "tooShort" | "tooLong" | "common" | "containsEmail" | "siteName";

export type PasswordToCheck = {
  readonly password: string;
  /** As given; "" when there is none yet. */
  readonly email: string;
  readonly name?: string;
  /** Whether the password is in the list of common ones (`lib/auth/common-passwords`). */
  readonly isCommon: (password: string) => boolean;
};

/**
 * The bytes to hash: the same password typed in full-width or in decomposed letters (Japanese input,
 * macOS) must open the same account, so it is NFKC. Case and blanks count.
 */
export function normalisePassword(password: string): string {
  return password.normalize("NFKC");
}

/**
 * Says why a new password is refused, or null (TRUST, 6; NIST 800-63B: long, any characters, no rules
 * of composition, nothing that is tried first). The e-mail address or the name as most of the password
 * is `containsEmail`; the first problem in the order of the type is returned.
 */
export function checkPassword(input: PasswordToCheck): PasswordProblem | null {
  const password = normalisePassword(input.password);
  // Both counts: one ligature can unfold into eighteen letters and is still one key to guess.
  const length = Math.min(countCharacters(password), countCharacters(input.password));
  if (length < shortestPassword) return "tooShort";
  if (countCharacters(password) > longestPassword) return "tooLong";

  const folded = foldText(password);
  if (isGuessablePattern(folded) || input.isCommon(password)) return "common";
  if (containsOwner(folded, input)) return "containsEmail";
  return isSiteName(folded) ? "siteName" : null;
}

function containsOwner(folded: string, { email, name }: PasswordToCheck): boolean {
  const address = foldText(email).trim();
  const [local = ""] = address.split("@");
  if (address !== "" && folded.includes(address)) return true;
  return isMostOf(folded, local) || isMostOf(lettersOf(folded), lettersOf(foldText(name ?? "")));
}

/** Whether taking `part` out leaves less than half. Short parts are chance ("li" in "quality"). */
function isMostOf(folded: string, part: string): boolean {
  if (countCharacters(part) < 4) return false;
  return countCharacters(folded.replaceAll(part, "")) * 2 < countCharacters(folded);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function isSiteName(folded: string): boolean {
  return folded.includes(siteName) && !/\p{L}/u.test(folded.replaceAll(siteName, ""));
}
