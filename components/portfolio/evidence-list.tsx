import { getTranslations } from "next-intl/server";

import type { Locale } from "@/lib/domain/locale";
import type { PublicEvidence, PublicPortfolio } from "@/lib/domain/portfolio";
import { piecesOnPaper, placeOf } from "@/lib/domain/portfolio-paper";
import { shortAddress } from "@/lib/domain/short-address";

import { detailsLook, EvidenceDetails } from "./evidence-details";
import { EvidenceSource, sourceLook } from "./evidence-source";

type Props = {
  portfolio: PublicPortfolio;
  locale: Locale;
  picturePath: (id: string) => string;
  address: string | undefined;
};

/** So many are read at a glance; more are folded by kind. A link to a piece opens its kind. */
const openAtMost = 12;

/** All public evidence by kind. On paper the newest, as many as have room, and where the others are. */
export async function EvidenceList({ portfolio, locale, picturePath, address }: Props) {
  const t = await getTranslations("portfolio");
  const kindName = await getTranslations("evidence.kind");
  const { groups, pinned } = portfolio;
  const count = groups.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const printed = piecesOnPaper(portfolio);
  const pinnedAnchors = new Set(pinned.map(({ anchor }) => anchor));
  const isPrinted = (piece: PublicEvidence) => placeOf(piece) <= printed;

  return (
    <section aria-labelledby="all" className="grid grid-cols-1 gap-3 print:order-3 print:gap-1">
      <h2 id="all" className="print:text-[12pt]">
        {t("all")}
      </h2>
      <div className={listLook}>
        {groups.map(({ kind, evidence }) => (
          <details
            key={kind}
            open={count <= openAtMost}
            className={evidence.some(isPrinted) ? undefined : "print:hidden"}
          >
            <summary>
              {kindName(kind)} <span>{t("kindCount", { count: evidence.length })}</span>
            </summary>
            <ul>
              {evidence.map((piece) => (
                <li key={piece.anchor} id={piece.anchor} data-paper={isPrinted(piece) || undefined}>
                  <span dir="auto">{piece.claim}</span>
                  <div>
                    <EvidenceSource {...{ piece, locale }} isPrinted={isPrinted(piece)} />
                  </div>
                  {pinnedAnchors.has(piece.anchor) || !hasDetails(piece) ? null : (
                    <div>
                      <EvidenceDetails {...{ piece, picturePath }} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      {printed < count ? (
        <p className="hidden text-soft print:block print:text-[9pt]">
          {address
            ? t("onPaper", { count: count - printed, address: shortAddress(address) })
            : t("onPaperAlone", { count: count - printed })}
        </p>
      ) : null}
    </section>
  );
}

function hasDetails({ myPart, limits, withWhom, picture }: PublicEvidence): boolean {
  return [myPart, limits, withWhom].some(Boolean) || picture !== null;
}

/** Said once for all pieces, as `sourceLook` is. */
const listLook = [
  "border-line border-b print:border-b-0",
  "[&>details]:border-t [&>details]:border-line print:[&>details]:border-t-0",
  "[&_summary]:cursor-pointer [&_summary]:py-3 [&_summary]:font-medium [&_summary]:text-[0.95rem] [&_summary]:marker:text-edge",
  "[&_summary>span]:pl-1 [&_summary>span]:font-normal [&_summary>span]:text-soft [&_summary>span]:text-sm print:[&_summary>span]:text-[9pt]",
  "print:[&_summary]:list-none print:[&_summary]:py-0 print:[&_summary]:pt-1 print:[&_summary]:text-[9pt]",
  // On paper there is nothing to open.
  "print:[&>details::details-content]:block print:[&>details::details-content]:[content-visibility:visible]",
  "[&_ul]:grid [&_ul]:gap-4 [&_ul]:pb-5 print:[&_ul]:gap-1 print:[&_ul]:pb-0",
  "[&_li]:grid [&_li]:min-w-0 [&_li]:scroll-mt-6 print:[&_li]:break-inside-avoid print:[&_li:not([data-paper])]:hidden",
  "[&_li>span]:max-w-[65ch] [&_li>span]:wrap-anywhere [&_li>span]:leading-snug print:[&_li>span]:max-w-none",
  "print:[&_li>div+div]:hidden",
  sourceLook,
  detailsLook,
  "[&_li>div:first-of-type]:flex [&_li>div:first-of-type]:flex-wrap [&_li>div:first-of-type]:items-baseline [&_li>div:first-of-type]:gap-x-4 [&_li>div:first-of-type]:text-[0.95rem] print:[&_li>div:first-of-type]:text-[9pt]",
].join(" ");
