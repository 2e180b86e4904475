import { getTranslations } from "next-intl/server";

import { AppHeader } from "@/components/layout/app-header";
import { SkipLink } from "@/components/layout/skip-link";
import { loadShell } from "@/lib/loaders/shell";

export default async function AppLayout({ children }: LayoutProps<"/[locale]">) {
  const shell = await loadShell();
  const t = await getTranslations("nav");

  return (
    <>
      <SkipLink label={t("skip")} />
      <AppHeader
        userId={shell.userId}
        name={shell.name}
        path={shell.path}
        isOwner={shell.isOwner}
      />
      {children}
    </>
  );
}
