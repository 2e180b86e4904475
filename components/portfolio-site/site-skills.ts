import type { Element } from "hast";

import { textIn } from "@/lib/domain/locale";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import { piecesOf } from "@/lib/domain/portfolio-pieces";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { skillName } from "@/lib/domain/roadmap-lookup";

import { h } from "./html";
import type { SiteWords } from "./site-words";

/** Each skill with the number of pieces on the page that show it; opened, it leads to them. */
export function siteSkills(
  portfolio: PublicPortfolio,
  version: RoadmapVersion,
  { locale, t }: SiteWords,
): Element | null {
  const onPage = new Set(piecesOf(portfolio).map(({ anchor }) => anchor));
  const skills = (portfolio.skills ?? []).flatMap(({ skillKey, evidence }) => {
    const name = skillName(version, skillKey);
    const pieces = evidence.filter(({ anchor }) => onPage.has(anchor));
    return name && pieces.length > 0 ? [{ name: textIn(name, locale), pieces }] : [];
  });
  if (skills.length === 0) return null;
  return h(
    "ul",
    { class: "skills" },
    skills.map(({ name, pieces }) =>
      h(
        "li",
        {},
        h(
          "details",
          {},
          h(
            "summary",
            {},
            h("span", { lang: name.lang === locale ? undefined : name.lang }, name.text),
            h(
              "span",
              { class: "count" },
              String(pieces.length),
              h(
                "span",
                { class: "hidden" },
                ` ${t("portfolio.skillCount", { count: pieces.length })}`,
              ),
            ),
          ),
          h(
            "ul",
            {},
            pieces.map(({ anchor, claim }) =>
              h("li", {}, h("a", { href: `#${anchor}`, dir: "auto" }, claim)),
            ),
          ),
        ),
      ),
    ),
  );
}
