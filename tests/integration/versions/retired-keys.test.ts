import { randomUUID } from "node:crypto";
import { beforeEach, expect, it, vi } from "vitest";

import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { acceptVersion } from "@/lib/data/accepted-version";
import { db } from "@/lib/data/client";
import { saveNote } from "@/lib/data/notes";
import { setTaskState } from "@/lib/data/progress";
import { listYears } from "@/lib/data/years";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";
import { loadDashboard } from "@/lib/loaders/dashboard";
import { loadEvidence } from "@/lib/loaders/evidence";
import { loadEvidencePiece } from "@/lib/loaders/evidence-form";
import { loadExport } from "@/lib/loaders/export";
import { loadNotes } from "@/lib/loaders/notes";
import { loadPlan } from "@/lib/loaders/plan";
import { loadRoadmapVersion } from "@/lib/loaders/roadmap-version";
import words from "@/messages/en.json";
import { truncateAll } from "@/tests/support/database";
import { secondEdition } from "@/tests/support/second-edition";
import { storeEvidence } from "@/tests/support/stored-evidence";
import { addUser, addYear, publishSmallRoadmap } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers(),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getMessages: async () => words,
}));

let ada: UserId;
let evidenceId: string;
let change: { fromId: string; toId: string };
let yearId: string;

/** `w1-t2`, "Write", is done, noted and proved, and the second edition retires it with the skill "looking". */
beforeEach(async () => {
  await truncateAll();
  const first = await publishSmallRoadmap();
  ada = await addUser();
  yearId = await addYear(ada, first.id, { trackKey: "tinker" });
  browser.cookie = await encodeSession(await openSession(ada, "a test"));
  for (const taskKey of ["w1-t1", "w1-t2"]) {
    await setTaskState(ada, {
      ...{ enrollmentId: yearId, taskKey, opId: randomUUID(), state: "done", reason: null },
      ...{ onGiven: true, on: day("2026-05-10") },
    });
  }
  const about = { kind: "task", key: "w1-t2" } as const;
  await saveNote(ada, about, { text: "Half a page.", stoppedAt: "", version: 0 });
  evidenceId = await storeEvidence(ada, { taskKeys: ["w1-t2"], skillKeys: ["looking"] });

  const files = secondEdition();
  const isKept = (skill: string) => skill !== "looking";
  for (const file of Object.values(files)) {
    for (const task of "tasks" in file ? file.tasks : []) {
      task.skills = task.skills.filter(isKept);
    }
  }
  files["skills.yaml"] = [{ ...files["skills.yaml"][0], key: "hearing", name: "Hearing" }] as never;
  files["roadmap.yaml"].retired.push({ kind: "skill", key: "looking", title: "Looking" });
  const second = await publishSmallRoadmap(files);
  change = { fromId: first.id, toId: second.id };
});

const accept = () => acceptVersion(ada, yearId, { ...change, pins: [] });

it("tells before accepting what becomes of what hangs on a retired task", async () => {
  const { changes } = await loadRoadmapVersion();
  expect(changes?.kept("w1-t2")).toEqual({ state: "done", hasNote: true, evidence: 1 });
  expect(changes?.kept("w3-t1")).toEqual({ state: "open", hasNote: false, evidence: 0 });
});

it("counts a retired task nowhere, and lists it as also done", async () => {
  expect((await loadDashboard()).progress.tasks).toEqual({ total: 6, done: 2, settled: 2 });
  await accept();
  const { progress, chart } = await loadDashboard();
  expect(progress.tasks).toEqual({ total: 6, done: 1, settled: 1 });
  expect(progress.minutes.done).toBe(60);
  expect(chart.settled.at(-1)?.y).toBeCloseTo(60 / progress.minutes.total, 2);
  expect(await listYears(ada)).toMatchObject([{ doneTasks: 1 }]);
  expect((await loadPlan()).alsoDone).toEqual([
    { key: "w1-t2", title: { en: "Write" }, on: "2026-05-10" },
  ]);
});

it("keeps the old titles of notes, evidence and skills", async () => {
  await accept();
  const { notes } = await loadNotes({ query: "", page: "", note: "" });
  expect(notes).toMatchObject([{ title: { text: "Write" }, week: null, path: null }]);

  const { pieces } = await loadEvidence();
  expect(pieces).toMatchObject([
    { tasks: [{ key: "w1-t2", title: { text: "Write" }, milestoneKey: null }] },
  ]);
  const form = await loadEvidencePiece(evidenceId);
  expect(form?.choices.others).toMatchObject([{ key: "w1-t2", name: "Write" }]);
  expect(form?.choices.skills.map(({ name }) => name)).toEqual(["Hearing", "Looking"]);
});

it("keeps its state and history in the export", async () => {
  await accept();
  const exported = await loadExport(ada, new Date());
  expect(exported?.years).toMatchObject([
    {
      roadmap: { version: 2 },
      formerVersionId: change.fromId,
      taskStates: [
        { taskKey: "w1-t1", state: "done" },
        { taskKey: "w1-t2", state: "done", on: "2026-05-10" },
      ],
      progress: { tasks: { done: 1 } },
    },
  ]);
  expect(exported?.years[0]?.events).toHaveLength(2);
  expect(await db.progressEvent.count()).toBe(2);
});
