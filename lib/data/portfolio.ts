import "server-only";

import { isEvidenceKind } from "@/lib/domain/evidence-kind";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { PortfolioEvidence } from "@/lib/domain/portfolio";
import { firstPortfolioTexts, type PortfolioTexts } from "@/lib/domain/portfolio-texts";
import type { Priority } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";
import type { YearRecords } from "@/lib/domain/year";

import { db, type RawSql, sql } from "./client";
import { toCalendarDate } from "./dates";
import { linkInForce } from "./share-links";
import { type FactsRow, toYearFacts } from "./year-facts";

/** What a portfolio is made of. Evidence that is private or in the bin does not leave the database. */
export type PortfolioFacts = PortfolioTexts & {
  readonly name: string;
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

/** The portfolio behind an unlisted link in force, published or not, by the hash of its secret. */
export async function findSharedPortfolio(hash: string): Promise<PortfolioFacts | null> {
  return findPortfolio(
    sql`JOIN "ShareLink" s ON s."userId" = u.id WHERE s.hash = ${hash} AND ${linkInForce}`,
  );
}

/** The learner's own, published or not. */
export async function findOwnPortfolio(userId: UserId): Promise<PortfolioFacts | null> {
  return findPortfolio(sql`WHERE u.id = ${userId}::uuid`);
}

type Row = Pick<PortfolioFacts, "name"> & {
  /** Null before anything was written. */
  texts: PortfolioTexts | null;
  evidence: (Omit<PortfolioEvidence, "madeOn" | "isPublic" | "isInBin"> & { madeOn: string })[];
  year: YearRow | null;
};

type YearRow = FactsRow & {
  versionId: string;
  trackKey: string | null;
  knownWeeks: number[];
  trims: [week: number, keep: Priority][];
};

/** The texts of a PortfolioSettings `p` as one value. */
const textColumns = sql`json_build_object(
  'headline', p.headline, 'bio', p.bio, 'links', p.links, 'showLinks', p."showLinks",
  'showPinned', p."showPinned", 'showSkills', p."showSkills", 'showPath', p."showPath",
  'showAll', p."showAll", 'hiddenSkillKeys', coalesce(p."hiddenSkillKeys", '{}'),
  'isIndexed', p."isIndexed")`;

async function findPortfolio(which: RawSql): Promise<PortfolioFacts | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT u.name, CASE WHEN p."userId" IS NOT NULL THEN ${textColumns} END AS texts,
      (SELECT coalesce(json_agg(json_build_object(
          'url', v.url, 'kind', v.kind, 'claim', v.claim, 'myPart', v."myPart", 'limits', v.limits,
          'withWhom', v."withWhom", 'madeOn', v."madeOn", 'skillKeys', coalesce(v."skillKeys", '{}'),
          'pinOrder', v."pinOrder", 'picture', (
            SELECT json_build_object('id', i.id, 'width', i.width, 'height', i.height, 'alt', i.alt)
            FROM "EvidencePicture" i WHERE i."evidenceId" = v.id), 'taskKeys', (
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

function toFacts({ year, texts, ...row }: Row): PortfolioFacts {
  const evidence = row.evidence.map((piece) => ({
    ...piece,
    kind: isEvidenceKind(piece.kind) ? piece.kind : "other",
    madeOn: toCalendarDate(piece.madeOn),
    ...{ isPublic: true, isInBin: false },
  }));
  return {
    ...(texts ?? firstPortfolioTexts),
    name: row.name,
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
