import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { type Written, type WrittenNote, writtenDocument } from "@/lib/domain/written-document";

const words = {
  ...{ title: "Notes", nothing: "Nothing.", notes: "Notes", onEvidence: "Evidence" },
  ...{ elsewhere: "Elsewhere", stoppedAt: "Stopped", reviews: "Reviews", letters: "Letters" },
  ...{ learned: "Learned", shipped: "Shipped", stuck: "Stuck", expected: "Expected", did: "Did" },
  week: (week: number, title: string) => `Week ${week}: ${title}`,
  weekOf: (monday: string) => `Week of ${monday}`,
};

const note = (rest: Partial<WrittenNote>): WrittenNote => ({
  ...{ kind: "task", key: "w1-a", title: "Task a", week: 1, weekTitle: "First", place: 1 },
  ...{ text: "text", stoppedAt: "" },
  ...rest,
});

const documentOf = (written: Partial<Written>) =>
  writtenDocument({ notes: [], reviews: [], letters: [], ...written }, words);

describe("the document of what was written", () => {
  it("says that there is nothing, also when every text is empty", () => {
    expect(documentOf({ notes: [note({ text: "" })] })).toBe("# Notes\n\nNothing.\n");
  });

  it("goes by weeks, the week before its tasks, then evidence, then what the roadmap has no longer", () => {
    const notes = [
      note({ kind: "evidence", key: "e", title: "A claim", week: null, weekTitle: null, place: 0 }),
      note({ key: "gone", title: "Gone", week: null, weekTitle: null, place: 0 }),
      note({ key: "w2-a", title: "Later", week: 2, weekTitle: "Second" }),
      note({ key: "w1-b", title: "Task b", place: 2, text: "", stoppedAt: "cell 7" }),
      note({}),
      note({ kind: "week", key: "w1", place: 0, text: "## As typed\n\n- *so*\n\n" }),
    ];
    const text = documentOf({ notes });
    expect(text.match(/^#{3,4} .*/gm)).toEqual([
      ...["### Week 1: First", "#### Task a", "#### Task b", "### Week 2: Second", "#### Later"],
      ...["### Evidence", "#### A claim", "### Elsewhere", "#### Gone"],
    ]);
    expect(text).toContain("### Week 1: First\n\n## As typed\n\n- *so*\n\n#### Task a\n\ntext\n");
    expect(text).toContain("#### Task b\n\n**Stopped:** cell 7\n");
    expect(documentOf({ notes: notes.toReversed() })).toBe(text);
  });

  it("puts reviews and letters in the order of time, without what was left empty", () => {
    const review = (weekOf: string, learned: string) => ({
      ...{ weekOf: day(weekOf), learned, shipped: "", stuck: "" },
    });
    const text = documentOf({
      reviews: [review("2026-03-09", "two"), review("2026-03-02", "one"), review("2026-03-16", "")],
      letters: [
        { kind: "phase", period: "p", title: "Phase", expected: "", did: "that" },
        { kind: "month", period: "2026-03", title: "March", expected: "this", did: "" },
      ],
    });
    expect(text).toBe(
      `${[
        ...["# Notes", "## Reviews", "### Week of 2026-03-02", "#### Learned", "one"],
        ...["### Week of 2026-03-09", "#### Learned", "two", "## Letters", "### March"],
        ...["#### Expected", "this", "### Phase", "#### Did", "that"],
      ].join("\n\n")}\n`,
    );
  });

  it("keeps a title from being read as Markdown", () => {
    const text = documentOf({ notes: [note({ title: "# A *title*\n[with](x) <b>" })] });
    expect(text).toContain(String.raw`#### \# A \*title\* \[with\](x) \<b\>`);
  });
});
