import "server-only";

import {
  isLinkProblem,
  type LinkProblemReported,
  type ResourceReport,
} from "@/lib/domain/resource-report";
import type { UserId } from "@/lib/domain/user";

import { isOwner } from "./accounts";
import { db } from "./client";

type Row = {
  resourceKey: string;
  problem: string;
  comment: string;
  createdAt: Date;
  settledAt: Date | null;
};

/** A report as the owner of the server sees it: not by whom (RULES, Accounts). */
export type OpenReport = Pick<
  ResourceReport,
  "resourceKey" | "problem" | "comment" | "createdAt"
> & {
  readonly id: string;
};

/** What this learner reported about some resources. */
export async function listOwnReports(
  userId: UserId,
  resourceKeys: readonly string[],
): Promise<ResourceReport[]> {
  const rows = await db.resourceReport.findMany({
    where: { userId, resourceKey: { in: [...resourceKeys] } },
    select: { resourceKey: true, problem: true, comment: true, createdAt: true, settledAt: true },
  });
  return rows.flatMap(toReport);
}

/** Stores the learner's report about a resource, in place of an earlier one: it is open again. */
export async function saveReport(
  userId: UserId,
  {
    resourceKey,
    problem,
    comment,
  }: { resourceKey: string; problem: LinkProblemReported; comment: string },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ResourceReport" (id, "userId", "resourceKey", problem, comment)
    VALUES (gen_random_uuid(), ${userId}::uuid, ${resourceKey}, ${problem}, ${comment})
    ON CONFLICT ("userId", "resourceKey") DO UPDATE SET problem = excluded.problem, comment = excluded.comment,
      "createdAt" = now(), "settledAt" = NULL`;
}

/** Takes the learner's report back. @returns false when there is none */
export async function removeReport(userId: UserId, resourceKey: string): Promise<boolean> {
  const { count } = await db.resourceReport.deleteMany({ where: { userId, resourceKey } });
  return count === 1;
}

/**
 * The oldest open reports, without who made them; none for anybody but the owner.
 *
 * @param resourceKeys only these: keys of a private roadmap would tell what a learner does
 */
export async function listOpenReports(
  ownerId: UserId,
  { resourceKeys, most }: { resourceKeys: readonly string[]; most: number },
): Promise<OpenReport[]> {
  const rows = await db.$queryRaw<(Row & { id: string })[]>`
    SELECT r.id, r."resourceKey", r.problem, r.comment, r."createdAt", r."settledAt"
    FROM "ResourceReport" r
    WHERE r."settledAt" IS NULL AND r."resourceKey" = ANY(${[...resourceKeys]}::text[]) AND ${isOwner(ownerId)}
    ORDER BY r."createdAt", r.id LIMIT ${most}`;
  return rows.flatMap(({ id, ...row }) =>
    toReport(row).map(({ settledAt: _, ...report }) => ({ ...report, id })),
  );
}

/**
 * Marks a report as settled, or as open again.
 *
 * @returns false for anybody but the owner, and for a report that is no longer there
 */
export async function setReportSettled(
  ownerId: UserId,
  id: string,
  isSettled: boolean,
): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE "ResourceReport" SET "settledAt" = CASE WHEN ${isSettled} THEN now() END
    WHERE id = ${id}::uuid AND ${isOwner(ownerId)}`;
  return changed === 1;
}

function toReport({ problem, createdAt, settledAt, ...row }: Row): ResourceReport[] {
  if (!isLinkProblem(problem)) return [];
  return [
    {
      ...row,
      problem,
      createdAt: createdAt.toISOString(),
      settledAt: settledAt?.toISOString() ?? null,
    },
  ];
}
