import { getTranslations } from "next-intl/server";

import type { Locale } from "@/lib/domain/locale";
import type { PublicEvidence } from "@/lib/domain/portfolio";

import { EvidencePiece } from "./evidence-piece";

type Props = {
  pinned: readonly PublicEvidence[];
  locale: Locale;
  picturePath: (id: string) => string;
};

/** The pinned pieces, with the kind beside them where there is room, above them on a phone. */
export async function SelectedWork({ pinned, locale, picturePath }: Props) {
  const t = await getTranslations("portfolio");
  const kindName = await getTranslations("evidence.kind");
  return (
    <section aria-labelledby="pinned" className="print:order-3">
      <h2 id="pinned" className="sr-only">
        {t("pinned")}
      </h2>
      <div className="grid grid-cols-1 border-line border-b">
        {pinned.map((piece) => (
          <div
            key={piece.anchor}
            className="grid gap-x-6 gap-y-1 border-line border-t py-5 sm:grid-cols-[8.5rem_minmax(0,1fr)] print:break-inside-avoid print:grid-cols-[6.5rem_minmax(0,1fr)] print:py-1.5"
          >
            <p className="pt-0.5 text-sm text-soft print:text-[9pt]">{kindName(piece.kind)}</p>
            <EvidencePiece {...{ piece, locale, picturePath }} />
          </div>
        ))}
      </div>
    </section>
  );
}
