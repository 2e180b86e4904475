import { getTranslations } from "next-intl/server";

import { linkRel } from "@/lib/domain/link";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import { shortAddress } from "@/lib/domain/short-address";

/** How to reach the owner; on paper with the addresses written out. */
export async function PortfolioLinks({ links }: Pick<PublicPortfolio, "links">) {
  const t = await getTranslations("portfolio");
  return (
    <ul aria-label={t("links")} className="flex flex-wrap gap-x-6">
      {links.map(({ label, url }) => (
        <li key={`${label} ${url}`} className="max-w-full">
          <a
            href={url}
            rel={linkRel}
            dir="auto"
            className="inline-flex min-h-11 max-w-full items-center wrap-anywhere text-done-ink print:min-h-0 print:gap-1.5 print:no-underline"
          >
            {label}
            <span className="hidden text-soft print:inline">{shortAddress(url)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
