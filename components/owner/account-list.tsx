import { getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import type { Words } from "@/lib/i18n/words";

import { AccountForms } from "./account-forms";

type Props = {
  accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly isOwner: boolean;
    readonly since: CalendarDate;
    readonly lastSeenOn: CalendarDate | null;
    readonly sessions: number;
  }[];
  locale: Locale;
  words: Words["owner"];
  errors: Words["errors"];
};

/** Who has an account, and nothing of what they do. */
export async function AccountList({ accounts, locale, words, errors }: Props) {
  const t = await getTranslations("owner");
  const dayOf = (day: CalendarDate) => formatDay(day, locale, "full");
  return (
    <ul className="grid">
      {accounts.map(({ id, name, email, isOwner, since, lastSeenOn, sessions }) => (
        <li key={id} className="grid gap-3 border-line border-t py-5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p>
              <strong className="font-medium">{name}</strong>
              {isOwner ? <span className="text-soft"> · {t("owner")}</span> : null}
              <span className="block break-all text-[0.95rem]">{email}</span>
            </p>
            <p className="text-sm text-soft">
              {[
                t("since", { day: dayOf(since) }),
                lastSeenOn ? t("lastSeen", { day: dayOf(lastSeenOn) }) : t("never"),
                t("sessions", { count: sessions }),
              ].join(" · ")}
            </p>
          </div>
          <AccountForms accountId={id} {...{ name, words, errors }} />
        </li>
      ))}
    </ul>
  );
}
