import "server-only";

import type { z } from "zod";

import { allow } from "@/lib/auth/limits";
import type { CurrentUser } from "@/lib/auth/session";
import { removeReport, saveReport } from "@/lib/data/resource-reports";
import { getLatestVersion } from "@/lib/data/roadmaps";
import type { LinkProblemReported } from "@/lib/domain/resource-report";
import type { resourceReportSchema } from "@/lib/schemas/resource-report";

import { type ActionResult, fail, limited, succeed } from "./result";

export type LinkReported = { readonly problem: LinkProblemReported };

/**
 * Stores a learner's report about a resource of the built-in roadmap: links of a private one are no
 * business of whoever looks after the server.
 */
export async function saveLinkReport(
  user: CurrentUser,
  report: z.output<typeof resourceReportSchema>,
): Promise<ActionResult<LinkReported>> {
  const allowance = await allow("report", user.id);
  if (!allowance.allowed) return limited(allowance.retryAfter);
  const { resources } = await getLatestVersion();
  if (!resources.has(report.resourceKey)) return fail("notFound");
  await saveReport(user.id, report);
  return succeed({ problem: report.problem });
}

/** Takes a report back; that it is gone already is as good. */
export async function takeBackLinkReport(
  user: CurrentUser,
  resourceKey: string,
): Promise<ActionResult> {
  await removeReport(user.id, resourceKey);
  return succeed();
}
