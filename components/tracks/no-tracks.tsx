import { getTranslations } from "next-intl/server";

/** For a learner on a roadmap without tracks. */
export async function NoTracks() {
  const t = await getTranslations("tracks.none");
  return (
    <main id="main" className="mx-auto grid max-w-5xl gap-3 px-4 pt-8 pb-24 sm:px-8 sm:pt-11">
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
    </main>
  );
}
