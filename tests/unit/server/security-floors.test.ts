import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { checkSecurityFloors, compareVersions, securityFloors } from "@/server/security-floors";

describe("security floors", () => {
  it("are met by what is installed", () => {
    expect(() => checkSecurityFloors(".")).not.toThrow();
  });

  it("refuse an older package and name it", () => {
    const root = mkdtempSync(join(tmpdir(), "cairn-floors-"));
    for (const { name, atLeast } of securityFloors) {
      mkdirSync(join(root, "node_modules", name), { recursive: true });
      const version = name === "next-auth" ? "4.24.5" : atLeast;
      writeFileSync(join(root, "node_modules", name, "package.json"), JSON.stringify({ version }));
    }
    expect(() => checkSecurityFloors(root)).toThrow(/^next-auth 4\.24\.5 has a known hole/);
  });

  it("compare by number, not by letter", () => {
    expect(compareVersions("10.6.0", "7.0.7")).toBeGreaterThan(0);
    expect(compareVersions("16.4.6-canary.1", "16.4.6")).toBe(0);
    expect(compareVersions("4.24.9", "4.24.12")).toBeLessThan(0);
  });
});
