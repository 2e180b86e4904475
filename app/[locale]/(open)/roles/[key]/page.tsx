import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { CoverageSummary } from "@/components/roles/coverage-summary";
import { CoverageTable } from "@/components/roles/coverage-table";
import { RequirementView } from "@/components/roles/requirement-view";
import { RoleFacts } from "@/components/roles/role-facts";
import { RolePlace } from "@/components/roles/role-place";
import { RoleSources } from "@/components/roles/role-sources";
import { RoleStart } from "@/components/roles/role-start";
import { Shown } from "@/components/tracks/shown";
import { textIn } from "@/lib/domain/locale";
import { requirementWeights } from "@/lib/domain/role";
import { localePath } from "@/lib/i18n/paths";
import { loadRole } from "@/lib/loaders/roles";
import { loadSharing } from "@/lib/loaders/sharing";

type Props = PageProps<"/[locale]/roles/[key]">;

const isPay = ({ kind }: { kind: string }) => kind === "salary" || kind === "stipend";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, profile, path } = await loadRole((await params).key);
  const said = {
    title: textIn(profile.title, locale).text,
    description: textIn(profile.summary, locale).text,
  };
  return { ...said, ...(await loadSharing({ path, ...said })) };
}

export default async function RolePage({ params }: Props) {
  const role = await loadRole((await params).key);
  const { locale, version, edition, profile, coverage, requirements, weekPath } = role;
  const t = await getTranslations("roles");
  const groups = requirementWeights
    .map((weight) => ({
      weight,
      ours: requirements.filter(({ requirement }) => requirement.weight === weight),
    }))
    .filter(({ ours }) => ours.length > 0);

  return (
    <main id="main" className="mx-auto grid w-full max-w-4xl gap-10 px-4 pt-6 pb-24 sm:px-8">
      <header className="grid gap-4">
        <p className="print:hidden">
          <a href={localePath(locale, "/roles")} className="inline-flex min-h-11 items-center">
            {t("back")}
          </a>
        </p>
        <h1>
          <Shown text={profile.title} />
        </h1>
        <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
          <Shown text={profile.summary} />
        </p>
        <RolePlace profile={profile} tracks={version.tracks} />
        <RoleStart {...role} />
      </header>
      {coverage ? (
        <section aria-labelledby="coverage" className="grid gap-2">
          <h2 id="coverage">{t("coverage")}</h2>
          <CoverageSummary {...coverage} />
          <p className="text-soft text-sm">{t("coverageText")}</p>
          <CoverageTable requirements={requirements} />
        </section>
      ) : null}
      <section aria-labelledby="asked" className="grid gap-6">
        <h2 id="asked">{t("what")}</h2>
        {groups.map(({ weight, ours }) => (
          <section key={weight} aria-labelledby={`weight-${weight}`} className="grid gap-1">
            <h3 id={`weight-${weight}`}>{t(`weight.${weight}`)}</h3>
            <p className="pb-2 text-soft text-sm">{t(`weightText.${weight}`)}</p>
            <ul>
              {ours.map((one) => (
                <RequirementView
                  key={one.requirement.key}
                  {...one}
                  {...{ version, edition, weekPath }}
                  source={profile.source}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
      <RoleFacts
        id="gives"
        title={t("gives")}
        text={t("givesText")}
        facts={profile.facts.filter((fact) => !isPay(fact))}
      />
      <RoleFacts
        id="pay"
        title={t("pay")}
        text={t("payText")}
        facts={profile.facts.filter(isPay)}
      />
      {role.catalogue ? <RoleSources profile={profile} catalogue={role.catalogue} /> : null}
    </main>
  );
}
