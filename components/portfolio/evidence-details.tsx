import { getTranslations } from "next-intl/server";

import type { PublicEvidence } from "@/lib/domain/portfolio";

import { EvidencePicture } from "./evidence-picture";

type Props = { piece: PublicEvidence; picturePath: (id: string) => string };

/** What the owner did, what it does not show, with whom, and what it looks like. On paper three lines each. */
export async function EvidenceDetails({ piece, picturePath }: Props) {
  const t = await getTranslations("portfolio");
  const { myPart, limits, withWhom, picture } = piece;
  const details = [
    [null, myPart],
    [t("limitsLabel"), limits],
    [t("withWhomLabel"), withWhom],
  ] as const;
  return (
    <>
      {details.map(([label, text]) =>
        text ? (
          <p key={label} className={detailLook}>
            {label ? <span className="font-medium">{label}: </span> : null}
            <bdi>{text}</bdi>
          </p>
        ) : null,
      )}
      {picture ? <EvidencePicture {...{ picture, picturePath }} /> : null}
    </>
  );
}

const detailLook =
  "max-w-[65ch] whitespace-pre-line break-words text-sm text-soft print:line-clamp-3 print:max-w-none print:text-[9pt]";
