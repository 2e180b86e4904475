import { getLocale, getTranslations } from "next-intl/server";
import { PageIcon } from "@/components/ui/page-icon";

import type { EvidencePiece } from "@/lib/domain/evidence";
import { linkRel } from "@/lib/domain/link";
import { readLink } from "@/lib/domain/read-link";
import { formatDay } from "@/lib/i18n/format-date";

import { EvidenceButtons } from "./evidence-buttons";
import { EvidenceTasks, type ProvedTask } from "./evidence-tasks";
import { UploadedPicture } from "./uploaded-picture";

export type ListedEvidence = Omit<EvidencePiece, "taskKeys" | "pinOrder"> & {
  /** Place among the pinned, from 1; 0 when it is not pinned. */
  readonly place: number;
  readonly isLastPin: boolean;
  readonly tasks: readonly ProvedTask[];
};

/** One piece of evidence as its owner sees it, with everything that can be done to it. */
export async function EvidenceRow({ piece }: { piece: ListedEvidence }) {
  const locale = await getLocale();
  const t = await getTranslations("evidence");
  const { id, url, kind, claim, madeOn, isPublic, place, isLastPin, picture } = piece;
  const { owner, title } = readLink(url);
  const host = new URL(url).host.replace(/^www\./, "");
  const details = (["myPart", "limits", "withWhom"] as const).filter((field) => piece[field]);

  return (
    <li
      id={`evidence-${id}`}
      className="wrap-anywhere grid min-w-0 gap-x-8 gap-y-1 border-line border-t pt-5 pb-3 sm:grid-cols-[9rem_1fr]"
    >
      <p className="text-soft text-sm sm:pt-1">
        {t(`kind.${kind}`)} <span className="sm:block">{formatDay(madeOn, locale, "full")}</span>
      </p>
      <div className="grid min-w-0 gap-1.5">
        <h3 dir="auto" className="text-lg leading-snug">
          {claim}
        </h3>
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-[0.95rem]">
          <a href={url} rel={linkRel} className="inline-flex min-h-11 items-center text-proof">
            <bdi>{title}</bdi>
          </a>
          <span className="text-soft text-sm">
            {owner && !title.startsWith(owner) ? (
              <>
                <bdi>{owner}</bdi>
                {title.startsWith(host) ? null : " · "}
              </>
            ) : null}
            {title.startsWith(host) ? null : host}
          </span>
        </p>
        {picture ? <UploadedPicture picture={picture} box={{ width: 288, height: 160 }} /> : null}
        {details.map((field) => (
          <p key={field} className="whitespace-pre-line text-soft text-sm">
            {t(`list.${field}`)}: <bdi>{piece[field]}</bdi>
          </p>
        ))}
        <EvidenceTasks tasks={piece.tasks} />
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <Sign
            icon={isPublic ? <PageIcon name="eye" {...icon} /> : <PageIcon name="lock" {...icon} />}
          >
            {t(isPublic ? "list.isPublic" : "list.isPrivate")}
          </Sign>
          {place > 0 ? (
            <Sign icon={<PageIcon name="pin" {...icon} />}>{t("list.pinned", { place })}</Sign>
          ) : null}
        </p>
        <EvidenceButtons {...{ id, claim, isPublic, place, isLastPin }} />
      </div>
    </li>
  );
}

const icon = { className: "size-4 text-soft" } as const;

function Sign({ icon: shown, children }: { icon: React.ReactNode; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      {shown}
      {children}
    </span>
  );
}
