import { describe, expect, it } from "vitest";

import { secondLanguage } from "@/lib/domain/second-language";
import { chosenSecondLanguage } from "@/lib/i18n/second-language";

describe("the second language of a week", () => {
  it("is the one that the address asks for, else the one remembered", () => {
    expect(secondLanguage("en", "ko", "ja")).toBe("ko");
    expect(secondLanguage("en", undefined, "ja")).toBe("ja");
    expect(secondLanguage("en", "none", "ja")).toBeNull();
    expect(secondLanguage("en", undefined, undefined)).toBeNull();
  });

  it("is never that of the page", () => {
    expect(secondLanguage("ko", "ko", "ja")).toBeNull();
    expect(secondLanguage("ko", undefined, "ko")).toBeNull();
  });

  it("is not what nobody speaks here", () => {
    expect(secondLanguage("en", "fr", "ko")).toBe("ko");
    expect(secondLanguage("en", ["ko", "ja"], undefined)).toBeNull();
    expect(secondLanguage("en", undefined, "<script>")).toBeNull();
  });
});

describe("remembering it", () => {
  const asked = (path: string, referer: string | null) =>
    chosenSecondLanguage(new URL(path, "http://cairn.example:3000"), {
      get: (name) => (name === "referer" ? referer : "cairn.example:3000"),
    });
  const ours = "http://cairn.example:3000/ko/roadmap/f01-pytorch-basics";

  it("takes a choice that was made on one of our own pages", () => {
    expect(asked("/roadmap/f01-pytorch-basics?also=ko", ours)).toBe("ko");
    expect(asked("/ja/weeks/f01-pytorch-basics?also=none", ours)).toBe("none");
  });

  it("takes none from a link elsewhere, and nothing that is no choice", () => {
    expect(asked("/roadmap/f01-pytorch-basics?also=ko", null)).toBeNull();
    expect(asked("/roadmap/f01-pytorch-basics?also=ko", "https://elsewhere.example/")).toBeNull();
    expect(asked("/roadmap/f01-pytorch-basics?also=fr", ours)).toBeNull();
    expect(asked("/dashboard?also=ko", ours)).toBeNull();
  });
});
