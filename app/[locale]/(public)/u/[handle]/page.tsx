import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";

import { Portfolio } from "@/components/portfolio/portfolio";
import { PortfolioData } from "@/components/portfolio/portfolio-data";
import { localePath } from "@/lib/i18n/paths";
import { addressOf } from "@/lib/loaders/page-links";
import { loadPortfolio } from "@/lib/loaders/portfolio";
import { loadPortfolioData, loadPortfolioSharing } from "@/lib/loaders/portfolio-outputs";

type Props = PageProps<"/[locale]/u/[handle]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await loadPortfolio((await params).handle);
  if (!page) return {};
  // Who did not ask to be found is left alone.
  const robots = page.isIndexed ? {} : { robots: { index: false } };
  return { ...(await loadPortfolioSharing(page)), ...robots };
}

export default async function PortfolioPage({ params }: Props) {
  const { handle } = await params;
  const page = await loadPortfolio(handle);
  if (!page) notFound();
  if (page.handle !== handle) permanentRedirect(localePath(page.locale, `/u/${page.handle}`));

  return (
    <main id="main" className="mx-auto max-w-[52rem] px-4 pt-8 pb-24 sm:px-8 print:p-0">
      <Portfolio
        {...page}
        picturePath={(id) => `/u/${page.handle}/pictures/${id}`}
        address={await addressOf(`/u/${page.handle}`)}
      />
      <PortfolioData {...(await loadPortfolioData(page))} />
    </main>
  );
}
