import { getLocale, getTranslations } from "next-intl/server";

import { pictureQuota } from "@/lib/domain/evidence-picture";
import type { PortfolioPicture } from "@/lib/domain/portfolio";
import { getWords } from "@/lib/i18n/get-words";

import { PictureForm } from "./picture-form";
import { PictureRemoval } from "./picture-removal";
import { UploadedPicture } from "./uploaded-picture";

type Props = { evidenceId: string; picture: PortfolioPicture | null; usedBytes: number };

const megabyte = 1024 * 1024;

/** The picture of a piece on its own page, with the forms that change it. */
export async function EvidencePicture({ evidenceId, picture, usedBytes }: Props) {
  const [t, words, errors] = await Promise.all([
    getTranslations("evidencePicture"),
    getWords("evidencePicture"),
    getWords("errors"),
  ]);
  const oneDigit = new Intl.NumberFormat(await getLocale(), { maximumFractionDigits: 1 });
  // Rounded up, so that a small picture is not said to take nothing.
  const used = oneDigit.format(Math.ceil((usedBytes / megabyte) * 10) / 10);

  return (
    <section aria-labelledby="picture-title" id="picture" className="grid gap-4">
      <header className="grid gap-2">
        <h2 id="picture-title">{t("title")}</h2>
        <p className="text-soft text-sm">{t("lead")}</p>
      </header>
      {picture ? <UploadedPicture picture={picture} box={{ width: 576, height: 360 }} /> : null}
      <PictureForm
        {...{ evidenceId, picture, words, errors }}
        used={t("used", { used, quota: pictureQuota / megabyte })}
      />
      <PictureRemoval {...{ evidenceId, words, errors }} hasPicture={picture !== null} />
    </section>
  );
}
