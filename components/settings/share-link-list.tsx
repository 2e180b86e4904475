import { getTranslations } from "next-intl/server";

import { ChangeButton } from "@/components/ui/change-button";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";

import { shareLinkChangesForm } from "./share-link-changes-form";

export type ListedLink = {
  readonly id: string;
  readonly label: string;
  readonly views: number;
  readonly isInForce: boolean;
  readonly madeOn: CalendarDate;
  /** Null for a link without end. */
  readonly lastDay: CalendarDate | null;
  readonly revokedOn: CalendarDate | null;
};

type Props = { links: readonly ListedLink[]; locale: Locale };

/** The links in force, each with its end and its views, and behind a fold those that ended lately. */
export async function ShareLinkList({ links, locale }: Props) {
  const t = await getTranslations("shareLinks.list");
  const inForce = links.filter(({ isInForce }) => isInForce);
  const ended = links.filter(({ isInForce }) => !isInForce);
  return (
    <div className="grid gap-3">
      {inForce.length === 0 ? <p className="text-soft">{t("none")}</p> : null}
      <Rows links={inForce} locale={locale} />
      <p className="max-w-[60ch] text-sm text-soft">{t("viewsHint")}</p>
      {ended.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center underline decoration-edge underline-offset-3 hover:decoration-current">
            {t("ended", { count: ended.length })}
          </summary>
          <p className="pb-2 text-sm text-soft">{t("endedHint")}</p>
          <Rows links={ended} locale={locale} />
        </details>
      ) : null}
    </div>
  );
}

async function Rows({ links, locale }: Props) {
  const t = await getTranslations("shareLinks.list");
  const day = (date: CalendarDate) => formatDay(date, locale, "full");
  const endOf = ({ isInForce, lastDay, revokedOn }: ListedLink) => {
    if (revokedOn) return t("revoked", { day: day(revokedOn) });
    if (!lastDay) return t("never");
    return t(isInForce ? "until" : "over", { day: day(lastDay) });
  };
  return (
    <ul className="grid max-w-xl">
      {links.map((link) => {
        const label = link.label || t("unnamed");
        // One that was over by itself does not come back.
        const change = link.isInForce ? "revoke" : link.revokedOn && "restore";
        return (
          <li
            key={link.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-t py-2"
          >
            <div className="min-w-0 flex-[1_1_14rem]">
              <p dir="auto" className="wrap-anywhere font-medium">
                {label}
              </p>
              <p className="text-sm text-soft">
                {[t("made", { day: day(link.madeOn) }), endOf(link)].join(" · ")}
              </p>
              <p className="text-sm text-soft">{t("views", { count: link.views })}</p>
            </div>
            {change ? (
              <div className="-ml-2">
                <ChangeButton
                  form={shareLinkChangesForm}
                  change={`${change}:${link.id}`}
                  label={t(change)}
                  about={t("about", { label })}
                />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
