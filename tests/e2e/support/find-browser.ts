import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { chromium } from "@playwright/test";

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    // Debian's Chromium without its window, which takes a third of a second of every test.
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * A Chromium to test in: Playwright's own, Chrome, or the system's; else one is installed by Playwright,
 * or by apt where we may.
 *
 * @throws Error with one sentence that says what to install
 */
export function findBrowser(): string {
  const found = installed() ?? installWithPlaywright() ?? installWithApt();
  if (found) return found;
  throw new Error(
    "No browser to test in: install Google Chrome or Chromium (on Debian: apt-get install chromium) and run the tests again.",
  );
}

function installed(): string | undefined {
  return [chromium.executablePath(), ...(places[process.platform] ?? [])].find(
    (path) => path !== "" && existsSync(path),
  );
}

function installWithPlaywright(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json"));
  run(process.execPath, [join(folder, "cli.js"), "install", "chromium"]);
  return installed();
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]);
  if (!installed()) run("apt-get", ["install", "-y", "-qq", "chromium"]);
  return installed();
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
}
