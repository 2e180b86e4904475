import { describe, expect, it } from "vitest";

import { type Press, readShortcut } from "@/components/roadmap/shortcut";

const press = (key: string, rest: Partial<Press> = {}) =>
  readShortcut({
    ...{ key, code: "", ctrlKey: false, metaKey: false, altKey: false },
    ...{ isTyping: false, afterPrefix: false, ...rest },
  });

describe("a single key", () => {
  it("moves, ticks, writes, proves, undoes and helps", () => {
    expect(press("j")).toEqual({ kind: "move", by: 1 });
    expect(press("k")).toEqual({ kind: "move", by: -1 });
    expect(["x", "n", "e", "u", "?", "g"].map((key) => press(key)?.kind)).toEqual([
      ...["tick", "note", "evidence", "undo", "help", "prefix"],
    ]);
  });

  it("works with capitals and on a Korean layout, where j is ㅓ", () => {
    expect(press("J")).toEqual({ kind: "move", by: 1 });
    expect(press("ㅓ", { code: "KeyJ" })).toEqual({ kind: "move", by: 1 });
  });

  it("keeps to the letter where the layout has moved it", () => {
    expect(press("o", { code: "KeyJ" })).toBe(null);
  });

  it("means nothing while typing or with a modifier", () => {
    expect(press("x", { isTyping: true })).toBe(null);
    expect(press("x", { ctrlKey: true })).toBe(null);
    expect(press("x", { metaKey: true })).toBe(null);
    expect(press("x", { altKey: true })).toBe(null);
  });

  it("is left to the browser otherwise", () => {
    expect(["a", " ", "Enter", "Tab", "ArrowDown", "1"].map((key) => press(key))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe("a letter after g", () => {
  it("goes to a page", () => {
    const paths = ["d", "p", "r", "e", "n", "s"].map((key) => press(key, { afterPrefix: true }));
    expect(paths).toEqual(
      ["/dashboard", "/plan", "/review", "/evidence", "/notes", "/settings"].map((path) => ({
        ...{ kind: "go", path },
      })),
    );
  });

  it("does not do what it does alone", () => {
    expect(press("x", { afterPrefix: true })).toBe(null);
    expect(press("e", { afterPrefix: true, isTyping: true })).toBe(null);
  });
});
