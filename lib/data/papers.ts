import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isPaperMark, type PaperEntry, type PaperFields } from "@/lib/domain/paper";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { db, sql } from "./client";
import { toCalendarDate } from "./dates";

type Row = Omit<PaperEntry, "readOn" | "marks"> & { readOn: string; marks: string[] };

export type PaperPage = {
  /** The last read first. */
  readonly entries: readonly (PaperEntry & {
    /** How many rows lie in the same calendar week, on all pages. */
    readonly inWeek: number;
  })[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Resource key → the last day on which it was logged. */
  readonly loggedOn: ReadonlyMap<string, CalendarDate>;
};

type PageRow = {
  entries: (Row & { inWeek: number })[];
  total: number;
  logged: Record<string, string>;
};

/** The columns of Row of a paper `p`. */
const columns = sql`p.id, p."resourceKey", p.title, p.url, p."readOn"::text AS "readOn", p.marks, p.summary`;

/** A page of the learner's paper log, in one statement. @param page from 1 */
export async function listPapers(
  userId: UserId,
  { page, perPage }: { page: number; perPage: number },
): Promise<PaperPage> {
  const rows = await db.$queryRaw<PageRow[]>`
    WITH mine AS (SELECT * FROM "PaperEntry" WHERE "userId" = ${userId}::uuid),
    shown AS (
      SELECT ${columns}, count(*) OVER (PARTITION BY date_trunc('week', p."readOn"::timestamp))::int AS "inWeek",
        row_number() OVER (ORDER BY p."readOn" DESC, p."createdAt" DESC, p.id DESC) AS place
      FROM mine p
    )
    SELECT
      (SELECT coalesce(jsonb_agg(to_jsonb(s) - 'place' ORDER BY s.place), '[]') FROM shown s
        WHERE s.place > ${(page - 1) * perPage} AND s.place <= ${page * perPage}) AS entries,
      (SELECT count(*)::int FROM mine) AS total,
      (SELECT coalesce(jsonb_object_agg(l."resourceKey", l.day), '{}') FROM (
        SELECT "resourceKey", max("readOn")::text AS day FROM mine WHERE "resourceKey" IS NOT NULL GROUP BY 1) l
      ) AS logged`;
  const row = rows[0] ?? { entries: [], total: 0, logged: {} };
  return {
    entries: row.entries.map((entry) => ({ ...toEntry(entry), inWeek: entry.inWeek })),
    total: row.total,
    loggedOn: new Map(
      Object.entries(row.logged).map(([key, day]) => [key, toCalendarDate(day)] as const),
    ),
  };
}

/** One row of the log; null when it is unknown, malformed or somebody else's. */
export async function findPaper(userId: UserId, id: string): Promise<PaperEntry | null> {
  if (!isUuid(id)) return null;
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM "PaperEntry" p WHERE p.id = ${id}::uuid AND p."userId" = ${userId}::uuid`;
  return rows[0] ? toEntry(rows[0]) : null;
}

/**
 * Stores a row under `id`, which the caller derives from what was sent: the same form again, after a double
 * click or an answer that never came, sets it anew and makes no second one.
 *
 * @returns false when the id is somebody else's
 */
export async function addPaper(userId: UserId, id: string, fields: PaperFields): Promise<boolean> {
  const stored = await db.$executeRaw`
    INSERT INTO "PaperEntry" AS p (id, "userId", "resourceKey", title, url, "readOn", marks, summary, "updatedAt")
    VALUES (${id}::uuid, ${userId}::uuid, ${fields.resourceKey}, ${fields.title}, ${fields.url},
      ${fields.readOn}::date, ${[...fields.marks]}::text[], ${fields.summary}, now())
    ON CONFLICT (id) DO UPDATE SET "resourceKey" = excluded."resourceKey", title = excluded.title,
      url = excluded.url, "readOn" = excluded."readOn", marks = excluded.marks, summary = excluded.summary,
      "updatedAt" = now()
    WHERE p."userId" = excluded."userId"`;
  return stored === 1;
}

/** Stores a row unless there is one of this id, whose marks and summary stay as they are. */
export async function logPaper(userId: UserId, id: string, fields: PaperFields): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "PaperEntry" (id, "userId", "resourceKey", title, url, "readOn", marks, summary, "updatedAt")
    VALUES (${id}::uuid, ${userId}::uuid, ${fields.resourceKey}, ${fields.title}, ${fields.url},
      ${fields.readOn}::date, ${[...fields.marks]}::text[], ${fields.summary}, now())
    ON CONFLICT (id) DO NOTHING`;
}

/** Sets all fields of a row. @returns false when there is none */
export async function editPaper(userId: UserId, id: string, fields: PaperFields): Promise<boolean> {
  if (!isUuid(id)) return false;
  const changed = await db.$executeRaw`
    UPDATE "PaperEntry" SET "resourceKey" = ${fields.resourceKey}, title = ${fields.title}, url = ${fields.url},
      "readOn" = ${fields.readOn}::date, marks = ${[...fields.marks]}::text[], summary = ${fields.summary},
      "updatedAt" = now()
    WHERE id = ${id}::uuid AND "userId" = ${userId}::uuid`;
  return changed === 1;
}

/** Removes a row for good and gives it back, so that it can be put back. Null when there is none. */
export async function removePaper(userId: UserId, id: string): Promise<PaperEntry | null> {
  if (!isUuid(id)) return null;
  const rows = await db.$queryRaw<Row[]>`
    DELETE FROM "PaperEntry" p WHERE p.id = ${id}::uuid AND p."userId" = ${userId}::uuid RETURNING ${columns}`;
  return rows[0] ? toEntry(rows[0]) : null;
}

function toEntry({ id, resourceKey, title, url, readOn, marks, summary }: Row): PaperEntry {
  return {
    ...{ id, resourceKey, title, url, summary },
    readOn: toCalendarDate(readOn),
    marks: marks.filter(isPaperMark),
  };
}
