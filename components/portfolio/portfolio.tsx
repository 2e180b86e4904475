import { getTranslations } from "next-intl/server";

import type { Locale } from "@/lib/domain/locale";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import { piecesOf } from "@/lib/domain/portfolio-pieces";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { WeekEntry } from "@/lib/domain/roadmap-lookup";
import { renderMarkdown } from "@/lib/markdown/render-markdown";

import { EvidenceList } from "./evidence-list";
import { PortfolioLinks } from "./portfolio-links";
import { PortfolioPath } from "./portfolio-path";
import { SelectedWork } from "./selected-work";
import { SkillList } from "./skill-list";

type Props = {
  portfolio: PublicPortfolio;
  version: RoadmapVersion;
  entries: readonly WeekEntry[];
  locale: Locale;
  /** The address of a picture by its id: each way to the page has its own. */
  picturePath: (id: string) => string;
  /** Where the page is, to be printed; not for an address that is a secret. */
  address?: string;
};

/**
 * The public page, in the order of a busy reader's patience (PRODUCT, Portfolio): who in one line, selected work,
 * skills, the path, everything, contact. On paper the contact follows the name. No script.
 */
export async function Portfolio(props: Props) {
  const { portfolio, version, entries, locale, picturePath, address } = props;
  const t = await getTranslations("portfolio");
  const { name, headline, bio, links, pinned, groups, skills, path } = portfolio;
  const count = piecesOf(portfolio).length;
  const isEmpty = !(headline || bio || count > 0);
  const hasContact = bio !== "" || links.length > 0;

  return (
    <div className="grid grid-cols-1 gap-9 sm:gap-12 print:gap-4 print:text-[9.5pt] print:leading-snug">
      <header className="grid gap-3 print:order-1 print:gap-1">
        <h1 dir="auto" className="wrap-anywhere print:text-[20pt]">
          {name}
        </h1>
        {headline ? (
          <p
            dir="auto"
            className="max-w-[60ch] wrap-anywhere font-serif text-lg leading-relaxed sm:text-xl print:max-w-none print:text-[12pt]"
          >
            {headline}
          </p>
        ) : null}
        {hasContact ? (
          <a
            href="#contact"
            className="inline-flex min-h-11 w-fit items-center text-[0.95rem] print:hidden"
          >
            {t(links.length > 0 ? "contact" : "about")}
          </a>
        ) : null}
      </header>

      {pinned.length > 0 ? <SelectedWork {...{ pinned, locale, picturePath }} /> : null}
      {skills && skills.length > 0 ? (
        <SkillList {...{ skills, version, locale }} hasList={groups.length > 0} />
      ) : null}
      {path ? <PortfolioPath {...{ path, version, entries, locale, count }} /> : null}
      {groups.length > 0 ? <EvidenceList {...{ portfolio, locale, picturePath, address }} /> : null}

      {hasContact ? (
        <section
          id="contact"
          aria-labelledby="contact-title"
          className="grid scroll-mt-6 gap-3 print:order-2 print:gap-1"
        >
          <h2 id="contact-title" className="print:hidden">
            {t(bio ? "about" : "contact")}
          </h2>
          {bio ? (
            <div dir="auto" className={bioLook}>
              {renderMarkdown(bio)}
            </div>
          ) : null}
          {links.length > 0 ? <PortfolioLinks links={links} /> : null}
        </section>
      ) : null}

      {isEmpty ? <p className="text-soft print:order-3">{t("empty")}</p> : null}
    </div>
  );
}

const bioLook =
  "grid max-w-[64ch] gap-3 wrap-anywhere [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6 [&_pre]:overflow-x-auto print:max-w-none print:gap-1";
