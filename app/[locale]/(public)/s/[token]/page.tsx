import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { Portfolio } from "@/components/portfolio/portfolio";
import { loadSharedPortfolio } from "@/lib/loaders/shared-portfolio";

type Props = PageProps<"/[locale]/s/[token]">;

/** Search engines get nothing, and a preview in a chat names nobody. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await loadSharedPortfolio((await params).token);
  if (!page) return {};
  const t = await getTranslations("shareLinks.page");
  return {
    title: page.portfolio.name,
    robots: { index: false, follow: false },
    openGraph: { type: "website", siteName: "Cairn", title: t("preview"), description: t("note") },
  };
}

/** The portfolio for whoever has its unlisted link, published or not. */
export default async function SharedPortfolioPage({ params }: Props) {
  const { token } = await params;
  const page = await loadSharedPortfolio(token);
  if (!page) notFound();
  const t = await getTranslations("shareLinks.page");

  return (
    <main id="main" className="mx-auto max-w-[52rem] px-4 pt-8 pb-24 sm:px-8 print:p-0">
      <Portfolio {...page} picturePath={(id) => `${page.path}/pictures/${id}`} />
      <p className="mt-12 border-line border-t pt-4 text-sm text-soft print:hidden">{t("note")}</p>
    </main>
  );
}
