import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { applyEvidenceChange } from "@/lib/actions/evidence-change";
import { saveEditedEvidence, saveNewEvidence } from "@/lib/actions/save-evidence";
import { db } from "@/lib/data/client";
import { findEvidence, listEvidence } from "@/lib/data/evidence";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { evidenceSchema } from "@/lib/schemas/evidence";
import { evidenceChangeSchema } from "@/lib/schemas/evidence-change";
import { truncateAll } from "@/tests/support/database";
import { storeEvidence } from "@/tests/support/stored-evidence";
import { addUser, addYear, publishSmallRoadmap, signedIn } from "@/tests/support/stored-year";

let ada: UserId;
let eve: UserId;

beforeEach(async () => {
  await truncateAll();
  const { id } = await publishSmallRoadmap();
  ada = await addUser();
  eve = await addUser();
  await addYear(ada, id);
  await addYear(eve, id);
});

const form = {
  link: "github.com/ada/lab",
  claim: " It runs\non CI. ",
  madeOn: "2026-05-03",
  taskKeys: ["w1-t1", "b2-t1"],
  skillKeys: "looking",
};

const add = async (user: UserId, changed: object = {}) =>
  saveNewEvidence(await signedIn(user), evidenceSchema.parse({ ...form, ...changed }));

const edit = async (user: UserId, id: string, changed: object = {}) =>
  saveEditedEvidence(await signedIn(user), evidenceSchema.parse({ ...form, ...changed, id }));

const change = (user: UserId, asked: string) =>
  applyEvidenceChange(user, evidenceChangeSchema.parse({ change: asked }).change);

describe("saving the form of evidence", () => {
  it("stores what was typed, normalised, with a guessed kind", async () => {
    await add(ada);
    expect(await listEvidence(ada)).toMatchObject([
      {
        url: "https://github.com/ada/lab",
        kind: "repository",
        claim: "It runs on CI.",
        isPublic: false,
        taskKeys: ["b2-t1", "w1-t1"],
        skillKeys: ["looking"],
      },
    ]);
  });

  it("stores one piece for one form, however often it arrives", async () => {
    const id = randomUUID();
    const saved = await Promise.all([add(ada, { id }), add(ada, { id }), add(ada, { id })]);
    expect(new Set(saved.map((result) => result.ok && result.value.id)).size).toBe(1);
    expect(await listEvidence(ada)).toHaveLength(1);
  });

  it("stores another learner's form of the same id beside it, and tells nothing", async () => {
    const id = randomUUID();
    const first = await add(ada, { id });
    const taken = first.ok ? first.value.id : "";
    for (const formId of [id, taken, randomUUID()]) {
      expect(await add(eve, { id: formId, claim: "Hers." })).toMatchObject({ ok: true });
    }
    expect(await listEvidence(ada)).toMatchObject([{ claim: "It runs on CI." }]);
    expect(await listEvidence(eve)).toHaveLength(3);
  });

  it("refuses tomorrow, unknown tasks and skills, and a learner without a year", async () => {
    const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
    const refused = (field: string, code: string) => ({
      ...{ ok: false, error: "refused", fields: { [field]: code } },
    });
    expect(await add(ada, { madeOn: addDays(today, 1) })).toEqual(refused("madeOn", "afterToday"));
    expect(await add(ada, { taskKeys: ["w9-t9"] })).toEqual(refused("taskKeys", "unknownValue"));
    expect(await add(ada, { skillKeys: ["flying"] })).toEqual(refused("skillKeys", "unknownValue"));
    expect(await add(await addUser())).toEqual(refused("form", "notEnrolled"));
    expect(await add(ada, { madeOn: today })).toMatchObject({ ok: true });
    expect(await db.evidence.count()).toBe(1);
  });

  it("gives back what an edit replaced, and keeps tasks that the roadmap has dropped", async () => {
    const id = await storeEvidence(ada, {
      taskKeys: ["old-t1"],
      madeOn: calendarDate("2025-01-01"),
    });
    const before = await findEvidence(ada, id);
    const saved = await edit(ada, id, { taskKeys: ["old-t1", "w1-t1"] });

    const {
      id: _,
      pinOrder: __,
      picture: ___,
      ...fields
    } = before ?? { id: "", pinOrder: null, picture: null };
    expect(saved).toEqual({ ok: true, value: { id, before: fields } });
    expect(await findEvidence(ada, id)).toMatchObject({ taskKeys: ["old-t1", "w1-t1"] });
    expect(await edit(ada, id, { taskKeys: ["old-t2"] })).toMatchObject({ ok: false });
  });

  it("does not know somebody else's piece", async () => {
    const id = await storeEvidence(ada);
    const before = await findEvidence(ada, id);
    const answers = await Promise.all([edit(eve, id), edit(eve, randomUUID())]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await findEvidence(ada, id)).toEqual(before);
  });
});

describe("changing the list", () => {
  it("undoes every change with what came back", async () => {
    const ids = [await storeEvidence(ada), await storeEvidence(ada), await storeEvidence(ada)];
    for (const id of ids) await change(ada, `pin:${id}`);
    const before = await listEvidence(ada);
    const [first = "", , last = ""] = ids;

    for (const asked of [`remove:${first}`, `show:${first}`, `unpin:${first}`, `forward:${last}`]) {
      const result = await change(ada, asked);
      expect(await listEvidence(ada)).not.toEqual(before);
      await change(ada, result.ok ? result.value.undo : "");
      expect(await listEvidence(ada)).toEqual(before);
    }
  });

  it("refuses a fourth pin with a code of its own", async () => {
    const ids = [];
    for (let n = 0; n < 4; n += 1) ids.push(await storeEvidence(ada));
    const results = [];
    for (const id of ids) results.push(await change(ada, `pin:${id}`));

    expect(results.at(3)).toMatchObject({ ok: false, fields: { form: "pinsFull" } });
    expect(results.slice(0, 3).every(({ ok }) => ok)).toBe(true);
  });

  it("takes nothing that it does not understand", () => {
    const id = randomUUID();
    const nonsense = ["", "remove", "remove:", "remove:1", `erase:${id}`, `pin:${id},${id}`];
    for (const asked of [...nonsense, `pins:${[id, id, id, id].join(",")}`]) {
      expect(evidenceChangeSchema.safeParse({ change: asked }).success).toBe(false);
    }
    expect(evidenceChangeSchema.safeParse({ change: ["remove", id] }).success).toBe(false);
  });
});
