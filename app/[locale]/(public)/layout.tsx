import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";

import { PublicHeader } from "@/components/layout/public-header";
import { SkipLink } from "@/components/layout/skip-link";
import { pathHeader, splitLocale } from "@/lib/i18n/paths";

export default async function PublicLayout({ children }: LayoutProps<"/[locale]">) {
  const asked = (await headers()).get(pathHeader) ?? "/";
  const t = await getTranslations("nav");

  return (
    <>
      <SkipLink label={t("skip")} />
      <PublicHeader path={splitLocale(asked).path} />
      {children}
    </>
  );
}
