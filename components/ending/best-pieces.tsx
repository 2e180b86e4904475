import { getLocale, getTranslations } from "next-intl/server";

import type { EvidencePiece } from "@/lib/domain/evidence";
import { linkRel } from "@/lib/domain/link";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

type Props = { pieces: readonly Pick<EvidencePiece, "id" | "url" | "kind" | "claim" | "madeOn">[] };

/** The pieces that the learner pinned, else those that say most. */
export async function BestPieces({ pieces }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("ending.best");
  const kindName = await getTranslations("evidence.kind");
  if (pieces.length === 0) return null;

  return (
    <section aria-labelledby="best" className="grid gap-4 print:gap-1">
      <h2 id="best">{t("title", { count: pieces.length })}</h2>
      <ol className="grid max-w-[68ch] gap-4 print:gap-1">
        {pieces.map(({ id, url, kind, claim, madeOn }) => (
          <li key={id} className="grid gap-0.5 print:break-inside-avoid">
            <a
              href={url}
              rel={linkRel}
              dir="auto"
              className="font-serif text-lg leading-snug [overflow-wrap:anywhere]"
            >
              {claim}
            </a>
            <span className="text-sm text-soft">
              {kindName(kind)} · {formatDay(madeOn, locale, "full")}
            </span>
            <span className="hidden text-sm text-soft [overflow-wrap:anywhere] print:inline">
              {url}
            </span>
          </li>
        ))}
      </ol>
      <p className="print:hidden">
        <a href={localePath(locale, "/evidence")} className="inline-flex min-h-11 items-center">
          {t("open")}
        </a>
      </p>
    </section>
  );
}
