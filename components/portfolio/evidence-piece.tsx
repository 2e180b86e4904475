import { getTranslations } from "next-intl/server";

import { linkRel } from "@/lib/domain/link";
import { linkTitle } from "@/lib/domain/link-title";
import type { Locale } from "@/lib/domain/locale";
import type { PublicEvidence } from "@/lib/domain/portfolio";
import { formatMonth } from "@/lib/i18n/format-month";

import { EvidencePicture } from "./evidence-picture";

type Props = {
  piece: PublicEvidence;
  locale: Locale;
  picturePath: (id: string) => string;
  /** Large for the selected work, small in the list of everything. */
  size: "large" | "small";
  /** What the owner did, what it does not show, and with whom. */
  hasDetails: boolean;
  /** The id that links inside the page lead to. */
  id?: string;
};

/** A claim, the link that proves it, and what one should know about it. */
export async function EvidencePiece({ piece, locale, picturePath, size, hasDetails, id }: Props) {
  const t = await getTranslations("portfolio");
  const { url, claim, myPart, limits, withWhom, madeOn, picture } = piece;
  const details = [
    myPart,
    limits && t("limits", { text: limits }),
    withWhom && t("withWhom", { text: withWhom }),
  ].filter(Boolean);

  return (
    <article id={id} className="grid scroll-mt-6 gap-1 print:break-inside-avoid">
      <p className={size === "large" ? "font-serif text-xl leading-snug" : "leading-snug"}>
        {claim}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-4 text-[0.95rem]">
        <a
          href={url}
          rel={linkRel}
          className="inline-flex min-h-11 items-center break-all text-proof print:min-h-0 sm:min-h-8"
        >
          {linkTitle(url)}
        </a>
        <span className="hidden break-all text-sm text-soft print:inline">{url}</span>
        <time dateTime={madeOn} className="text-sm text-soft">
          {formatMonth(madeOn, locale, "month")}
        </time>
      </p>
      {hasDetails && details.length > 0 ? (
        <p className="max-w-[65ch] whitespace-pre-line text-sm text-soft">{details.join("\n")}</p>
      ) : null}
      {hasDetails && picture ? <EvidencePicture {...{ picture, picturePath }} /> : null}
    </article>
  );
}
