import { getTranslations } from "next-intl/server";

import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/locale";

type Props = {
  /** Of the first page of the site. */
  locale: Locale;
};

/** The page to take along, published or not: a zip for any host. */
export async function SiteDownload({ locale }: Props) {
  const t = await getTranslations("portfolioSite");
  return (
    <div className="grid gap-3">
      <h3>{t("title")}</h3>
      <p className="max-w-[60ch] text-soft">{t("lead")}</p>
      <form action="/api/v1/portfolio/site" method="get">
        <input type="hidden" name="language" value={locale} />
        <Button type="submit">{t("download")}</Button>
      </form>
    </div>
  );
}
