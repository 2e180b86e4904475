import { describe, expect, it } from "vitest";

import { linkRel, longestLink, parseLink } from "@/lib/domain/link";

const urlOf = (input: string) => {
  const link = parseLink(input);
  return link.ok ? link.url : link.problem;
};

describe("parseLink", () => {
  it("keeps an https or http address in normalised form", () => {
    expect(urlOf("https://GitHub.com/Owner/Repo")).toBe("https://github.com/Owner/Repo");
    expect(urlOf("  http://example.org:80/a/../b  ")).toBe("http://example.org/b");
    expect(urlOf("https://example.org/a b")).toBe("https://example.org/a%20b");
  });

  it("gives https to an address without a scheme", () => {
    expect(urlOf("github.com/x")).toBe("https://github.com/x");
    expect(urlOf("//github.com/x")).toBe("https://github.com/x");
    expect(urlOf("example.org:8080/x")).toBe("https://example.org:8080/x");
    expect(urlOf("한국.kr/글")).toBe("https://xn--3e0b707e.kr/%EA%B8%80");
  });

  it("refuses nothing and blanks as empty", () => {
    expect(urlOf("")).toBe("empty");
    expect(urlOf(" \n\t ")).toBe("empty");
  });

  it.each([
    "hello",
    "hello world",
    "/evidence",
    "#top",
    "3.5",
    "me@example.org",
    "https://",
    "Hello.",
  ])("refuses %j as no link", (input) => {
    expect(urlOf(input)).toBe("notALink");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://example.org/x",
    "mailto:me@example.org",
    "blob:https://example.org/x",
    "view-source:https://example.org",
  ])("refuses the scheme of %j", (input) => {
    expect(urlOf(input)).toBe("scheme");
  });

  it.each([
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "\u200bjavascript:alert(1)",
    "ｊａｖａｓｃｒｉｐｔ:alert(1)",
    "javascript%3Aalert(1)",
    "https://exa\u0000mple.org",
  ])("does not let a hidden scheme through (%j)", (input) => {
    expect(urlOf(input)).toBe("notALink");
  });

  it("refuses a user name or password in the address", () => {
    expect(urlOf("https://bank.example@evil.example/")).toBe("credentials");
    expect(urlOf("https://user:secret@example.org/")).toBe("credentials");
  });

  it("counts the length of what would be stored", () => {
    const room = longestLink - "https://example.org/".length;
    expect(parseLink(`https://example.org/${"a".repeat(room)}`).ok).toBe(true);
    expect(urlOf(`https://example.org/${"a".repeat(room + 1)}`)).toBe("tooLong");
    expect(urlOf(`https://example.org/${"글".repeat(400)}`)).toBe("tooLong");
  });

  it("is settled after one pass", () => {
    const once = urlOf("Example.ORG/ü?q=a b#ж");
    expect(urlOf(once)).toBe(once);
  });
});

it("marks links of learners as unendorsed and opaque to their target", () => {
  expect(linkRel).toBe("nofollow ugc noopener noreferrer");
});
