import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The oldest version of a package that may run, and why. Raised when a security release comes out; the exact
 * pins of package.json are at or above it, but an old lockfile or a hand-made node_modules may not be.
 */
export const securityFloors: readonly { name: string; atLeast: string; why: string }[] = [
  {
    name: "next",
    atLeast: "16.0.7",
    why: "code execution through server actions (CVE-2025-66478)",
  },
  {
    name: "react-dom",
    atLeast: "19.2.1",
    why: "code execution through the Flight protocol (CVE-2025-55182)",
  },
  { name: "next-auth", atLeast: "4.24.12", why: "mail to a wrong address (GHSA-5jpx-9hw9-2fx4)" },
  { name: "nodemailer", atLeast: "7.0.7", why: "mail to a wrong domain (GHSA-mm7p-fcc7-pg87)" },
  { name: "pg", atLeast: "8.11.0", why: "the oldest line that is still mended" },
];

/**
 * Refuses to build or start with a package that has a known hole.
 * @throws Error with a sentence that names the package and what to do
 */
export function checkSecurityFloors(root: string): void {
  for (const { name, atLeast, why } of securityFloors) {
    const installed = versionOf(join(root, "node_modules", name, "package.json"));
    if (compareVersions(installed, atLeast) >= 0) continue;
    throw new Error(
      `${name} ${installed} has a known hole (${why}): run npm install to get ${atLeast} or newer.`,
    );
  }
}

/** Compares two versions by their numbers; what follows a hyphen or a plus does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return (version.split(/[-+]/)[0] ?? "").split(".").map(Number);
}

function versionOf(manifest: string): string {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(manifest, "utf8"));
  return String(version);
}
