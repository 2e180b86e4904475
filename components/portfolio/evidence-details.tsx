import { getTranslations } from "next-intl/server";

import type { PublicEvidence } from "@/lib/domain/portfolio";

import { EvidencePicture } from "./evidence-picture";

type Props = { piece: PublicEvidence; picturePath: (id: string) => string };

/** What the owner did, what it does not show, with whom, and what it looks like. Stands in an element with the class `evidence-details`. */
export async function EvidenceDetails({ piece, picturePath }: Props) {
  const t = await getTranslations("portfolio");
  const { myPart, limits, withWhom, picture } = piece;
  return (
    <>
      {myPart ? <p dir="auto">{myPart}</p> : null}
      {limits ? (
        <p>
          <b>{t("limitsLabel")}</b> <bdi>{limits}</bdi>
        </p>
      ) : null}
      {withWhom ? (
        <p>
          <b>{t("withWhomLabel")}</b> <bdi>{withWhom}</bdi>
        </p>
      ) : null}
      {picture ? <EvidencePicture {...{ picture, picturePath }} /> : null}
    </>
  );
}
