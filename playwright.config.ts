import { defineConfig } from "@playwright/test";

import { findBrowser } from "./tests/e2e/support/find-browser";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/e2e/support/start-app.ts",
  // One more than a small machine has cores: they often wait.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Generous: a busy machine must not fail a journey.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  // They have a Cairn of their own and mostly wait, so they go first, beside the others and not after them.
  projects: [
    { name: "outages", testMatch: "outages.spec.ts" },
    { name: "journeys", testIgnore: "outages.spec.ts" },
  ],
  use: {
    // Awkward on purpose: neither the server's zone nor a whole hour away from it.
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
