import { linkRel } from "@/lib/domain/link";
import { linkOwner } from "@/lib/domain/link-owner";
import { linkTitle } from "@/lib/domain/link-title";
import type { Locale } from "@/lib/domain/locale";
import type { PublicEvidence } from "@/lib/domain/portfolio";
import { shortAddress } from "@/lib/domain/short-address";
import { formatMonth } from "@/lib/i18n/format-month";

type Props = {
  piece: Pick<PublicEvidence, "url" | "madeOn">;
  locale: Locale;
  isPrinted?: boolean;
};

/**
 * The link by a short name, under whose name it lies where that is not in it, and the month. On paper its address.
 * Stands in an element with the class `evidence-source`.
 */
export function EvidenceSource({ piece: { url, madeOn }, locale, isPrinted = true }: Props) {
  const title = linkTitle(url);
  const owner = linkOwner(url);
  return (
    <>
      <a href={url} rel={linkRel}>
        {isPrinted ? (
          <>
            <span>{title}</span>
            <span>{shortAddress(url)}</span>
          </>
        ) : (
          title
        )}
      </a>
      {owner && !title.toLowerCase().includes(owner.toLowerCase()) ? <small>{owner}</small> : null}
      <time dateTime={madeOn}>{formatMonth(madeOn, locale, "month")}</time>
    </>
  );
}
