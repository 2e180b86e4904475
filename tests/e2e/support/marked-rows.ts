import { randomUUID } from "node:crypto";

import { type Column, type Model, ownedModels, readModels } from "@/tests/support/data-classes";

import { query } from "./learners";

/** A Monday: it stands in every column of a day or an instant that is nobody else's business. */
export const privateDay = "2001-09-10";

/** What a roadmap is made of: a private one is marked as a whole, by its title. */
const partsOfRoadmaps = ["Phase", "Track", "Milestone", "Task", "Resource", "Skill"];

/** Columns of text that take one of a few known words only. */
const knownWords = [
  ...["User.locale", "User.theme", "User.timeZone", "Enrollment.trackKey", "Enrollment.ending"],
  ...["PlanChange.kind", "PlanChange.keep", "ProgressEvent.state", "ProgressEvent.reason"],
  ...["TaskState.state", "TaskState.reason", "Note.subjectKind", "SelfLetter.kind"],
  ...["PaperEntry.marks", "ResourceReport.problem", "MailJob.kind", "Evidence.kind"],
];

/** What the database would refuse otherwise, and what would set something going. */
const fittingValues: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  PlanChange: { kind: "break", keep: null },
  ProgressEvent: { state: "skipped", reason: "noTime" },
  TaskState: { state: "skipped", reason: "noTime", seq: 1 },
  Note: { subjectKind: "task" },
  SelfLetter: { kind: "month" },
  PaperEntry: { marks: ["skimmed"] },
  ResourceReport: { problem: "dead" },
  MailJob: { kind: "weeklyLetter", sentAt: privateDay },
  Evidence: { kind: "repository" },
};

/** All tables with rows of a learner, but for the parts of roadmaps. */
export function markedModels(): readonly Model[] {
  return ownedModels(readModels()).filter(({ name }) => !partsOfRoadmaps.includes(name));
}

/**
 * Stores a row with a marker in every column of text: `mark`, table and column.
 *
 * @param given  what a column is to hold instead; columns that the table does not have are ignored
 */
export async function addMarkedRow(
  table: string,
  mark: string,
  given: Readonly<Record<string, unknown>>,
): Promise<void> {
  const model = markedModels().find(({ name }) => name === table);
  if (!model) throw new Error(`No table of a learner's is called ${table}.`);
  const known: Readonly<Record<string, unknown>> = { ...fittingValues[table], ...given };
  const entries = model.columns
    .map((column) => [
      column.name,
      column.name in known
        ? known[column.name]
        : fillerOf(column, `${mark}-${table}_${column.name}`),
    ])
    .filter(([, value]) => value !== undefined);
  const columns = entries.map(([name]) => `"${name}"`).join(", ");
  await query(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1)`,
    [JSON.stringify(Object.fromEntries(entries))],
  );
}

/** Undefined: the database knows. */
function fillerOf({ name, type, isDay }: Column, marker: string): unknown {
  if (type === "BigInt") return undefined;
  if (isId(name)) return type.endsWith("?") ? null : randomUUID();
  if (type.startsWith("String")) return type.endsWith("[]") ? [marker] : marker;
  if (type.startsWith("Json")) return { mark: marker };
  if (isDay) return privateDay;
  if (type.endsWith("?")) return null;
  if (type.endsWith("[]")) return [];
  const values: Readonly<Record<string, unknown>> = {
    ...{ DateTime: `${privateDay}T08:07:06Z`, Int: 1, Decimal: 7.5, Boolean: false },
  };
  return values[type];
}

const isId = (name: string) => name === "id" || name.endsWith("Id");

/** Columns of text in which no row holds one of the two marks: nothing would be known of where they go. */
export async function unmarkedColumns(marks: readonly [string, string]): Promise<string[]> {
  const columns = markedModels()
    .flatMap(({ name: table, columns }) =>
      columns
        .filter(({ name, type }) => /^(String|Json)/.test(type) && !isId(name))
        .map(({ name }) => ({ table, name })),
    )
    .filter(({ table, name }) => !knownWords.includes(`${table}.${name}`));
  const unmarked = await Promise.all(
    columns.map(async ({ table, name }) => {
      const rows = await query(`select 1 from "${table}" t where t."${name}"::text ~ $1 limit 1`, [
        marks.join("|"),
      ]);
      return rows.length > 0 ? [] : [`${table}.${name}`];
    }),
  );
  return unmarked.flat();
}
