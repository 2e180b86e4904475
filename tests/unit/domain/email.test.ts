import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { normaliseEmail } from "@/lib/domain/email";

describe("normaliseEmail", () => {
  it("stores one form for addresses that differ in capitals, width or blanks around", () => {
    expect(normaliseEmail("  Ada@Example.ORG ")).toBe("ada@example.org");
    expect(normaliseEmail("ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ")).toBe("ada@example.org");
    expect(normaliseEmail("ada\u3000")).toBeNull();
  });

  it("leaves tags, dots, apostrophes and domains of other scripts alone", () => {
    expect(normaliseEmail("ada.l+cairn@mail.example.co.kr")).toBe("ada.l+cairn@mail.example.co.kr");
    expect(normaliseEmail("o'brien@example.org")).toBe("o'brien@example.org");
    expect(normaliseEmail("가나@한국.한국")).toBe("가나@한국.한국");
    expect(normaliseEmail("a@xn--3e0b707e.xn--3e0b707e")).toBe("a@xn--3e0b707e.xn--3e0b707e");
  });

  it.each([
    "",
    "ada",
    "@example.org",
    "ada@",
    "ada@localhost",
    "ada@@example.org",
    "ada@example.org@example.com",
    "ada@example",
    "ada@example.",
    "ada@.org",
    "ada@exa..org",
    "ada@-example.org",
    "ada@example.org-",
    "ada@127.0.0.1",
    "ada@[127.0.0.1]",
    "ada lovelace@example.org",
    "Ada <ada@example.org>",
    "ada@example.org, eve@example.org",
    "ada@example.org\nBcc: eve@example.org",
    "ada\u0000@example.org",
    "a\u200bda@example.org",
    "ada\u202e@example.org",
    '"ada"@example.org',
    "mailto:ada@example.org",
    `${"a".repeat(65)}@example.org`,
    `ada@${"a".repeat(64)}.org`,
    `ada@${"a.".repeat(130)}org`,
  ])("refuses %j", (input) => {
    expect(normaliseEmail(input)).toBeNull();
  });

  it("is settled after one pass, whatever comes in", () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: "binary" })), (input) => {
        const once = normaliseEmail(input);
        expect(once === null ? null : normaliseEmail(once)).toBe(once);
      }),
    );
  });
});
