import { getTranslations } from "next-intl/server";

import type { Locale } from "@/lib/domain/locale";
import type { PublicEvidence } from "@/lib/domain/portfolio";

import { EvidenceDetails } from "./evidence-details";
import { EvidenceSource } from "./evidence-source";

type Props = {
  piece: PublicEvidence;
  locale: Locale;
  picturePath: (id: string) => string;
};

/** Selected work: a claim, the link that proves it, and what one should know about it. */
export async function EvidencePiece({ piece, locale, picturePath }: Props) {
  const t = await getTranslations("portfolio");
  return (
    <article aria-label={t("pinned")} className="grid min-w-0 gap-1">
      <p
        dir="auto"
        className="wrap-anywhere font-serif text-xl leading-snug print:text-[12pt] print:leading-tight"
      >
        {piece.claim}
      </p>
      <p className="evidence-source flex flex-wrap items-baseline gap-x-4 text-[0.95rem] print:text-[9.5pt]">
        <EvidenceSource {...{ piece, locale }} />
      </p>
      <div className="evidence-details grid gap-1">
        <EvidenceDetails {...{ piece, picturePath }} />
      </div>
    </article>
  );
}
