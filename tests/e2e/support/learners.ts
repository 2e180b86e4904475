import { createHash, randomBytes, randomUUID } from "node:crypto";

import { hash } from "@node-rs/argon2";
import { encode } from "next-auth/jwt";
import pg from "pg";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { computeSchedule } from "@/lib/domain/schedule";
import { addOneTimeSecret } from "@/server/one-time-links";

export const password = "a long walk over seven hills";

export type Learner = {
  id: string;
  name: string;
  email: string;
  enrollmentId: string | null;
  /** Value of the session cookie. */
  cookie: string;
};

type Wanted = {
  name?: string;
  locale?: string;
  /** First day of the year; null for a learner who has only signed up. */
  startDate?: string | null;
  track?: string | null;
};

let pool: pg.Pool | undefined;

/** One statement as the owner of the database. */
export async function query(
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  pool ??= connect();
  return (await pool.query(text, [...values])).rows;
}

function connect(): pg.Pool {
  const made = new pg.Pool({ connectionString: process.env.CAIRN_E2E_DATABASE, max: 2 });
  // Some tests stop the database.
  made.on("error", () => undefined);
  return made;
}

/** Ends the connections of this worker. */
export async function disconnect(): Promise<void> {
  await pool?.end();
  pool = undefined;
}

/** Makes a signed-in learner by rows, so that a journey starts where it wants to. */
export async function makeLearner(wanted: Wanted = {}): Promise<Learner> {
  const id = randomUUID();
  const name = wanted.name ?? "Mina Park";
  const email = `mina-${id}@example.com`;
  const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await query(
    // A first visit would be noted, and who compares what is stored before and after would see it.
    `insert into "User" (id, name, email, "passwordHash", locale, "lastVisitAt") values ($1, $2, $3, $4, $5, now())`,
    [id, name, email, passwordHash, wanted.locale ?? "en"],
  );
  await query(`insert into "PortfolioSettings" ("userId", "updatedAt") values ($1, now())`, [id]);
  const cookie = await openSession(id);
  const startDate = wanted.startDate === undefined ? today() : wanted.startDate;
  const enrollmentId = startDate ? await enroll(id, startDate, wanted.track ?? null) : null;
  return { id, name, email, enrollmentId, cookie };
}

/** A further session of a learner, as another browser would have. */
export async function openSession(userId: string): Promise<string> {
  const sid = randomBytes(32).toString("base64url");
  await query(
    `insert into "Session" (id, "userId", "tokenHash", "expiresAt") values ($1, $2, $3, now() + interval '60 days')`,
    [randomUUID(), userId, createHash("sha256").update(sid).digest("hex")],
  );
  return encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? "", maxAge: 5_184_000 });
}

/** A link to set a new password, as the owner's page and `npm run account` make them. @returns its path */
export async function makeResetLink(userId: string): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.CAIRN_E2E_DATABASE });
  await client.connect();
  try {
    return `/reset/${await addOneTimeSecret(client, "reset", userId)}`;
  } finally {
    await client.end();
  }
}

/** Today in UTC, the zone of learners made here. */
export function today(offset = 0): CalendarDate {
  return calendarDate(
    new Date(Date.now() - 3 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10),
  );
}

async function enroll(userId: string, startDate: string, track: string | null): Promise<string> {
  const id = randomUUID();
  const versions = await query(
    `select v.id from "RoadmapVersion" v join "Roadmap" r on r.id = v."roadmapId"
     where r."ownerId" is null order by v.number desc limit 1`,
  );
  const schedule = computeSchedule({
    startDate: calendarDate(startDate),
    nominalHundredths: 1200,
    hoursHundredths: 1200,
    weeks: Array.from({ length: 52 }, (_, index) => ({ week: index + 1, tasks: [] })),
    knownWeeks: [],
    changes: [],
  });
  const baseline = {
    startDate,
    hoursHundredths: 1200,
    knownWeeks: [],
    dates: schedule.weeks.map(({ start, end }) => (start ? [start, end] : null)),
  };
  await query(
    `insert into "Enrollment" (id, "userId", "versionId", "startDate", "hoursPerWeek", "trackKey", "knownWeeks", baseline)
     values ($1, $2, $3, $4, 12, $5, '{}', $6)`,
    [id, userId, versions[0]?.id, startDate, track, JSON.stringify(baseline)],
  );
  return id;
}

/** Gives a learner four finished weeks, a fifth under way, evidence, notes, two papers and a portfolio. */
export async function fillYear(
  learner: Learner,
): Promise<{ evidenceId: string; handle: string; paperId: string }> {
  const { id, enrollmentId } = learner;
  await query(
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
     select $1, t.key, 'done', current_date - 10, 0 from "Task" t join "Milestone" m
       on m."versionId" = t."versionId" and m.key = t."milestoneKey"
     where t."versionId" = (select "versionId" from "Enrollment" where id = $1)
       and (m.week < 5 or (m.week = 5 and t.priority = 'could'))`,
    [enrollmentId],
  );
  const evidenceId = randomUUID();
  await query(
    `insert into "Evidence" (id, "userId", url, kind, claim, "madeOn", "isPublic", "pinOrder", "updatedAt", "skillKeys")
     values ($1, $2, 'https://github.com/mina/lab', 'repository', 'MARKER-public claim: three seeds, one plot.', current_date - 9, true, 1, now(), '{}'),
            ($3, $2, 'https://example.org/secret', 'report', 'MARKER-private claim nobody else may read.', current_date - 8, false, null, now(), '{}')`,
    [evidenceId, id, randomUUID()],
  );
  await query(`insert into "EvidenceTask" ("evidenceId", "taskKey") values ($1, 'f01-t1')`, [
    evidenceId,
  ]);
  await query(
    `insert into "Note" (id, "userId", "subjectKind", "subjectKey", text, "stoppedAt", "updatedAt")
     values ($1, $2, 'task', 'f01-t1', 'MARKER-note with **Markdown**.', 'MARKER-stopped at cell 7', now())`,
    [randomUUID(), id],
  );
  const paperId = randomUUID();
  await query(
    `insert into "PaperEntry" (id, "userId", "resourceKey", title, url, "readOn", marks, summary, "updatedAt")
     values ($1, $2, 'concrete-problems', 'Concrete Problems in AI Safety', 'https://arxiv.org/abs/1606.06565', current_date - 9, '{skimmed,discussed}', 'MARKER-summary: five problems,' || chr(10) || 'one per line.', now()),
            ($3, $2, null, 'MARKER-paper of my own', '', current_date - 20, '{}', '', now())`,
    [paperId, id, randomUUID()],
  );
  await query(
    `insert into "Review" (id, "userId", "weekOf", learned, stuck, "nextKeys", "updatedAt")
     values ($1, $2, date_trunc('week', current_date - 7)::date, 'MARKER-review: **three** seeds.', 'Nowhere.', '{f05-t1,f01-t1}', now())`,
    [randomUUID(), id],
  );
  await query(
    `insert into "SelfLetter" (id, "userId", kind, period, expected, "updatedAt")
     values ($1, $2, 'month', to_char(current_date, 'YYYY-MM'), 'MARKER-letter: a month of code.', now())`,
    [randomUUID(), id],
  );
  const handle = `mina-${randomBytes(6).toString("hex")}`;
  await query(`insert into "Handle" (handle, "userId") values ($1, $2)`, [handle, id]);
  await query(
    `update "PortfolioSettings" set "isPublished" = true, headline = 'Learning to read models', bio = 'Hello.' where "userId" = $1`,
    [id],
  );
  return { evidenceId, handle, paperId };
}
