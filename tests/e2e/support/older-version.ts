import { randomUUID } from "node:crypto";

import { query } from "./learners";

const tables = ["Phase", "Track", "Skill", "Resource", "Milestone", "Task"] as const;

/**
 * Stores an edition of the roadmap from before the published one, as number 0, and returns its id. The app that
 * runs knows its newest version already, so a newer one would be noticed only after a restart. Against this one
 * the published one has added the must `f01-t2` and changed title and minutes of `f02-t1`; it has retired a
 * could of week 2, "An old exercise". It has itself retired `f01-t98`, "A reading of long ago".
 */
export async function storeOlderVersion(): Promise<string> {
  const id = randomUUID();
  const [newest] = await query(
    `select v.id from "RoadmapVersion" v join "Roadmap" r on r.id = v."roadmapId"
     where r."ownerId" is null order by v.number desc limit 1`,
  );
  const before = await query(`select id from "RoadmapVersion" where number = 0`);
  if (before[0]) return String(before[0].id);

  const retired = [{ kind: "task", key: "f01-t98", title: { en: "A reading of long ago" } }];
  await copyRows("RoadmapVersion", newest?.id, { id, number: 0, contentHash: id, retired }, "id");
  for (const table of tables) await copyRows(table, newest?.id, { versionId: id }, "versionId");
  await query(`delete from "Task" where "versionId" = $1 and key = 'f01-t2'`, [id]);
  await query(
    `update "Task" set title = '{"en":"The former title","ko":"이전 제목","ja":"以前の題名"}', minutes = 15
     where "versionId" = $1 and key = 'f02-t1'`,
    [id],
  );
  await query(
    `insert into "Task" select (jsonb_populate_record(t, $2)).* from "Task" t
     where t."versionId" = $1 and t.key = 'f02-t1'`,
    [id, { key: "f02-t99", order: 99, priority: "could", title: { en: "An old exercise" } }],
  );
  return id;
}

/** Copies the rows of a version with some columns changed. */
async function copyRows(
  table: (typeof tables)[number] | "RoadmapVersion",
  versionId: unknown,
  changed: Record<string, unknown>,
  column: "id" | "versionId",
): Promise<void> {
  await query(
    `insert into "${table}" select (jsonb_populate_record(t, $2)).* from "${table}" t where t."${column}" = $1`,
    [versionId, changed],
  );
}
