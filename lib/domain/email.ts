import { countCharacters } from "./characters";
import { foldText } from "./fold-text";

/** RFC 5321: a path of 256 octets with its angle brackets. */
const longestEmail = 254;
const longestLocalPart = 64;

/**
 * The one form in which an address is stored and looked up (NFKC, trimmed, lower case), or null when
 * it cannot be an address.
 *
 * Only what is certainly wrong is refused: a mail that arrives is the real proof. Addresses that differ
 * only in width or capitals are one account; dots and `+tags` are left alone, as providers differ.
 */
export function normaliseEmail(input: string): string | null {
  const email = foldText(input).trim();
  if (countCharacters(email) > longestEmail) return null;

  const [local = "", domain = "", ...more] = email.split("@");
  if (more.length > 0 || local === "" || countCharacters(local) > longestLocalPart) return null;
  // Blanks, control and invisible characters, brackets, quotes and separators of address lists.
  if (/[\s\p{C}()<>[\]",:;\\]/u.test(local)) return null;
  return isDomain(domain) ? email : null;
}

/** A host name with at least one dot; letters of any script, since such domains exist. */
function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || /^\d*$/.test(last) || countCharacters(last) < 2) return false;
  return labels.every(
    (label) =>
      label.length <= 63 && /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label),
  );
}
