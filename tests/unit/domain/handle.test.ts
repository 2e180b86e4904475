import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkHandle, isQuarantined } from "@/lib/domain/handle";
import { reservedHandles } from "@/lib/domain/reserved-handles";

const handleOf = (input: string) => {
  const checked = checkHandle(input);
  return checked.ok ? checked.handle : `! ${checked.problem}`;
};

describe("checkHandle", () => {
  it("stores small letters, digits and single hyphens inside", () => {
    expect(handleOf("ada")).toBe("ada");
    expect(handleOf(" Ada-Lovelace-1815 ")).toBe("ada-lovelace-1815");
    expect(handleOf("ａｄａ")).toBe("ada");
    expect(handleOf("007")).toBe("007");
  });

  it("takes 3 to 30 characters", () => {
    expect(handleOf("")).toBe("! tooShort");
    expect(handleOf("ab")).toBe("! tooShort");
    expect(handleOf("x".repeat(30))).toBe("x".repeat(30));
    expect(handleOf("x".repeat(31))).toBe("! tooLong");
    expect(handleOf("x".repeat(1_000_000))).toBe("! tooLong");
  });

  it.each([
    "admin",
    "ａｄｍｉｎ",
    "ADMIN",
    "𝐚𝐝𝐦𝐢𝐧",
    "ad-min",
    "sign-in",
    "api",
    "cairn",
    "null",
    "cairn-team",
  ])("sees that %j is reserved", (input) => {
    expect(handleOf(input)).toBe("! reserved");
  });

  it.each([
    "аdmin",
    "αdmin",
    "ada lovelace",
    "ada_l",
    "ada.l",
    "ada/..",
    "김에이다",
    "えいだ",
    "🪨🪨🪨",
    "a\u200bda",
    "ada\u0301",
    "ada\u0000",
  ])("refuses the characters of %j", (input) => {
    expect(handleOf(input)).toBe("! characters");
  });

  it.each(["-ada", "ada-", "ada--l", "---"])("refuses the hyphens of %j", (input) => {
    expect(handleOf(input)).toBe("! edge");
  });

  it("is settled after one pass and safe in an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (input) => {
        const checked = checkHandle(input);
        if (!checked.ok) return;
        expect(checked.handle).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])$/);
        expect(checkHandle(checked.handle)).toEqual(checked);
      }),
    );
  });
});

describe("reservedHandles", () => {
  it("covers every first part of our addresses", () => {
    const addresses =
      "roadmap tracks signup signin welcome dashboard weeks plan evidence notes review settings api calendar";
    expect(addresses.split(" ").filter((word) => !reservedHandles.has(word))).toEqual([]);
  });

  it("has about two hundred words or more, each in the form that is compared", () => {
    expect(reservedHandles.size).toBeGreaterThanOrEqual(200);
    expect([...reservedHandles].filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });
});

describe("isQuarantined", () => {
  const day = 86_400_000;

  it("blocks a freed handle for 90 days", () => {
    expect(isQuarantined(0, 0)).toBe(true);
    expect(isQuarantined(0, 90 * day - 1)).toBe(true);
    expect(isQuarantined(0, 90 * day)).toBe(false);
  });
});
