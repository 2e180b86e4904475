import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { RoleEntry } from "@/components/roles/role-entry";
import { RoleNotes } from "@/components/roles/role-notes";
import { RoleStart } from "@/components/roles/role-start";
import { SalaryTable } from "@/components/roles/salary-table";
import { TrackFilter } from "@/components/roles/track-filter";
import { loadRoles } from "@/lib/loaders/roles";
import { loadSharing } from "@/lib/loaders/sharing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("roles");
  const said = { title: t("title"), description: t("lead") };
  return { ...said, ...(await loadSharing({ path: "/roles", ...said })) };
}

export default async function RolesPage({ searchParams }: PageProps<"/[locale]/roles">) {
  const { track: asked } = await searchParams;
  const loaded = await loadRoles({ track: typeof asked === "string" ? asked : "" });
  const { version, catalogue, track, profiles } = loaded;
  const t = await getTranslations("roles");

  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-4xl gap-10 px-4 pt-8 pb-24 sm:px-8 sm:pt-11"
    >
      <header className="grid gap-4">
        <h1>{t("title")}</h1>
        <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
          {t(catalogue ? "lead" : "none")}
        </p>
        {catalogue ? <RoleStart {...loaded} /> : null}
      </header>
      {catalogue ? (
        <div className="grid gap-2">
          <TrackFilter tracks={version.tracks} chosen={track} />
          {profiles.length === 0 ? <p>{t("noneHere")}</p> : null}
          <ul>
            {profiles.map(({ profile, coverage }) => (
              <RoleEntry key={profile.key} {...{ profile, coverage }} tracks={version.tracks} />
            ))}
          </ul>
        </div>
      ) : null}
      {catalogue?.salaries ? <SalaryTable {...catalogue.salaries} /> : null}
      {catalogue ? <RoleNotes {...catalogue} /> : null}
    </main>
  );
}
