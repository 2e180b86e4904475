import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import {
  addEvidence,
  editEvidence,
  findEvidence,
  listEvidence,
  listEvidenceOfTasks,
  setEvidencePublic,
} from "@/lib/data/evidence";
import { removeEvidence, restoreEvidence } from "@/lib/data/evidence-bin";
import { movePinForward, pinEvidence, setPins, unpinEvidence } from "@/lib/data/evidence-pins";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";
import { truncateAll } from "@/tests/support/database";
import { someEvidence, storeEvidence } from "@/tests/support/stored-evidence";
import { addUser, countStatements } from "@/tests/support/stored-year";

let ada: UserId;
let eve: UserId;

beforeEach(async () => {
  await truncateAll();
  ada = await addUser();
  eve = await addUser();
});

const everything = async () => ({
  evidence: await db.evidence.findMany({ orderBy: { id: "asc" } }),
  tasks: await db.evidenceTask.findMany({ orderBy: [{ evidenceId: "asc" }, { taskKey: "asc" }] }),
});

describe("evidence", () => {
  it("is stored with its tasks and found by id, in the list and by task", async () => {
    const fields = { ...someEvidence, taskKeys: ["w1-t1", "w3-t2"], skillKeys: ["looking"] };
    const id = await storeEvidence(ada, fields);
    const piece = { ...fields, id, pinOrder: null, picture: null };

    expect(await findEvidence(ada, id)).toEqual(piece);
    expect(await listEvidence(ada)).toEqual([piece]);
    expect(await listEvidenceOfTasks(ada, ["w3-t2", "other"])).toEqual([piece]);
    expect(await listEvidenceOfTasks(ada, ["other"])).toEqual([]);
    expect(await listEvidenceOfTasks(ada, [])).toEqual([]);
  });

  it("is listed newest first, in one statement however many there are", async () => {
    const old = await storeEvidence(ada, { madeOn: calendarDate("2025-01-01") });
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.unshift(await storeEvidence(ada));

    expect((await listEvidence(ada)).map(({ id }) => id)).toEqual([...ids, old]);
    expect(await countStatements(() => listEvidence(ada))).toBe(1);
  });

  it("may prove many tasks, and a task may have many pieces", async () => {
    const one = await storeEvidence(ada, { taskKeys: ["a", "b"] });
    const two = await storeEvidence(ada, { taskKeys: ["b", "c"] });

    const about = await listEvidenceOfTasks(ada, ["b"]);
    expect(about.map(({ id }) => id).toSorted()).toEqual([one, two].toSorted());
  });

  it("stands without a task as well", async () => {
    const id = await storeEvidence(ada, { taskKeys: [] });
    expect(await findEvidence(ada, id)).toMatchObject({ taskKeys: [] });
  });

  it("is one piece when the same form arrives ten times at once, with what was sent last", async () => {
    const id = randomUUID();
    await Promise.all(Array.from({ length: 10 }, () => addEvidence(ada, id, someEvidence)));
    await addEvidence(ada, id, { ...someEvidence, claim: "Said better.", taskKeys: ["w2-t1"] });

    expect(await listEvidence(ada)).toMatchObject([
      { id, claim: "Said better.", taskKeys: ["w2-t1"] },
    ]);
  });

  it("changes all fields and tasks at once", async () => {
    const id = await storeEvidence(ada, { taskKeys: ["a", "b"] });
    const changed = {
      ...someEvidence,
      url: "https://arxiv.org/abs/2301.05217",
      kind: "paper",
      claim: "근거가 있어요 👩🏽‍🔬",
      myPart: "שלום, all of it",
      limits: "One seed.",
      withWhom: "Nobody",
      skillKeys: ["looking"],
      madeOn: calendarDate("2026-06-01"),
      isPublic: true,
      taskKeys: ["b", "c"],
    } as const;

    expect(await editEvidence(ada, id, changed)).toBe(true);
    expect(await findEvidence(ada, id)).toEqual({ ...changed, id, pinOrder: null, picture: null });
  });

  it("is unknown to everybody else, and nothing of theirs can change it", async () => {
    const id = await storeEvidence(ada);
    await pinEvidence(ada, id);
    const binned = await storeEvidence(ada);
    await removeEvidence(ada, binned);
    const before = await everything();

    for (const wanted of [id, binned, randomUUID(), "no-uuid", id.toUpperCase(), ""]) {
      expect(await findEvidence(eve, wanted)).toBe(null);
      expect(await editEvidence(eve, wanted, someEvidence)).toBe(false);
      expect(await setEvidencePublic(eve, wanted, true)).toBe(false);
      expect(await removeEvidence(eve, wanted)).toBe(false);
      expect(await restoreEvidence(eve, wanted)).toBe(false);
      expect(await pinEvidence(eve, wanted)).toEqual({ kind: "notFound" });
      expect(await unpinEvidence(eve, wanted)).toEqual({ kind: "notFound" });
      expect(await movePinForward(eve, wanted)).toEqual({ kind: "notFound" });
    }
    expect(await setPins(eve, [id])).toEqual({ kind: "notFound" });
    expect(await addEvidence(eve, id, { ...someEvidence, taskKeys: ["hers"] })).toBe(false);
    expect(await listEvidence(eve)).toEqual([]);
    expect(await listEvidenceOfTasks(eve, ["w1-t1"])).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it("is shown and hidden", async () => {
    const id = await storeEvidence(ada);
    expect(await setEvidencePublic(ada, id, true)).toBe(true);
    expect(await findEvidence(ada, id)).toMatchObject({ isPublic: true });
    expect(await setEvidencePublic(ada, id, false)).toBe(true);
    expect(await findEvidence(ada, id)).toMatchObject({ isPublic: false });
  });
});
