import type { Element } from "hast";

import { textIn } from "@/lib/domain/locale";
import type { PublicEvidence, PublicPortfolio } from "@/lib/domain/portfolio";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { skillName } from "@/lib/domain/roadmap-lookup";

import { h } from "./html";
import { siteLink } from "./site-evidence";
import type { SiteWords } from "./site-words";

/** Pieces named below a skill; more would be a second list of everything. */
const named = 6;

type Source = Pick<PublicPortfolio, "groups" | "skills"> & { version: RoadmapVersion };

/** Each skill with the number of pieces that show it; opened, it leads to them. Null without any. */
export function siteSkills({ groups, skills, version }: Source, site: SiteWords): Element | null {
  const entries = (skills ?? []).flatMap(({ skillKey, evidence }) => {
    const name = skillName(version, skillKey);
    return name ? skillOf(textIn(name, site.locale), evidence, groups.length > 0, site) : [];
  });
  return entries.length > 0 ? h("ul", { class: "skills" }, entries) : null;
}

function skillOf(
  { text, lang }: ReturnType<typeof textIn>,
  evidence: readonly PublicEvidence[],
  hasList: boolean,
  { locale, t }: SiteWords,
): Element {
  const count = evidence.length;
  const more = count - named;
  return h(
    "li",
    {},
    h(
      "details",
      {},
      h(
        "summary",
        {},
        h("span", { lang: lang === locale ? undefined : lang }, text),
        h(
          "span",
          { class: "count" },
          String(count),
          h("span", { class: "hidden" }, ` ${t("portfolio.skillCount", { count })}`),
        ),
      ),
      h(
        "ul",
        {},
        evidence.slice(0, named).map((piece) => h("li", {}, linkTo(piece, hasList))),
        hasList && more > 0 && h("li", {}, t("portfolio.skillMore", { count: more })),
      ),
    ),
  );
}

/** Into the list of all evidence where there is one, else to the piece itself. */
function linkTo({ anchor, claim, url }: PublicEvidence, hasList: boolean): Element {
  return hasList ? h("a", { href: `#${anchor}`, dir: "auto" }, claim) : siteLink(url, claim);
}
