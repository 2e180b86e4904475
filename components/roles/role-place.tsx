import { getTranslations } from "next-intl/server";
import { Fragment } from "react";

import { Shown } from "@/components/tracks/shown";
import type { LocalizedText } from "@/lib/domain/locale";
import type { Track } from "@/lib/domain/roadmap";
import type { RoleProfile } from "@/lib/domain/role";

type Props = { profile: RoleProfile; tracks: readonly Track[] };

/** The tracks that lead to a job, and who employs for it. */
export async function RolePlace({ profile, tracks }: Props) {
  const t = await getTranslations("roles");
  const leading = profile.trackKeys.flatMap(
    (wanted) => tracks.find(({ key }) => key === wanted)?.title ?? [],
  );
  return (
    <dl className="grid gap-x-4 gap-y-0.5 text-[0.95rem] sm:grid-cols-[max-content_1fr]">
      {tracks.length > 0 ? (
        <>
          <dt className="text-soft">{t("tracks")}</dt>
          <dd>{leading.length > 0 ? <Row texts={leading} /> : t("everyTrack")}</dd>
        </>
      ) : null}
      {profile.employers.length > 0 ? (
        <>
          <dt className="text-soft">{t("employers")}</dt>
          <dd>
            <Row texts={profile.employers} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function Row({ texts }: { texts: readonly LocalizedText[] }) {
  return texts.map((text, index) => (
    <Fragment key={Object.values(text).join()}>
      {index > 0 ? " · " : null}
      <Shown text={text} />
    </Fragment>
  ));
}
