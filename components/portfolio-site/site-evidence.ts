import type { Element } from "hast";

import { linkRel } from "@/lib/domain/link";
import { linkTitle } from "@/lib/domain/link-title";
import type { PublicEvidence } from "@/lib/domain/portfolio";
import { formatMonth } from "@/lib/i18n/format-month";

import { h } from "./html";
import type { SiteWords } from "./site-words";

/** Pieces of one kind that are seen at once; the rest is a click away, so that the page stays one that is read. */
const mostAtOnce = 12;

type Look = {
  size: "large" | "small";
  hasDetails: boolean;
  /** Whether links inside the page lead to this one. */
  isTarget: boolean;
  /** The address of its picture; null without one. */
  pictureOf: (piece: PublicEvidence) => string | null;
};

/** A claim, the link that proves it, and what one should know about it. */
export function sitePiece(piece: PublicEvidence, look: Look, { locale, t }: SiteWords): Element {
  const { url, claim, myPart, limits, withWhom, madeOn } = piece;
  const details = [
    myPart,
    limits && t("portfolio.limits", { text: limits }),
    withWhom && t("portfolio.withWhom", { text: withWhom }),
  ].filter(Boolean);

  return h(
    "article",
    { id: look.isTarget ? piece.anchor : undefined },
    h("p", { class: look.size === "large" ? "claim" : null, dir: "auto" }, claim),
    h(
      "p",
      { class: "source" },
      siteLink(url, linkTitle(url)),
      " ",
      h("time", { datetime: madeOn }, formatMonth(madeOn, locale, "month")),
    ),
    look.hasDetails && details.map((text) => h("p", { class: "detail", dir: "auto" }, text)),
    look.hasDetails && pictureAt(look.pictureOf(piece), piece),
  );
}

function pictureAt(src: string | null, { picture }: PublicEvidence): Element | null {
  if (!src || !picture) return null;
  const { width, height, alt } = picture;
  return h("img", { src, width, height, alt, loading: "lazy", decoding: "async" });
}

/** A link of the owner, with its address on paper. */
export function siteLink(url: string, label: string): Element[] {
  return [
    h("a", { href: url, rel: linkRel.split(" "), dir: "auto" }, label),
    h("span", { class: "address", dir: "ltr" }, ` ${url}`),
  ];
}

/** Rows with the kind beside them where there is room, above them on a phone. */
export function siteRows(
  rows: readonly { label: string; pieces: readonly Element[] }[],
  more: string,
) {
  return rows.map(({ label, pieces }) => {
    const rest = pieces.slice(mostAtOnce);
    return h(
      "div",
      { class: "row" },
      h("p", { class: "kind" }, label),
      h(
        "div",
        { class: "pieces" },
        pieces.slice(0, mostAtOnce),
        rest.length > 0 &&
          h("details", {}, h("summary", {}, more.replace("{count}", String(rest.length))), rest),
      ),
    );
  });
}
