import { JsonLd } from "@/components/open-roadmap/json-ld";
import type { Locale } from "@/lib/domain/locale";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import { portfolioData } from "@/lib/domain/portfolio-json-ld";
import type { NamedSkill } from "@/lib/domain/portfolio-pieces";

type Props = {
  portfolio: PublicPortfolio;
  locale: Locale;
  /** The whole address of the page. */
  address: string;
  skills: readonly NamedSkill[];
};

/** The page in the words of schema.org, for search engines. */
export function PortfolioData({ portfolio, ...source }: Props) {
  return <JsonLd data={portfolioData(portfolio, source)} />;
}
