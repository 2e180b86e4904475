import { z } from "zod";

import { linkProblems } from "@/lib/domain/resource-report";
import { textLimits } from "@/lib/domain/text-limits";
import { isUuid } from "@/lib/domain/uuid";

import { codes } from "./error-codes";
import { key, longText, read } from "./fields";

/** "This link is dead or bad." That the resource exists is asked later. */
export const resourceReportSchema = z.strictObject(
  {
    resourceKey: key(),
    problem: z.enum(linkProblems, codes),
    comment: longText(textLimits.reportComment).default(""),
  },
  codes,
);

/** To take a report back. */
export const reportedResourceSchema = z.strictObject({ resourceKey: key() }, codes);

export const reportChanges = ["settle", "reopen"] as const;

export type ReportChange = (typeof reportChanges)[number];

/** What the owner of the server does with a report, as the value of a button: `settle:<id>`. */
export const reportChangeSchema = z.strictObject(
  {
    change: read((input) => {
      const [name, id = ""] = input.split(":");
      const kind = reportChanges.find((known) => known === name);
      if (!kind || !isUuid(id)) return { ok: false, code: "invalid" };
      return { ok: true, value: { kind, id } };
    }),
  },
  codes,
);
