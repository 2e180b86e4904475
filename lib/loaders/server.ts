import "server-only";

import { getLocale } from "next-intl/server";
import { cache } from "react";

import { requireOwner } from "@/lib/auth/require-owner";
import { listAccounts } from "@/lib/data/accounts";
import { todayFor } from "@/lib/domain/today";

/** The page of whoever looks after the server. For anybody else there is none. */
export const loadServer = cache(async () => {
  const owner = await requireOwner();
  const { timeZone, dayEndsAt } = owner;
  const dayOf = (instant: string) => todayFor({ instant: new Date(instant), timeZone, dayEndsAt });
  const accounts = await listAccounts(owner.id);

  return {
    locale: await getLocale(),
    accounts: accounts.map(({ createdAt, lastSeenAt, ...account }) => ({
      ...account,
      since: dayOf(createdAt),
      lastSeenOn: lastSeenAt === null ? null : dayOf(lastSeenAt),
    })),
  };
});
