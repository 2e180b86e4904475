import { describe, expect, it } from "vitest";

import type { DraftStore } from "@/components/drafts/draft-store";
import { noteDraftKey } from "@/components/notes/note-draft";
import type { NoteAnswer } from "@/components/notes/note-request";
import { createNoteSaver } from "@/components/notes/note-saver";
import type { NoteTexts, StoredNote } from "@/components/notes/note-texts";

const key = noteDraftKey("ada", "task", "f01-t1");
const later: NoteAnswer = { kind: "later", isStorageFull: false, seconds: null };
const stored = (text: string, version: number, stoppedAt = ""): StoredNote => ({
  text,
  stoppedAt,
  version,
});

function memory(): DraftStore & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    size: () => kept.size,
  };
}

type Sent = NoteTexts & { version: number; isLeaving: boolean; answer: (a: NoteAnswer) => void };

/** A page with one note, its clock and its network in our hands. */
function openPage(note = stored("", 0), drafts = memory(), typed?: Partial<NoteTexts>) {
  const sent: Sent[] = [];
  let timer: { at: number; then: () => void } | null = null;
  let now = 0;
  const saver = createNoteSaver(note, key, {
    send: (texts, version, isLeaving) =>
      new Promise((answer) => sent.push({ ...texts, version, isLeaving, answer })),
    drafts: () => drafts,
    now: () => now,
    wait: (ms, then) => {
      const mine = { at: now + ms, then };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
  });
  const leave = saver.start(typed);
  return {
    saver,
    drafts,
    sent,
    leave,
    status: () => saver.view().status.kind,
    text: () => saver.view().text,
    type: (text: string) => saver.edit({ text }),
    pass(ms: number) {
      now += ms;
      const due = timer;
      if (!due || due.at > now) return;
      timer = null;
      due.then();
    },
    async answer(answer: NoteAnswer) {
      sent.at(-1)?.answer(answer);
      await new Promise((done) => setImmediate(done));
    },
  };
}

describe("a note that is typed", () => {
  it("is a draft at once and saved a second after the last key", async () => {
    const page = openPage();
    page.type("a");
    page.pass(900);
    page.type("ab");
    page.pass(900);
    expect(page.sent).toEqual([]);
    expect(page.status()).toBe("unsaved");
    expect(page.drafts.getItem(key)).toContain('"text":"ab"');

    page.pass(100);
    expect(page.sent).toMatchObject([{ text: "ab", stoppedAt: "", version: 0 }]);
    expect(page.status()).toBe("saving");
    await page.answer({ kind: "saved", version: 1 });
    expect(page.saver.view().status).toEqual({ kind: "saved", at: 1900 });
    expect(page.drafts.size()).toBe(0);
  });

  it("is saved at once when the field is left or the page goes away", () => {
    const page = openPage();
    page.type("a");
    page.saver.saveNow();
    expect(page.sent).toMatchObject([{ text: "a", isLeaving: false }]);

    const other = openPage();
    other.type("b");
    other.leave();
    expect(other.sent).toMatchObject([{ text: "b", isLeaving: true }]);
  });

  it("sends nothing when nothing was changed, or changed back", () => {
    const page = openPage(stored("a", 3));
    page.saver.saveNow();
    page.type("ab");
    page.type("a");
    page.pass(5000);
    page.leave();
    expect(page.sent).toEqual([]);
    expect(page.drafts.size()).toBe(0);
  });

  it("has one request under way at a time, and the next names the version that came back", async () => {
    const page = openPage();
    page.type("a");
    page.pass(1000);
    page.type("ab");
    page.pass(1000);
    page.saver.saveNow();
    expect(page.sent).toHaveLength(1);

    await page.answer({ kind: "saved", version: 1 });
    expect(page.status()).toBe("unsaved");
    page.pass(1000);
    expect(page.sent.at(-1)).toMatchObject({ text: "ab", version: 1 });
  });

  it("is compared as the server stores it", async () => {
    const page = openPage();
    page.saver.edit({ text: "a\r\nb", stoppedAt: " page 3 " });
    page.pass(1000);
    expect(page.sent).toMatchObject([{ text: "a\nb", stoppedAt: "page 3" }]);
    await page.answer({ kind: "saved", version: 1 });
    expect(page.status()).toBe("saved");
  });
});

describe("a note that cannot be saved", () => {
  it("is sent again, after longer and longer pauses, until it arrives", async () => {
    const page = openPage();
    page.type("a");
    page.pass(1000);
    for (const seconds of [2, 5, 15, 30, 60, 60]) {
      await page.answer(later);
      expect(page.status()).toBe("waiting");
      const before = page.sent.length;
      page.pass(seconds * 1000 - 1);
      expect(page.sent).toHaveLength(before);
      page.pass(1);
      expect(page.sent).toHaveLength(before + 1);
    }
    await page.answer({ kind: "saved", version: 1 });
    expect(page.status()).toBe("saved");
  });

  it("waits as long as the server asks, and comes at once when the connection is back", async () => {
    const page = openPage();
    page.type("a");
    page.pass(1000);
    await page.answer({ ...later, isStorageFull: true, seconds: 300 });
    expect(page.saver.view().status).toEqual({ kind: "waiting", isStorageFull: true });
    page.pass(299_000);
    expect(page.sent).toHaveLength(1);
    page.saver.wake();
    expect(page.sent).toHaveLength(2);
  });

  it("stays in field and draft while signed out, and is saved after signing in elsewhere", async () => {
    const page = openPage();
    page.type("a");
    page.pass(1000);
    await page.answer({ kind: "signedOut" });
    expect(page.status()).toBe("signedOut");
    expect(page.drafts.getItem(key)).toContain('"text":"a"');

    page.saver.wake();
    await page.answer({ kind: "saved", version: 1 });
    expect(page.status()).toBe("saved");
    expect(page.drafts.size()).toBe(0);
  });

  it("says that one is signed out until an answer says otherwise, whatever is typed and sent", async () => {
    const page = openPage();
    page.type("a");
    page.pass(1000);
    await page.answer({ kind: "signedOut" });
    page.saver.saveNow();
    expect([page.sent.length, page.status()]).toEqual([2, "signedOut"]);
    await page.answer({ kind: "signedOut" });
    page.type("ab");
    expect(page.status()).toBe("signedOut");
    page.pass(1000);
    page.type("abc");
    await page.answer({ kind: "saved", version: 1 });
    expect(page.status()).toBe("unsaved");
    page.pass(1000);
    await page.answer({ kind: "saved", version: 2 });
    expect(page.status()).toBe("saved");
  });

  it("is not sent while it is too long, and says by how much", () => {
    const page = openPage();
    page.type("👩".repeat(100_003));
    page.pass(5000);
    expect(page.saver.view().status).toEqual({ kind: "tooLong", by: 3 });
    expect(page.sent).toEqual([]);
    expect(page.drafts.size()).toBe(1);

    page.saver.edit({ text: "", stoppedAt: "x".repeat(201) });
    expect(page.saver.view().status).toEqual({ kind: "tooLong", by: 1 });
    page.saver.edit({ stoppedAt: "x".repeat(200) });
    page.pass(1000);
    expect(page.sent).toHaveLength(1);
  });

  it("stays when what it is about is gone", async () => {
    const page = openPage();
    page.type("a");
    page.pass(1000);
    await page.answer({ kind: "gone" });
    expect(page.status()).toBe("gone");
    expect(page.text()).toBe("a");
    expect(page.drafts.size()).toBe(1);
  });

  it("works where the browser keeps nothing", async () => {
    const refuse = () => {
      throw new Error("denied");
    };
    const page = openPage(stored("", 0), {
      ...{ getItem: refuse, setItem: refuse, removeItem: refuse },
      size: () => 0,
    });
    page.type("a");
    page.pass(1000);
    await page.answer({ kind: "saved", version: 1 });
    expect(page.status()).toBe("saved");
  });
});

describe("what was typed before the page had its scripts", () => {
  it("is kept and saved", () => {
    const page = openPage(stored("a", 3), memory(), { text: "ab" });
    expect(page.text()).toBe("ab");
    page.pass(1000);
    expect(page.sent).toMatchObject([{ text: "ab", version: 3 }]);
  });

  it("stands behind the draft of an earlier visit, of which nothing is lost", () => {
    const before = openPage(stored("a", 3));
    before.type("a draft");
    const page = openPage(stored("a", 3), before.drafts, { text: "a word" });
    expect(page.text()).toBe("a draft\n\n---\n\na word");
    page.pass(1000);
    expect(page.sent).toMatchObject([{ text: "a draft\n\n---\n\na word" }]);
  });
});

describe("a draft of an earlier visit", () => {
  it("comes back into the field and is saved", async () => {
    const before = openPage(stored("a", 3));
    before.type("ab");

    const page = openPage(stored("a", 3), before.drafts);
    expect(page.text()).toBe("ab");
    expect(page.saver.view().isRestored).toBe(true);
    page.pass(0);
    expect(page.sent).toMatchObject([{ text: "ab", version: 3 }]);
    await page.answer({ kind: "saved", version: 4 });
    expect(page.drafts.size()).toBe(0);
  });

  it("goes when the last save arrived after all", () => {
    const before = openPage(stored("a", 3));
    before.type("ab");
    before.leave();

    const page = openPage(stored("ab", 4), before.drafts);
    expect(page.status()).toBe("idle");
    expect(page.drafts.size()).toBe(0);
  });

  it("is no conflict with our own save whose answer was lost", () => {
    const before = openPage(stored("a", 3));
    before.type("ab");
    before.pass(1000);
    before.type("abc");

    const page = openPage(stored("ab", 4), before.drafts);
    expect(page.text()).toBe("abc");
    page.pass(0);
    expect(page.sent).toMatchObject([{ text: "abc", version: 4 }]);
  });

  it("is shown beside what was written elsewhere since", () => {
    const before = openPage(stored("a", 3));
    before.type("ab");

    const page = openPage(stored("other", 5), before.drafts);
    expect(page.text()).toBe("ab");
    expect(page.saver.view().status).toEqual({ kind: "conflict", theirs: stored("other", 5) });
    page.pass(60_000);
    expect(page.sent).toEqual([]);
  });

  it("is nobody else's, and nonsense is none", () => {
    const drafts = memory();
    drafts.setItem(noteDraftKey("eve", "task", "f01-t1"), JSON.stringify(stored("hers", 0)));
    expect(openPage(stored("a", 1), drafts).text()).toBe("a");
    for (const nonsense of ["{", "1", "null", '{"text":1}', "[]"]) {
      drafts.setItem(key, nonsense);
      expect(openPage(stored("a", 1), drafts).text()).toBe("a");
    }
  });
});

describe("a note that was changed elsewhere", () => {
  async function inConflict() {
    const page = openPage(stored("a", 3));
    page.type("mine");
    page.pass(1000);
    await page.answer({ kind: "conflict", stored: stored("theirs", 4) });
    expect(page.status()).toBe("conflict");
    return page;
  }

  it("keeps both texts, saves neither by itself, and lets one go on typing", async () => {
    const page = await inConflict();
    page.type("mine, more");
    page.pass(60_000);
    page.leave();
    expect(page.sent).toHaveLength(1);
    expect(page.saver.view()).toMatchObject({
      text: "mine, more",
      status: { kind: "conflict", theirs: stored("theirs", 4) },
    });
    expect(page.drafts.getItem(key)).toContain("mine, more");
  });

  it("saves mine over it when one wants that", async () => {
    const page = await inConflict();
    page.saver.decide("mine");
    page.pass(0);
    expect(page.sent.at(-1)).toMatchObject({ text: "mine", version: 4 });
    await page.answer({ kind: "saved", version: 5 });
    expect(page.status()).toBe("saved");
  });

  it("takes the other, and can take that back", async () => {
    const page = await inConflict();
    page.saver.decide("theirs");
    expect(page.text()).toBe("theirs");
    expect(page.status()).toBe("saved");
    expect(page.drafts.size()).toBe(0);
    page.pass(60_000);
    expect(page.sent).toHaveLength(1);

    page.saver.takeBack();
    page.pass(1000);
    expect(page.sent.at(-1)).toMatchObject({ text: "mine", version: 4 });
  });

  it("joins both when one wants that", async () => {
    const page = await inConflict();
    page.saver.decide("both");
    page.pass(0);
    expect(page.sent.at(-1)).toMatchObject({ text: "theirs\n\n---\n\nmine", version: 4 });
  });

  it("asks again when it changes once more meanwhile", async () => {
    const page = await inConflict();
    page.saver.decide("mine");
    page.pass(0);
    await page.answer({ kind: "conflict", stored: stored("newer", 5) });
    expect(page.saver.view().status).toEqual({ kind: "conflict", theirs: stored("newer", 5) });
    expect(page.text()).toBe("mine");
  });

  it("is merged without a question when the two sides changed different parts", async () => {
    const page = openPage(stored("a", 3));
    page.type("mine");
    page.pass(1000);
    await page.answer({ kind: "conflict", stored: stored("a", 4, "page 9") });
    expect(page.saver.view()).toMatchObject({ text: "mine", stoppedAt: "page 9" });
    page.pass(0);
    expect(page.sent.at(-1)).toMatchObject({ text: "mine", stoppedAt: "page 9", version: 4 });
  });

  it("is no conflict when it was our own save whose answer was lost", async () => {
    const page = openPage(stored("a", 3));
    page.type("ab");
    page.pass(1000);
    await page.answer(later);
    page.type("abc");
    page.pass(1000);
    expect(page.sent.at(-1)).toMatchObject({ text: "ab", version: 3 });
    await page.answer({ kind: "conflict", stored: stored("ab", 4) });
    page.pass(1000);
    expect(page.sent.at(-1)).toMatchObject({ text: "abc", version: 4 });
    await page.answer({ kind: "saved", version: 5 });
    expect(page.status()).toBe("saved");
  });
});
