import type { Element, Properties } from "hast";

import type { PublicPortfolio } from "@/lib/domain/portfolio";

import { h } from "./html";
import type { SiteWords } from "./site-words";

type Source = {
  portfolio: PublicPortfolio;
  /** Whether search engines may list it. */
  isIndexed: boolean;
  /** From the folder of the page to the root of the site. */
  up: string;
};

/** `file:` beside `'self'`, because not every browser takes a file on the disk for the same site. */
const policy =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** What a page says about itself, in its head. */
export function siteHead({ portfolio, isIndexed, up }: Source, { t }: SiteWords): Element {
  const { name, headline } = portfolio;
  const description = headline || t("portfolio.description", { name });
  const meta = (properties: Properties) => h("meta", properties);
  return h(
    "head",
    {},
    meta({ charset: "utf-8" }),
    meta({ "http-equiv": "content-security-policy", content: policy }),
    meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
    meta({ name: "color-scheme", content: "light dark" }),
    meta({ name: "robots", content: isIndexed ? "index, follow" : "noindex, nofollow" }),
    h("title", {}, name),
    meta({ name: "description", content: description }),
    meta({ property: "og:type", content: "profile" }),
    meta({ property: "og:title", content: name }),
    meta({ property: "og:description", content: description }),
    meta({ property: "og:image", content: `${up}opengraph.png` }),
    h("link", { rel: ["stylesheet"], href: `${up}styles.css` }),
  );
}
