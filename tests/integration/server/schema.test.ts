import { beforeEach, describe, expect, it } from "vitest";

import { listMigrations } from "@/server/schema-engine";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";

const user = "00000000-0000-7000-8000-000000000001";
const version = "00000000-0000-7000-8000-000000000003";
const enrollment = "00000000-0000-7000-8000-000000000004";

const app = (sql: string) => runOn(String(process.env.DATABASE_URL), sql);

const enroll = (id: string, active = true) =>
  app(`insert into "Enrollment" (id, "userId", "versionId", active, "startDate", "hoursPerWeek", baseline)
    values ('${id}', '${user}', '${version}', ${active}, '2026-01-05', 12, '{}')`);

const setState = (key: string, state: string, on: string, reason = "null") =>
  app(`insert into "TaskState" ("enrollmentId", "taskKey", state, "on", reason, seq)
    values ('${enrollment}', '${key}', '${state}', ${on}, ${reason}, 1)`);

beforeEach(async () => {
  await truncateAll();
  await app(`insert into "User" (id, name, email) values ('${user}', 'Ada', 'ada@example.org')`);
  await app(`insert into "Roadmap" (id, key) values ('${user}', 'ai-safety')`);
  const empty = "'{}', '{}', '{}', '{}', '{}', '{}'";
  await app(`insert into "RoadmapVersion"
    (id, "roadmapId", number, "contentHash", "nominalHours", title, description, "trackChoice", "readingLists", habits, retired)
    values ('${version}', '${user}', 1, 'x', 12, ${empty})`);
  await enroll(enrollment);
});

describe("the database itself", () => {
  it("keeps one active enrollment per learner and any number of others", async () => {
    await expect(enroll("00000000-0000-7000-8000-000000000005")).rejects.toThrow("one_active");
    await enroll("00000000-0000-7000-8000-000000000006", false);
  });

  it("has one built-in roadmap by a key", async () => {
    const second = app(`insert into "Roadmap" (id, key) values ('${version}', 'ai-safety')`);
    await expect(second).rejects.toThrow("Roadmap_ownerId_key_key");
  });

  it("knows three states, a day for the settled ones and reasons for skipping only", async () => {
    await setState("a", "done", "'2026-01-06'");
    await setState("b", "skipped", "'2026-01-06'", "'tooHard'");
    await setState("c", "open", "null");
    await expect(setState("d", "finished", "'2026-01-06'")).rejects.toThrow(
      "TaskState_state_check",
    );
    await expect(setState("e", "done", "null")).rejects.toThrow("TaskState_on_check");
    await expect(setState("f", "open", "'2026-01-06'")).rejects.toThrow("TaskState_on_check");
    await expect(setState("g", "done", "'2026-01-06'", "'known'")).rejects.toThrow("reason_check");
    await expect(setState("h", "skipped", "'2026-01-06'", "'bored'")).rejects.toThrow(
      "reason_check",
    );
  });

  it("refuses other kinds of plan change, too many hours and a handle with capitals", async () => {
    const change = (kind: string) =>
      app(
        `insert into "PlanChange" (id, "enrollmentId", kind) values ('${user}', '${enrollment}', '${kind}')`,
      );
    await change("shift");
    await expect(change("wish")).rejects.toThrow("PlanChange_kind_check");
    await expect(app('update "Enrollment" set "hoursPerWeek" = 60.5')).rejects.toThrow(
      "hours_check",
    );
    await expect(app(`insert into "Handle" (handle) values ('Ada')`)).rejects.toThrow(
      "lower_check",
    );
    await expect(app('update "User" set "dayEndsAt" = 361')).rejects.toThrow("dayEndsAt_check");
  });

  it("takes a note of 100,000 characters and not one more", async () => {
    const note = (length: number) =>
      app(`insert into "Note" (id, "userId", "subjectKind", "subjectKey", text, "updatedAt")
        values (gen_random_uuid(), '${user}', 'task', 'k${length}', repeat('가', ${length}), now())`);
    await note(100_000);
    await expect(note(100_001)).rejects.toThrow("Note_text_check");
  });
});

// With an external server both roles are the one that TEST_DATABASE_URL names.
describe.runIf(process.env.TEST_OWNER_URL !== process.env.DATABASE_URL)("the app's role", () => {
  it("changes no table and does not see the list of migrations", async () => {
    await expect(app("create table x (y int)")).rejects.toThrow("permission denied");
    await expect(app('drop table "Note"')).rejects.toThrow("must be owner");
    await expect(app('truncate "Note"')).rejects.toThrow("permission denied");
    await expect(app("select * from _prisma_migrations")).rejects.toThrow("permission denied");
    expect(await runOn(ownerUrl(), "select count(*)::int as n from _prisma_migrations")).toEqual([
      { n: listMigrations("prisma/migrations").length },
    ]);
  });

  it("waits 5 s for a statement at most and makes no role and no database", async () => {
    expect(await app("show statement_timeout")).toEqual([{ statement_timeout: "5s" }]);
    await expect(app("create role x")).rejects.toThrow("permission denied");
    await expect(app("create database x")).rejects.toThrow("permission denied");
  });
});
