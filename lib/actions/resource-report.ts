"use server";

import { refresh } from "next/cache";

import { setReportSettled } from "@/lib/data/resource-reports";
import {
  type ReportChange,
  reportChangeSchema,
  reportedResourceSchema,
  resourceReportSchema,
} from "@/lib/schemas/resource-report";

import { defineFormAction } from "./define-action";
import { saveLinkReport, takeBackLinkReport } from "./report-link";
import { type ActionResult, fail, succeed } from "./result";

/** "This link is dead or bad", for whoever looks after the server. */
export const reportLink = defineFormAction(resourceReportSchema, async (input, user) => {
  const result = await saveLinkReport(user, input);
  if (result.ok) refresh();
  return result;
});

export const takeBackReport = defineFormAction(
  reportedResourceSchema,
  async ({ resourceKey }, user) => {
    const result = await takeBackLinkReport(user, resourceKey);
    if (result.ok) refresh();
    return result;
  },
);

type ReportChanged = {
  readonly kind: ReportChange;
  /** The change that undoes this one, as the value of a button. */
  readonly undo: string;
};

/** The owner of the server settles a report, or opens it again. */
export const changeReport = defineFormAction(
  reportChangeSchema,
  async ({ change: { kind, id } }, user): Promise<ActionResult<ReportChanged>> => {
    if (!user.isOwner) return fail("notFound");
    if (!(await setReportSettled(user.id, id, kind === "settle"))) return fail("notFound");
    refresh();
    return succeed({ kind, undo: `${kind === "settle" ? "reopen" : "settle"}:${id}` });
  },
);
