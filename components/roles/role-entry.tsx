import { getLocale, getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import { textIn } from "@/lib/domain/locale";
import type { Track } from "@/lib/domain/roadmap";
import type { RoleProfile } from "@/lib/domain/role";
import type { CoverageCounts } from "@/lib/domain/role-coverage";
import { localePath } from "@/lib/i18n/paths";

import { CoverageSummary } from "./coverage-summary";
import { RolePlace } from "./role-place";

type Props = {
  profile: RoleProfile;
  tracks: readonly Track[];
  coverage: { readonly all: CoverageCounts; readonly musts: CoverageCounts } | null;
};

/** A job profile in the list of all. */
export async function RoleEntry({ profile, tracks, coverage }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roles");
  const { key, title, summary, requirements } = profile;
  const shown = textIn(title, locale);
  const musts = requirements.filter(({ weight }) => weight === "must").length;

  return (
    <li className="grid break-inside-avoid gap-2 border-line border-t py-6">
      <h2>
        <a
          href={localePath(locale, `/roles/${key}`)}
          lang={shown.lang === locale ? undefined : shown.lang}
          className="inline-flex min-h-11 items-center"
        >
          {shown.text}
        </a>
      </h2>
      <p className="max-w-[64ch]">
        <Shown text={summary} />
      </p>
      <RolePlace profile={profile} tracks={tracks} />
      {coverage ? (
        <CoverageSummary {...coverage} />
      ) : (
        <p className="text-soft text-sm">
          {t("requirements", { count: requirements.length, musts })}
        </p>
      )}
    </li>
  );
}
