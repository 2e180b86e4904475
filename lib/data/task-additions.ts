import "server-only";

import type { TaskAdditions } from "@/lib/domain/task-view";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

/** Where the learner stopped in these tasks, and the evidence linked to them: one statement for both. */
export async function findTaskAdditions(
  userId: UserId,
  taskKeys: readonly string[],
): Promise<TaskAdditions> {
  const keys = [...taskKeys];
  const [row] = await db.$queryRaw<
    { stopped: [key: string, text: string][]; evidence: [key: string, url: string][] }[]
  >`
    SELECT
      (SELECT coalesce(json_agg(json_build_array(n."subjectKey", n."stoppedAt")), '[]')
        FROM "Note" n
        WHERE n."userId" = ${userId}::uuid AND n."subjectKind" = 'task'
          AND n."subjectKey" = ANY(${keys}::text[]) AND n."stoppedAt" <> '') AS stopped,
      (SELECT coalesce(json_agg(json_build_array(t."taskKey", e.url)
          ORDER BY e."madeOn" DESC, e."createdAt" DESC, e.id), '[]')
        FROM "Evidence" e JOIN "EvidenceTask" t ON t."evidenceId" = e.id
        WHERE e."userId" = ${userId}::uuid AND e."deletedAt" IS NULL
          AND t."taskKey" = ANY(${keys}::text[])) AS evidence`;

  const evidence = new Map(keys.map((key): [string, { url: string }[]] => [key, []]));
  for (const [key, url] of row?.evidence ?? []) evidence.get(key)?.push({ url });
  return { stoppedAt: new Map(row?.stopped), evidence };
}
