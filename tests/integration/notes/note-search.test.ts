import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { removeEvidence, restoreEvidence } from "@/lib/data/evidence-bin";
import { searchNotes } from "@/lib/data/note-search";
import type { NoteKind } from "@/lib/domain/note";
import type { UserId } from "@/lib/domain/user";
import { truncateAll } from "@/tests/support/database";
import { storeEvidence } from "@/tests/support/stored-evidence";
import { addUser } from "@/tests/support/stored-year";

let ada: UserId;
let minute = 0;

beforeEach(async () => {
  await truncateAll();
  ada = await addUser();
});

/** Each a minute later than the one before. */
async function write(
  subjectKey: string,
  { text = "", stoppedAt = "", kind = "task" as NoteKind, userId = ada },
) {
  minute += 1;
  const updatedAt = new Date(Date.UTC(2026, 4, 3, 0, minute));
  await db.note.create({
    data: { userId, subjectKind: kind, subjectKey, text, stoppedAt, updatedAt },
  });
}

async function find(...words: string[]): Promise<string[]> {
  const { notes, total } = await searchNotes(ada, { words, page: 1, perPage: 50 });
  expect(total).toBe(notes.length);
  return notes.map(({ subject }) => subject.key);
}

describe("searching notes", () => {
  it("lists what says something, the last written first, of this learner only", async () => {
    const eve = await addUser();
    await write("first", { text: "one" });
    await write("empty", {});
    await write("line", { stoppedAt: "page 3" });
    await write("hers", { text: "one", userId: eve });

    expect(await find()).toEqual(["line", "first"]);
    expect(await find("one")).toEqual(["first"]);
  });

  it("wants every word somewhere in the text or in where one stopped, in any case", async () => {
    await write("both", { text: "Reward MODELS", stoppedAt: "the length bias" });
    await write("one", { text: "Reward only" });

    expect(await find("reward", "bias")).toEqual(["both"]);
    expect(await find("model")).toEqual(["both"]);
    expect(await find("bias", "nothing")).toEqual([]);
  });

  it("takes percent, underscore and backslash as themselves", async () => {
    await write("percent", { text: "71% of ties" });
    await write("underscore", { text: "snake_case" });
    await write("backslash", { text: String.raw`C:\temp` });
    await write("plain", { text: "71 of ties, snake case" });

    expect(await find("71%")).toEqual(["percent"]);
    expect(await find("_")).toEqual(["underscore"]);
    expect(await find("\\")).toEqual(["backslash"]);
    expect(await find("%_%")).toEqual([]);
    expect(await find("'; drop table")).toEqual([]);
  });

  it("finds Korean, Japanese, Hebrew and emoji inside a sentence, however Unicode spells them", async () => {
    await write("ko", { text: "보상모델을 다시 읽었어요".normalize("NFD") });
    await write("ja", { text: "報酬モデルを読み直しました" });
    await write("he", { text: "קראתי שוב" });
    await write("emoji", { stoppedAt: "done 👩🏽‍🔬 here" });

    expect(await find("보상모델")).toEqual(["ko"]);
    expect(await find("모델".normalize("NFD"))).toEqual(["ko"]);
    expect(await find("報酬")).toEqual(["ja"]);
    expect(await find("モデル")).toEqual(["ja"]);
    expect(await find("שוב")).toEqual(["he"]);
    expect(await find("👩🏽‍🔬")).toEqual(["emoji"]);
  });

  it("comes page by page and says how many there are", async () => {
    for (let n = 1; n <= 5; n += 1) await write(`n${n}`, { text: "x" });
    const page = async (number: number) => {
      const { notes, total } = await searchNotes(ada, { words: ["x"], page: number, perPage: 2 });
      return [total, ...notes.map(({ subject }) => subject.key)];
    };

    expect(await page(1)).toEqual([5, "n5", "n4"]);
    expect(await page(3)).toEqual([5, "n1"]);
    expect(await page(4)).toEqual([0]);
  });

  it("names the evidence that a note is about, and waits while it lies in the bin", async () => {
    const id = await storeEvidence(ada, { claim: "It works." });
    await write(id, { text: "about it", kind: "evidence" });

    const all = { words: [], page: 1, perPage: 10 };
    expect((await searchNotes(ada, all)).notes).toMatchObject([
      { subject: { kind: "evidence", key: id }, evidenceClaim: "It works.", text: "about it" },
    ]);
    await removeEvidence(ada, id);
    expect(await find()).toEqual([]);
    await restoreEvidence(ada, id);
    expect(await find()).toEqual([id]);
  });
});
