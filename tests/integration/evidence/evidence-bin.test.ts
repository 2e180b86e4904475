import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import {
  editEvidence,
  findEvidence,
  listBinnedEvidence,
  listEvidence,
  listEvidenceOfTasks,
  setEvidencePublic,
} from "@/lib/data/evidence";
import { eraseExpiredEvidence, removeEvidence, restoreEvidence } from "@/lib/data/evidence-bin";
import { movePinForward, pinEvidence, setPins, unpinEvidence } from "@/lib/data/evidence-pins";
import { findYearFacts } from "@/lib/data/year-facts";
import type { UserId } from "@/lib/domain/user";
import { truncateAll } from "@/tests/support/database";
import { someEvidence, storeEvidence } from "@/tests/support/stored-evidence";
import { addUser, addYear, publishSmallRoadmap } from "@/tests/support/stored-year";

let ada: UserId;

beforeEach(async () => {
  await truncateAll();
  ada = await addUser();
});

/** As if it had been removed that long ago. */
const removedBefore = (id: string, hours: number) =>
  db.evidence.update({
    where: { id },
    data: { deletedAt: new Date(Date.now() - hours * 3_600_000) },
  });

const addNote = (userId: UserId, subjectKey: string) =>
  db.note.create({ data: { userId, subjectKind: "evidence", subjectKey, text: "About it" } });

describe("the bin", () => {
  it("takes a piece out of every list, proves nothing with it, and gives it back whole", async () => {
    const enrollment = await addYear(ada, (await publishSmallRoadmap()).id);
    const proved = async () => [...(await findYearFacts(ada, enrollment)).evidencedTaskKeys];
    const id = await storeEvidence(ada, { taskKeys: ["w1-t1", "w3-t1"] });
    const before = await findEvidence(ada, id);

    expect(await removeEvidence(ada, id)).toBe(true);
    expect(await listEvidence(ada)).toEqual([]);
    expect(await listEvidenceOfTasks(ada, ["w1-t1"])).toEqual([]);
    expect(await findEvidence(ada, id)).toBe(null);
    expect(await proved()).toEqual([]);
    expect(await listBinnedEvidence(ada)).toEqual([{ ...before, daysLeft: 30 }]);

    expect(await restoreEvidence(ada, id)).toBe(true);
    expect(await findEvidence(ada, id)).toEqual(before);
    expect((await proved()).toSorted()).toEqual(["w1-t1", "w3-t1"]);
    expect(await listBinnedEvidence(ada)).toEqual([]);
  });

  it("lets nothing be changed inside it, and takes nothing twice", async () => {
    const id = await storeEvidence(ada);
    await removeEvidence(ada, id);

    expect(await editEvidence(ada, id, someEvidence)).toBe(false);
    expect(await setEvidencePublic(ada, id, true)).toBe(false);
    expect(await removeEvidence(ada, id)).toBe(false);
    expect(await pinEvidence(ada, id)).toEqual({ kind: "notFound" });
  });

  it("keeps a piece for 30 days to the hour", async () => {
    const id = await storeEvidence(ada);
    await removeEvidence(ada, id);

    await removedBefore(id, 30 * 24 - 1);
    expect(await listBinnedEvidence(ada)).toMatchObject([{ id, daysLeft: 1 }]);
    await removedBefore(id, 24 + 1);
    expect(await listBinnedEvidence(ada)).toMatchObject([{ id, daysLeft: 29 }]);

    await removedBefore(id, 30 * 24 + 1);
    expect(await listBinnedEvidence(ada)).toEqual([]);
    expect(await restoreEvidence(ada, id)).toBe(false);
  });

  it("erases what is over its 30 days with its note, at the learner's next removal", async () => {
    const [old, other] = [await storeEvidence(ada), await storeEvidence(ada)];
    await Promise.all([addNote(ada, old), addNote(ada, other)]);
    await removeEvidence(ada, old);
    await removedBefore(old, 30 * 24 + 1);

    await removeEvidence(ada, other);
    expect(await db.evidence.findMany({ select: { id: true } })).toEqual([{ id: other }]);
    expect(await db.evidenceTask.count()).toBe(1);
    expect(await db.note.findMany({ select: { subjectKey: true } })).toEqual([
      { subjectKey: other },
    ]);
  });

  it("is emptied of what is over by the server's housekeeping, for everybody", async () => {
    const eve = await addUser();
    const [hers, his, kept] = [
      await storeEvidence(ada),
      await storeEvidence(eve),
      await storeEvidence(eve),
    ];
    await addNote(ada, hers);
    await addNote(eve, kept);
    for (const id of [hers, his]) await removedBefore(id, 31 * 24);
    await removedBefore(kept, 29 * 24);

    expect(await eraseExpiredEvidence()).toBe(2);
    expect(await db.evidence.findMany({ select: { id: true } })).toEqual([{ id: kept }]);
    expect(await db.note.count()).toBe(1);
    expect(await eraseExpiredEvidence()).toBe(0);
  });
});

describe("pins", () => {
  const pinned = async () =>
    (await listEvidence(ada))
      .filter(({ pinOrder }) => pinOrder !== null)
      .toSorted((a, b) => Number(a.pinOrder) - Number(b.pinOrder))
      .map(({ id, pinOrder }) => [pinOrder, id]);

  const four = async () => Promise.all(Array.from({ length: 4 }, () => storeEvidence(ada)));

  it("take the places one to three, in the order of pinning, and refuse a fourth", async () => {
    const [a = "", b = "", c = "", d = ""] = await four();
    for (const id of [a, b, c]) await pinEvidence(ada, id);

    expect(await pinEvidence(ada, d)).toEqual({ kind: "full" });
    expect(await pinEvidence(ada, b)).toEqual({ kind: "changed", before: [a, b, c] });
    expect(await pinned()).toEqual([
      [1, a],
      [2, b],
      [3, c],
    ]);
  });

  it("close up when one is taken off, and move forward one place at a time", async () => {
    const [a = "", b = "", c = "", d = ""] = await four();
    for (const id of [a, b, c]) await pinEvidence(ada, id);

    await unpinEvidence(ada, a);
    await pinEvidence(ada, d);
    await movePinForward(ada, d);
    await movePinForward(ada, b);
    expect(await pinned()).toEqual([
      [1, b],
      [2, d],
      [3, c],
    ]);
    await movePinForward(ada, a);
    expect(await pinned()).toHaveLength(3);
  });

  it("are put back as they were", async () => {
    const [a = "", b = "", c = "", d = ""] = await four();
    for (const id of [a, b, c]) await pinEvidence(ada, id);

    const result = await unpinEvidence(ada, a);
    await setPins(ada, result.kind === "changed" ? result.before : []);
    expect((await pinned()).map(([, id]) => id)).toEqual([a, b, c]);
    expect(await setPins(ada, [a, b, c, d])).toEqual({ kind: "full" });
    await setPins(ada, []);
    expect(await pinned()).toEqual([]);
  });

  it("are never more than three and never share a place, whoever is faster", async () => {
    const ids = await four();
    const results = await Promise.all(ids.map((id) => pinEvidence(ada, id)));

    expect(results.filter(({ kind }) => kind === "full")).toHaveLength(1);
    expect((await pinned()).map(([place]) => place)).toEqual([1, 2, 3]);
  });

  it("come back from the bin, unless the place was given away meanwhile", async () => {
    const [a = "", b = ""] = await four();
    await pinEvidence(ada, a);
    await pinEvidence(ada, b);

    await removeEvidence(ada, a);
    await restoreEvidence(ada, a);
    expect(await pinned()).toEqual([
      [1, a],
      [2, b],
    ]);

    await removeEvidence(ada, a);
    await unpinEvidence(ada, b);
    await pinEvidence(ada, b);
    await restoreEvidence(ada, a);
    expect(await pinned()).toEqual([[1, b]]);
  });
});
