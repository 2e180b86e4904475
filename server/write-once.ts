import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * Returns the content of a secret file, making it first if there is none.
 *
 * However many processes start at once, exactly one content wins and all of them return it.
 *
 * @param path where the file lies; the folder exists
 * @param make gives the text to write, called at most once
 */
export function writeOnce(path: string, make: () => string): string {
  const present = readIfThere(path);
  if (present !== null) return present;
  claimFile(path, make());
  return readFileSync(path, "utf8");
}

/**
 * Makes a file of mode 0600 unless there is one by that name.
 *
 * It is written beside its place and linked into it: a link refuses an existing name as the flag "wx" does,
 * and nobody ever reads half of it, not even after a kill in the middle.
 *
 * @returns whether this call made it
 */
export function claimFile(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}.${randomBytes(6).toString("hex")}`;
  try {
    writeDurably(draft, text);
    const isMine = linkOrCreate(draft, path, text);
    syncFolder(dirname(path));
    return isMine;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A secret of 256 bits, safe in addresses and files. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** The `code` of a system or database error, such as "ENOENT"; an empty text for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function linkOrCreate(draft: string, path: string, text: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // Some file systems (exFAT, some network shares) have no hard links.
    return createExclusively(path, text);
  }
}

function createExclusively(path: string, text: string): boolean {
  try {
    writeDurably(path, text);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
