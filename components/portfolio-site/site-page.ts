import type { Element } from "hast";

import { languageNames } from "@/components/languages/language-names";
import { type Locale, locales } from "@/lib/domain/locale";
import type { PublicEvidence, PublicPortfolio } from "@/lib/domain/portfolio";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { WeekEntry } from "@/lib/domain/roadmap-lookup";
import { markdownTree } from "@/lib/markdown/render-markdown";

import { h, toHtml } from "./html";
import { siteLink, siteList, siteSelected } from "./site-evidence";
import { siteHead } from "./site-head";
import { sitePath } from "./site-path";
import { siteSkills } from "./site-skills";
import { type SiteWords, siteWords } from "./site-words";

export type SitePageSource = {
  portfolio: PublicPortfolio;
  version: RoadmapVersion;
  entries: readonly WeekEntry[];
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** Where the picture of a piece lies in the zip; null without one. */
  picturePath: (piece: PublicEvidence) => string | null;
};

/** The languages of a site, the one of its first page at its root. */
export type SitePlace = { locale: Locale; root: Locale };

/** The folder of a page inside the zip: "" or with a slash at its end. */
export function folderOf({ locale, root }: SitePlace): string {
  return locale === root ? "" : `${locale}/`;
}

/**
 * A portfolio as one file of HTML, in the order of the page itself (PRODUCT, Portfolio). It runs nothing, asks
 * nothing of any server but for the files beside it, and knows no address of ours.
 */
export function sitePage(source: SitePageSource, place: SitePlace): string {
  const site = siteWords(place.locale);
  const up = folderOf(place) && "../";
  const html = h(
    "html",
    { lang: place.locale },
    siteHead({ ...source, up }, site),
    h("body", {}, mainOf(source, up, site), footerOf(place, up, site)),
  );
  return `<!doctype html>\n${toHtml(html)}\n`;
}

function mainOf(source: SitePageSource, up: string, site: SiteWords): Element {
  const { words } = site;
  const { portfolio, version, entries } = source;
  const { name, headline, bio, links, pinned, groups, path } = portfolio;
  const pictureOf = (piece: PublicEvidence) => {
    const found = source.picturePath(piece);
    return found && up + found;
  };
  const skills = siteSkills({ ...portfolio, version }, site);
  const hasContact = bio !== "" || links.length > 0;
  const { about, contact } = words.portfolio;

  return h(
    "main",
    {},
    h(
      "header",
      {},
      h("h1", { dir: "auto" }, name),
      headline && h("p", { class: "headline", dir: "auto" }, headline),
      hasContact &&
        h("p", { class: "jump" }, h("a", { href: "#contact" }, links.length > 0 ? contact : about)),
    ),
    pinned.length > 0 &&
      h(
        "section",
        { "aria-labelledby": "pinned" },
        h("h2", { id: "pinned", class: "hidden" }, words.portfolio.pinned),
        siteSelected(pinned, pictureOf, site),
      ),
    skills &&
      h(
        "section",
        { "aria-labelledby": "skills" },
        h("h2", { id: "skills" }, words.portfolio.skills),
        skills,
      ),
    path &&
      h(
        "section",
        { "aria-labelledby": "path", class: "path" },
        h("h2", { id: "path" }, words.portfolio.path),
        sitePath({ path, version, entries }, site),
        h("p", { class: "quiet" }, summaryOf(portfolio, path, site)),
      ),
    groups.length > 0 &&
      h(
        "section",
        { "aria-labelledby": "all" },
        h("h2", { id: "all" }, words.portfolio.all),
        siteList(portfolio, pictureOf, site),
      ),
    hasContact && contactOf(portfolio, site),
    isEmpty(portfolio) && h("p", { class: "quiet" }, words.portfolio.empty),
  );
}

function contactOf({ bio, links }: PublicPortfolio, { words }: SiteWords): Element {
  const { about, contact } = words.portfolio;
  return h(
    "section",
    { id: "contact", "aria-labelledby": "contact-title" },
    h("h2", { id: "contact-title" }, bio ? about : contact),
    bio && h("div", { class: "bio", dir: "auto" }, treeOf(bio)),
    links.length > 0 &&
      h(
        "ul",
        { class: "links", "aria-label": words.portfolio.links },
        links.map(({ label, url }) => h("li", {}, siteLink(url, label))),
      ),
  );
}

function treeOf(bio: string) {
  return markdownTree(bio).children.flatMap((node) => (node.type === "doctype" ? [] : [node]));
}

function summaryOf(
  { groups }: PublicPortfolio,
  path: NonNullable<PublicPortfolio["path"]>,
  { t }: SiteWords,
): string {
  return t("portfolio.summary", {
    finished: path.filter(({ progress }) => progress.finished).length,
    weeks: path.length,
    count: groups.reduce((sum, { evidence }) => sum + evidence.length, 0),
  });
}

function isEmpty({ headline, bio, pinned, groups }: PublicPortfolio): boolean {
  return !(headline || bio || pinned.length > 0 || groups.length > 0);
}

function footerOf(place: SitePlace, up: string, { words }: SiteWords): Element {
  const { languages, resume } = words.portfolioSite;
  const link = (locale: Locale) =>
    h(
      "li",
      {},
      h(
        "a",
        {
          href: `${up}${folderOf({ ...place, locale })}index.html`,
          ...{ lang: locale, hreflang: locale },
          "aria-current": locale === place.locale ? "page" : null,
        },
        languageNames[locale],
      ),
    );
  return h(
    "footer",
    {},
    h("nav", { "aria-label": languages }, h("ul", { class: "links" }, locales.map(link))),
    h("p", {}, h("a", { href: "resume.json" }, resume)),
  );
}
