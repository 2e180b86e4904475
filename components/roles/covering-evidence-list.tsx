import { getTranslations } from "next-intl/server";

import { PageIcon } from "@/components/ui/page-icon";
import type { Locale } from "@/lib/domain/locale";
import type { CoveringEvidence } from "@/lib/domain/role-coverage";
import { localePath } from "@/lib/i18n/paths";

export type ShownEvidence = CoveringEvidence & {
  readonly id: string;
  readonly claim: string;
  readonly isPublic: boolean;
};

type Props = { evidence: readonly ShownEvidence[]; locale: Locale };

/** The rest is folded up: with a year of evidence the same pieces stand at many requirements. */
const atOnce = 2;

/** The evidence that proves something of a requirement, as its owner reads it. */
export async function CoveringEvidenceList({ evidence, locale }: Props) {
  const t = await getTranslations("roles");
  if (evidence.length === 0) return null;
  const rest = evidence.slice(atOnce);
  return (
    <div className="grid gap-x-4 text-[0.95rem] sm:grid-cols-[max-content_1fr]">
      <p className="text-soft sm:pt-2.5">{t("evidence")}</p>
      <div>
        <Claims evidence={evidence.slice(0, atOnce)} locale={locale} isPrivate={t("private")} />
        {rest.length > 0 ? (
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-3 hover:decoration-current">
              {t("moreEvidence", { count: rest.length })}
            </summary>
            <Claims evidence={rest} locale={locale} isPrivate={t("private")} />
          </details>
        ) : null}
      </div>
    </div>
  );
}

function Claims({ evidence, locale, isPrivate }: Props & { isPrivate: string }) {
  return (
    <ul>
      {evidence.map((piece) => (
        <li key={piece.id} className="flex flex-wrap items-center gap-x-3">
          <a
            href={localePath(locale, `/evidence/${piece.id}`)}
            dir="auto"
            className="wrap-anywhere inline-flex min-h-11 items-center text-proof"
          >
            {piece.claim}
          </a>
          {piece.isPublic ? null : (
            <span className="inline-flex items-center gap-1 text-soft text-sm">
              <PageIcon name="lock" className="size-3.5" />
              {isPrivate}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
