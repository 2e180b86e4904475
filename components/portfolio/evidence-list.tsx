import { getTranslations } from "next-intl/server";

import type { Locale } from "@/lib/domain/locale";
import type { PublicEvidence, PublicPortfolio } from "@/lib/domain/portfolio";
import { piecesOnPaper, placeOf } from "@/lib/domain/portfolio-paper";
import { shortAddress } from "@/lib/domain/short-address";

import { EvidenceDetails } from "./evidence-details";
import { EvidenceSource } from "./evidence-source";

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
      <div className="evidence-list evidence-source evidence-details">
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
