import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { removeEvidence } from "@/lib/data/evidence-bin";
import { findNote, listNotesAbout } from "@/lib/data/notes";
import type { UserId } from "@/lib/domain/user";
import { noteBodySchema, putNote } from "@/lib/http/put-note";
import { truncateAll } from "@/tests/support/database";
import { smallRoadmap } from "@/tests/support/small-roadmap";
import { storeEvidence } from "@/tests/support/stored-evidence";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
  signedIn,
} from "@/tests/support/stored-year";

let ada: UserId;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  ada = await addUser();
  const roadmap = smallRoadmap();
  roadmap["roadmap.yaml"].retired = [{ kind: "task", key: "w0-t1", title: "An old task" }];
  versionId = (await publishSmallRoadmap(roadmap)).id;
  await addYear(ada, versionId);
});

/** Puts a note as a request would, schema included, and reads the answer. */
async function put(user: UserId, kind: string, key: string, body: unknown) {
  const parsed = noteBodySchema.safeParse(body);
  if (!parsed.success) return { status: 422, body: parsed.error.issues[0]?.message };
  const answer = await putNote(await signedIn(user), { kind, key }, parsed.data);
  return { status: answer.status, body: await answer.json() };
}

const stored = () =>
  db.note.findMany({ select: { userId: true, subjectKey: true, text: true, stoppedAt: true } });

describe("PUT /api/v1/notes/{kind}/{key}", () => {
  it("counts versions from the first save on, and leaves alone what is not sent", async () => {
    expect(await put(ada, "task", "w1-t1", { text: "# One", version: 0 })).toEqual({
      status: 200,
      body: { note: { kind: "task", key: "w1-t1", version: 1 } },
    });
    await put(ada, "task", "w1-t1", { stoppedAt: "page 3", version: 1 });
    await put(ada, "task", "w1-t1", { text: "# Two", version: 2 });

    expect(await findNote(ada, { kind: "task", key: "w1-t1" })).toEqual({
      text: "# Two",
      stoppedAt: "page 3",
      version: 3,
    });
  });

  it("answers a stale version with what is stored, and changes nothing", async () => {
    await put(ada, "week", "w1-begin", { text: "mine", stoppedAt: "here", version: 0 });

    for (const version of [0, 2, 7]) {
      expect(await put(ada, "week", "w1-begin", { text: "other", version })).toMatchObject({
        status: 409,
        body: { type: "/problems/conflict", note: { text: "mine", stoppedAt: "here", version: 1 } },
      });
    }
    expect(await stored()).toMatchObject([{ text: "mine" }]);
  });

  it("answers a version of a note that does not exist with an empty one", async () => {
    expect(await put(ada, "week", "w1-begin", { text: "x", version: 4 })).toMatchObject({
      status: 409,
      body: { note: { text: "", stoppedAt: "", version: 0 } },
    });
    expect(await stored()).toEqual([]);
  });

  it("lets exactly one of twenty concurrent saves win each version, and shows it to the others", async () => {
    for (const version of [0, 1, 2]) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          put(ada, "task", "w1-t1", { text: `${version}-${n}`, version }),
        ),
      );
      const [won, ...more] = answers.filter(({ status }) => status === 200);
      const refused = answers.filter(({ status }) => status === 409);
      const winner = await findNote(ada, { kind: "task", key: "w1-t1" });

      expect(won?.body.note.version).toBe(version + 1);
      expect(more).toEqual([]);
      expect(refused).toHaveLength(19);
      expect(new Set(refused.map(({ body }) => JSON.stringify(body.note)))).toEqual(
        new Set([JSON.stringify({ text: winner.text, stoppedAt: "", version: version + 1 })]),
      );
    }
  });

  it("keeps the row of a note that was emptied", async () => {
    await put(ada, "task", "w1-t1", { text: "gone soon", version: 0 });
    await put(ada, "task", "w1-t1", { text: "", version: 1 });
    expect(await findNote(ada, { kind: "task", key: "w1-t1" })).toMatchObject({ version: 2 });
  });

  it("takes 100,000 characters, joined emoji and right-to-left text, and not one more", async () => {
    const long = "가👩🏽‍🔬ש".repeat(16_666);
    const full = `${long}${"가".repeat(100_000 - [...long].length)}`;
    expect([...full]).toHaveLength(100_000);

    expect(await put(ada, "task", "w1-t1", { text: full, version: 0 })).toMatchObject({
      status: 200,
    });
    expect((await findNote(ada, { kind: "task", key: "w1-t1" })).text).toBe(full);
    expect(await put(ada, "task", "w1-t1", { text: `${full}x`, version: 1 })).toEqual({
      status: 422,
      body: "tooLong",
    });
    const line = "שורה".repeat(50);
    expect(await put(ada, "task", "w1-t2", { stoppedAt: line, version: 0 })).toMatchObject({
      status: 200,
    });
    expect(await put(ada, "task", "w1-t2", { stoppedAt: `${line}x`, version: 1 })).toMatchObject({
      status: 422,
    });
  });

  it("knows the tasks and weeks of every track and the retired ones, and nothing else", async () => {
    const known = [
      ["task", "w1-t1"],
      ["task", "b2-t1"],
      ["task", "w0-t1"],
      ["week", "a2-wire"],
      ["week", "b2-books"],
    ] as const;
    for (const [kind, key] of known) {
      expect(await put(ada, kind, key, { text: "x", version: 0 })).toMatchObject({ status: 200 });
    }

    const unknown = [
      ["task", "w1-begin"],
      ["task", "w9-t9"],
      ["week", "w1-t1"],
      ["week", "s2"],
      ["week", "__proto__"],
      ["person", "w1-t1"],
      ["evidence", "w1-t1"],
      ["evidence", randomUUID()],
    ] as const;
    for (const [kind, key] of unknown) {
      expect(await put(ada, kind, key, { text: "x", version: 0 })).toMatchObject({ status: 404 });
    }
    expect(await stored()).toHaveLength(known.length);
  });

  it("is about one's own evidence that is not in the bin", async () => {
    const eve = await addUser();
    await addYear(eve, versionId);
    const id = await storeEvidence(ada);

    expect(await put(eve, "evidence", id, { text: "hers", version: 0 })).toEqual(
      await put(eve, "evidence", randomUUID(), { text: "hers", version: 0 }),
    );
    expect(await put(ada, "evidence", id, { text: "mine", version: 0 })).toMatchObject({
      status: 200,
    });
    expect(await put(eve, "evidence", id, { text: "hers", version: 1 })).toMatchObject({
      status: 404,
    });

    await removeEvidence(ada, id);
    expect(await put(ada, "evidence", id, { text: "late", version: 1 })).toMatchObject({
      status: 404,
    });
    expect(await stored()).toMatchObject([{ userId: ada, text: "mine" }]);
  });

  it("keeps two learners' notes on the same task apart", async () => {
    const eve = await addUser();
    await addYear(eve, versionId);
    await put(ada, "task", "w1-t1", { text: "Ada's", version: 0 });
    await put(eve, "task", "w1-t1", { text: "Eve's", version: 0 });

    expect(await listNotesAbout(ada, "task", ["w1-t1", "w1-t2"])).toEqual([
      { key: "w1-t1", text: "Ada's", stoppedAt: "", version: 1 },
    ]);
    expect(await findNote(eve, { kind: "task", key: "w1-t1" })).toMatchObject({ text: "Eve's" });
  });

  it("wants a year, and takes one statement", async () => {
    expect(await put(await addUser(), "task", "w1-t1", { text: "x", version: 0 })).toMatchObject({
      status: 409,
      body: { type: "/problems/not-enrolled" },
    });

    const learner = await signedIn(ada);
    const subject = { kind: "task", key: "w1-t1" };
    await putNote(learner, subject, { text: "warm", version: 0 });
    const save = () => putNote(learner, subject, { text: "x", version: 1 });
    expect(await countStatements(save)).toBe(1);
  });
});
