import { describe, expect, it } from "vitest";

import * as texts from "@/components/drafts/texts";
import { joinBoth, type NoteTexts, noteShape } from "@/components/notes/note-texts";

const note = (text: string, stoppedAt = "") => ({ text, stoppedAt });
const charactersOver = (written: NoteTexts) => texts.charactersOver(noteShape, written);
const merge = (base: NoteTexts, mine: NoteTexts, theirs: NoteTexts) =>
  texts.merge(noteShape, base, mine, theirs);

describe("two versions of a note", () => {
  it("merge when each part was changed by one side only, or by both in the same way", () => {
    expect(merge(note("a", "x"), note("b", "x"), note("a", "y"))).toEqual(note("b", "y"));
    expect(merge(note("a", "x"), note("b", "x"), note("b", "y"))).toEqual(note("b", "y"));
    expect(merge(note("a"), note("a"), note("b"))).toEqual(note("b"));
  });

  it("do not merge when a part was changed by both in different ways", () => {
    expect(merge(note("a"), note("b"), note("c"))).toBe(null);
    expect(merge(note("a", "x"), note("b", "y"), note("b", "z"))).toBe(null);
  });

  it("are joined without losing a word, the other one first", () => {
    expect(joinBoth(note("mine", "here"), note("theirs", "there"))).toEqual(
      note("theirs\n\n---\n\nmine", "there / here"),
    );
    expect(joinBoth(note("same"), note("same"))).toEqual(note("same"));
    expect(joinBoth(note(""), note("theirs"))).toEqual(note("theirs"));
    const line = "x".repeat(150);
    expect(joinBoth(note("mine", "here"), note("theirs", line))).toEqual(
      note("theirs\n\n---\n\nmine", `${line} / here`),
    );
    expect(joinBoth(note("mine", "y".repeat(150)), note("theirs", line))).toEqual(
      note(`theirs\n\n---\n\nmine\n\n${line}`, "y".repeat(150)),
    );
  });
});

describe("the length of a note", () => {
  it("is counted in characters, the text first", () => {
    expect(charactersOver(note("👩".repeat(100_000), "가".repeat(200)))).toBe(0);
    expect(charactersOver(note("👩".repeat(100_002), "가".repeat(201)))).toBe(2);
    expect(charactersOver(note("", "가".repeat(201)))).toBe(1);
  });
});
