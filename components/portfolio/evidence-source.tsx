import { linkRel } from "@/lib/domain/link";
import { linkOwner } from "@/lib/domain/link-owner";
import { linkTitle } from "@/lib/domain/link-title";
import type { Locale } from "@/lib/domain/locale";
import type { PublicEvidence } from "@/lib/domain/portfolio";
import { shortAddress } from "@/lib/domain/short-address";
import { formatMonth } from "@/lib/i18n/format-month";

type Props = { piece: Pick<PublicEvidence, "url" | "madeOn">; locale: Locale };

/** The link by a short name, under whose name it lies where that is not in it, and the month. On paper its address. */
export function EvidenceSource({ piece: { url, madeOn }, locale }: Props) {
  const title = linkTitle(url);
  const owner = linkOwner(url);
  return (
    <>
      <a
        href={url}
        rel={linkRel}
        className="inline-flex min-h-11 items-center break-all text-proof sm:min-h-8 print:min-h-0 print:no-underline"
      >
        <span className="print:hidden">{title}</span>
        <span className="hidden print:inline">{shortAddress(url)}</span>
      </a>
      {owner && !title.toLowerCase().includes(owner.toLowerCase()) ? (
        <span className="break-all text-sm text-soft">{owner}</span>
      ) : null}
      <time dateTime={madeOn} className="text-sm text-soft print:text-[8.5pt]">
        {formatMonth(madeOn, locale, "month")}
      </time>
    </>
  );
}
