import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Each file has a database to itself. One more at a time than a small machine has cores: they often wait. */
const database = {
  globalSetup: ["tests/support/integration-setup.ts"],
  hookTimeout: 120_000,
  maxWorkers: 3,
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}tests/support/empty-module.ts` },
    ],
  },
  test: {
    // An awkward time zone, so that a forgotten one fails.
    env: { TZ: "Asia/Kathmandu" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Pure functions need no process of their own for each file, which would take longer than the tests.
          isolate: false,
          // Vitest leaves a core to the terminal, which a small machine has no use for.
          maxWorkers: 2,
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          // A busy machine must not fail a test: nothing here is about speed.
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          setupFiles: ["tests/support/integration-database.ts"],
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: "reliability",
          include: ["tests/reliability/**/*.test.ts", "tests/unit/**/*-properties.test.ts"],
          // The full numbers; smaller ones by hand, as in KILLS=5 npm run trials.
          env: {
            KILLS: process.env.KILLS ?? "50",
            FAST_CHECK_RUNS: process.env.FAST_CHECK_RUNS ?? "10000",
          },
          testTimeout: 1_200_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
