import "server-only";

import { getLocale } from "next-intl/server";
import { cache } from "react";

import { requireOwner } from "@/lib/auth/require-owner";
import { listAccounts } from "@/lib/data/accounts";
import { listOpenReports } from "@/lib/data/resource-reports";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { todayFor } from "@/lib/domain/today";

/** More than anybody settles in one sitting. */
const mostReports = 100;

/** The page of whoever looks after the server. For anybody else there is none. */
export const loadServer = cache(async () => {
  const owner = await requireOwner();
  const { timeZone, dayEndsAt } = owner;
  const dayOf = (instant: string) => todayFor({ instant: new Date(instant), timeZone, dayEndsAt });
  const { resources } = await getLatestVersion();
  const [accounts, reports] = await Promise.all([
    listAccounts(owner.id),
    listOpenReports(owner.id, { resourceKeys: [...resources.keys()], most: mostReports }),
  ]);

  return {
    locale: await getLocale(),
    accounts: accounts.map(({ createdAt, lastSeenAt, ...account }) => ({
      ...account,
      since: dayOf(createdAt),
      lastSeenOn: lastSeenAt === null ? null : dayOf(lastSeenAt),
    })),
    reports: reports.flatMap(({ resourceKey, createdAt, ...report }) => {
      const resource = resources.get(resourceKey);
      return resource ? { ...report, resource, madeOn: dayOf(createdAt) } : [];
    }),
  };
});
