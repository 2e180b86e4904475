import { getTranslations } from "next-intl/server";

import { AppHeader } from "@/components/layout/app-header";
import { PublicHeader } from "@/components/layout/public-header";
import { SkipLink } from "@/components/layout/skip-link";
import { loadOpenShell } from "@/lib/loaders/open-shell";

/** Pages that visitors and learners read alike: each under their own head. */
export default async function OpenLayout({ children }: LayoutProps<"/[locale]">) {
  const { path, query, learner } = await loadOpenShell();
  const t = await getTranslations("nav");

  return (
    <>
      <SkipLink label={t("skip")} />
      {learner ? (
        <AppHeader {...learner} path={path} query={query} />
      ) : (
        <PublicHeader path={path + query} />
      )}
      {children}
    </>
  );
}
