import { getLocale, getTranslations } from "next-intl/server";
import { changeLook } from "@/components/ui/change-button";
import { localePath } from "@/lib/i18n/paths";

import { ChangeButton } from "./change-button";

type Props = {
  id: string;
  claim: string;
  isPublic: boolean;
  /** Among the pinned, from 1; 0 when it is not pinned. */
  place: number;
  isLastPin: boolean;
};

/** What can be done to one piece; the changes go through the page's one form. */
export async function EvidenceButtons({ id, claim, isPublic, place, isLastPin }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("evidence.list");

  return (
    <div className="-ml-2 flex flex-wrap gap-x-1">
      <a href={localePath(locale, `/evidence/${id}`)} className={changeLook}>
        {t("edit")}
        <span className="sr-only"> {claim}</span>
      </a>
      {place > 1 ? (
        <ChangeButton change={`forward:${id}`} label={t("forward")} about={claim} />
      ) : null}
      {place > 0 && !isLastPin ? (
        <ChangeButton change={`back:${id}`} label={t("back")} about={claim} />
      ) : null}
      <ChangeButton
        change={place > 0 ? `unpin:${id}` : `pin:${id}`}
        label={place > 0 ? t("unpin") : t("pin")}
        about={claim}
      />
      <ChangeButton
        change={isPublic ? `hide:${id}` : `show:${id}`}
        label={isPublic ? t("hide") : t("show")}
        about={claim}
      />
      <ChangeButton change={`remove:${id}`} label={t("remove")} about={claim} />
    </div>
  );
}
