import "server-only";

import { isEvidenceKind } from "@/lib/domain/evidence-kind";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { PortfolioEvidence } from "@/lib/domain/portfolio";
import type { Priority } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";
import type { YearRecords } from "@/lib/domain/year";

import { db, type RawSql, sql } from "./client";
import { toCalendarDate } from "./dates";
import { type FactsRow, toYearFacts } from "./year-facts";

export type PortfolioLink = { readonly label: string; readonly url: string };

/** What a portfolio is made of. Evidence that is private or in the bin does not leave the database. */
export type PortfolioFacts = {
  readonly name: string;
  readonly headline: string;
  readonly bio: string;
  readonly links: readonly PortfolioLink[];
  readonly showSkills: boolean;
  readonly showPath: boolean;
  readonly evidence: readonly PortfolioEvidence[];
  /** Null without an active year. */
  readonly year: {
    readonly versionId: string;
    readonly trackKey: string | null;
    readonly knownWeeks: readonly number[];
    readonly trims: readonly PlanChange[];
    /** `evidencedTaskKeys`: those of public evidence. */
    readonly records: YearRecords;
  } | null;
};

/** The published portfolio at a handle, in one statement; null when there is none or it is hidden. */
export async function findPublishedPortfolio(handle: string): Promise<PortfolioFacts | null> {
  return findPortfolio(
    sql`JOIN "Handle" h ON h."userId" = u.id WHERE h.handle = ${handle} AND p."isPublished"`,
  );
}

/** The learner's own, published or not. */
export async function findOwnPortfolio(userId: UserId): Promise<PortfolioFacts | null> {
  return findPortfolio(sql`WHERE u.id = ${userId}::uuid`);
}

type Row = Omit<PortfolioFacts, "evidence" | "year"> & {
  evidence: (Omit<PortfolioEvidence, "madeOn" | "isPublic" | "isInBin"> & { madeOn: string })[];
  year: YearRow | null;
};

type YearRow = FactsRow & {
  versionId: string;
  trackKey: string | null;
  knownWeeks: number[];
  trims: [week: number, keep: Priority][];
};

async function findPortfolio(which: RawSql): Promise<PortfolioFacts | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT u.name, coalesce(p.headline, '') AS headline, coalesce(p.bio, '') AS bio,
      coalesce(p.links, '[]') AS links, coalesce(p."showSkills", true) AS "showSkills",
      coalesce(p."showPath", true) AS "showPath",
      (SELECT coalesce(json_agg(json_build_object(
          'url', v.url, 'kind', v.kind, 'claim', v.claim, 'myPart', v."myPart", 'limits', v.limits,
          'withWhom', v."withWhom", 'madeOn', v."madeOn", 'skillKeys', coalesce(v."skillKeys", '{}'),
          'pinOrder', v."pinOrder", 'taskKeys', (
            SELECT coalesce(json_agg(t."taskKey" ORDER BY t."taskKey"), '[]')
            FROM "EvidenceTask" t WHERE t."evidenceId" = v.id)
        ) ORDER BY v."madeOn" DESC, v.id DESC), '[]')
        FROM "Evidence" v WHERE v."userId" = u.id AND v."isPublic" AND v."deletedAt" IS NULL) AS evidence,
      (SELECT json_build_object(
          'versionId', e."versionId", 'trackKey', e."trackKey", 'knownWeeks', e."knownWeeks",
          'trims', (SELECT coalesce(json_agg(json_build_array(c.week, c.keep) ORDER BY c."createdAt", c.id), '[]')
            FROM "PlanChange" c
            WHERE c."enrollmentId" = e.id AND c.kind = 'trim' AND c."undoneAt" IS NULL),
          'states', (SELECT coalesce(json_agg(json_build_array(t."taskKey", t.state, t."on", NULL, t."pinnedWeek")), '[]')
            FROM "TaskState" t WHERE t."enrollmentId" = e.id),
          'closed', (SELECT coalesce(json_agg(json_build_array(m."milestoneKey", m."closedOn")), '[]')
            FROM "MilestoneState" m WHERE m."enrollmentId" = e.id))
        FROM "Enrollment" e WHERE e."userId" = u.id AND e.active) AS year
    FROM "User" u LEFT JOIN "PortfolioSettings" p ON p."userId" = u.id ${which}`;
  return rows[0] ? toFacts(rows[0]) : null;
}

function toFacts({ year, ...row }: Row): PortfolioFacts {
  const evidence = row.evidence.map((piece) => ({
    ...piece,
    kind: isEvidenceKind(piece.kind) ? piece.kind : "other",
    madeOn: toCalendarDate(piece.madeOn),
    ...{ isPublic: true, isInBin: false },
  }));
  return {
    ...{ name: row.name, headline: row.headline, bio: row.bio, links: row.links },
    ...{ showSkills: row.showSkills, showPath: row.showPath },
    evidence,
    year: year && toYear(year, evidence),
  };
}

function toYear(row: YearRow, evidence: readonly PortfolioEvidence[]): PortfolioFacts["year"] {
  const { versionId, trackKey, knownWeeks, trims } = row;
  const evidenced = evidence.flatMap(({ taskKeys }) => [...taskKeys]);
  return {
    ...{ versionId, trackKey, knownWeeks },
    trims: trims.map(([week, keep]) => ({ kind: "trim", week, keep })),
    records: toYearFacts({ states: row.states, closed: row.closed, evidenced, own: [] }),
  };
}

export type PortfolioTexts = {
  headline: string;
  bio: string;
  links: readonly PortfolioLink[];
  showSkills: boolean;
  showPath: boolean;
  isPublished: boolean;
};

const nothingYet: PortfolioTexts = {
  ...{ headline: "", bio: "", links: [], showSkills: true, showPath: true, isPublished: false },
};

/** What the learner wrote and switched on. */
export async function findPortfolioTexts(userId: UserId): Promise<PortfolioTexts> {
  const rows = await db.$queryRaw<PortfolioTexts[]>`
    SELECT headline, bio, links, "showSkills", "showPath", "isPublished"
    FROM "PortfolioSettings" WHERE "userId" = ${userId}::uuid`;
  return rows[0] ?? nothingYet;
}

/** Writes all of it. Without a handle nothing can be seen, whatever is switched on. */
export async function setPortfolioTexts(userId: UserId, texts: PortfolioTexts): Promise<void> {
  const links = texts.links.map(({ label, url }) => ({ label, url }));
  await db.portfolioSettings.upsert({
    where: { userId },
    create: { ...texts, links, userId },
    update: { ...texts, links },
    select: { userId: true },
  });
}
