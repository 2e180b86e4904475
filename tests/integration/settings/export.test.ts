import { beforeEach, describe, expect, it } from "vitest";

import { loadExport } from "@/lib/loaders/export";
import { ownedModels, readModels } from "@/tests/support/data-classes";
import { truncateAll } from "@/tests/support/database";
import { addFullLearner } from "@/tests/support/full-learner";
import { publishSmallRoadmap } from "@/tests/support/stored-year";

const now = new Date("2026-11-05T12:00:00Z");

type Document = NonNullable<Awaited<ReturnType<typeof loadExport>>>;

/** Where a row of each table stands in the document. */
const places: Record<string, (document: Document) => object | null | undefined> = {
  User: ({ account }) => account,
  Session: ({ sessions }) => sessions[0],
  Token: ({ tokens }) => tokens[0],
  AuditEvent: ({ securityEvents }) => securityEvents[0],
  Handle: ({ handles }) => handles[0],
  ShareLink: ({ shareLinks }) => shareLinks[0],
  PortfolioSettings: ({ portfolio }) => portfolio,
  Enrollment: ({ years }) => years[1],
  PlanChange: ({ years }) => years[1]?.planChanges[0],
  ProgressEvent: ({ years }) => years[1]?.events[0],
  TaskState: ({ years }) => years[1]?.taskStates[0],
  MilestoneState: ({ years }) => years[1]?.milestoneStates[0],
  LearnerTask: ({ years }) => years[1]?.ownTasks[0],
  Evidence: ({ evidence }) => evidence[0],
  EvidenceTask: ({ evidence }) => evidence[0]?.tasks[0],
  EvidencePicture: ({ evidence }) => evidence[0]?.picture,
  Note: ({ notes }) => notes[0],
  Review: ({ reviews }) => reviews[0],
  SelfLetter: ({ letters }) => letters[0],
  TimeLog: ({ years }) => years[1]?.timeLogs[0],
  Timer: ({ account }) => account.timer,
  MailChoice: ({ account }) => account.mailChoice,
  PaperEntry: ({ papers }) => papers[0],
  ResourceReport: ({ resourceReports }) => resourceReports[0],
};

const columnsOf = (classes: readonly string[], models = ownedModels(readModels())) =>
  models.flatMap(({ name, columns }) =>
    columns
      .filter((column) => classes.includes(column.classes[0] ?? ""))
      .map((column) => ({ model: name, column: column.name })),
  );

const missingIn = (document: Document, columns = columnsOf(["personal", "public"])) =>
  columns
    .filter(({ model, column }) => !(column in (places[model]?.(document) ?? {})))
    .map(({ model, column }) => `${model}.${column}`);

async function exported(mark = "planted") {
  const userId = await addFullLearner(mark, await publishSmallRoadmap());
  const document = await loadExport(userId, now);
  if (!document) throw new Error("Nothing was exported.");
  return { userId, document, text: JSON.stringify(document) };
}

beforeEach(truncateAll);

describe("the export", () => {
  it("has every personal and every public column of every table of a learner's", async () => {
    const { document } = await exported();
    expect(missingIn(document)).toEqual([]);
    expect(columnsOf(["personal", "public"]).length).toBeGreaterThan(60);
  });

  it("would be noticed to lack a column that the schema gains", async () => {
    const { document } = await exported();
    const column = { name: "mood", type: "String", classes: ["personal" as const], isDay: false };
    const grown = ownedModels(readModels()).map((model) =>
      model.name === "Note" ? { ...model, columns: [...model.columns, column] } : model,
    );
    expect(missingIn(document, columnsOf(["personal"], grown))).toEqual(["Note.mood"]);
  });

  it("has everything that was planted, the bin and the earlier year included, and no secret", async () => {
    const { document, text } = await exported();
    const planted = [
      ...["name", "agent", "label", "sharelabel", "handle", "formerhandle", "learned", "shipped"],
      ...["stuck", "headline", "bio", "linklabel", "subjectkey", "text", "stoppedat", "url"],
      ...["claim", "mypart", "limits", "withwhom", "skillkey", "evidencedtask", "reason"],
      ...["milestonekey", "title", "taskkey", "papertitle", "summary", "comment"],
      ...["nextkey", "period", "expected", "did", "loggedtask", "timedtask"],
    ];
    expect(planted.filter((name) => !text.includes(`planted-${name}`))).toEqual([]);
    expect(document.evidence.map(({ deletedAt }) => deletedAt === null).sort()).toEqual([
      false,
      true,
    ]);
    expect(document.years.map(({ active }) => active)).toEqual([false, true]);

    expect(text).not.toMatch(/planted-\w*hash/i);
    const secrets = columnsOf(["secret"]).map(({ column }) => column);
    expect(secrets).toContain("passwordHash");
    expect(secrets.filter((name) => text.includes(`"${name}"`))).toEqual([]);
  });

  it("says what is computed in the same numbers as every page", async () => {
    const { document } = await exported();
    expect(document.years[1]?.progress).toMatchObject({
      tasks: { done: 1, settled: 1, total: 6 },
      minutes: { done: 60 },
    });
  });

  it("writes days as days, instants in UTC and hours as they are", async () => {
    const { document } = await exported();
    const [, year] = document.years;
    expect(year).toMatchObject({ startDate: "2026-05-01", hoursPerWeek: 12 });
    expect(year?.planChanges[1]).toMatchObject({
      ...{ kind: "pace", fromDate: "2026-05-03", hoursPerWeek: 7.5 },
      undoneAt: "2026-05-03T00:00:00.000Z",
    });
    expect(year?.events[0]).toMatchObject({ taskKey: "w1-t1", state: "done", on: "2026-05-03" });
  });

  it("is the same when nothing has changed, and holds nothing of another learner's", async () => {
    const { userId, text } = await exported();
    const { text: other } = await exported("foreign");
    expect(JSON.stringify(await loadExport(userId, now))).toBe(text);
    expect(text).not.toContain("foreign");
    expect(other).not.toContain("planted");
  });
});
