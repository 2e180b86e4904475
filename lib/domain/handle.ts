import { countCharacters } from "./characters";
import { foldText } from "./fold-text";
import { reservedHandles } from "./reserved-handles";

export const shortestHandle = 3;
export const longestHandle = 30;

/** Days for which a freed handle stays blocked, so that old links do not lead to somebody else at once. */
export const quarantineDays = 90;

export type HandleProblem = "tooShort" | "tooLong" | "characters" | "edge" | "reserved";

export type CheckedHandle =
  | { readonly ok: true; readonly handle: string }
  | { readonly ok: false; readonly problem: HandleProblem };

/**
 * The form in which a handle is stored (`a-z`, digits and single hyphens inside, 3 to 30), or why not.
 *
 * Width and capitals are folded first, so that `ａｄｍｉｎ` is seen as `admin`. Letters of other
 * scripts are refused even where they look like ours (Cyrillic `а`). A reserved word stays reserved
 * with hyphens put in (`ad-min`). `edge`: a hyphen first, last or twice in a row. Whether the handle
 * is free is the database's business.
 */
export function checkHandle(input: string): CheckedHandle {
  const handle = foldText(input).trim();
  const length = countCharacters(handle);
  if (length > longestHandle) return refuse("tooLong");
  if (!/^[a-z0-9-]*$/.test(handle)) return refuse("characters");
  if (length < shortestHandle) return refuse("tooShort");
  if (/^-|--|-$/.test(handle)) return refuse("edge");
  if (reservedHandles.has(handle.replaceAll("-", ""))) return refuse("reserved");
  return { ok: true, handle };
}

function refuse(problem: HandleProblem): CheckedHandle {
  return { ok: false, problem };
}

/**
 * Whether a freed handle may not yet be taken by somebody else. Both are instants in milliseconds; the
 * moment exactly 90 days later is free again.
 */
export function isQuarantined(freedAt: number, now: number): boolean {
  return now - freedAt < quarantineDays * 86_400_000;
}
