import type { Element } from "hast";

import { linkRel } from "@/lib/domain/link";
import { linkOwner } from "@/lib/domain/link-owner";
import { linkTitle } from "@/lib/domain/link-title";
import type { PublicEvidence, PublicPortfolio } from "@/lib/domain/portfolio";
import { piecesOnPaper, placeOf } from "@/lib/domain/portfolio-paper";
import { shortAddress } from "@/lib/domain/short-address";
import { formatMonth } from "@/lib/i18n/format-month";

import { h } from "./html";
import type { SiteWords } from "./site-words";

/** The address of the picture of a piece; null without one. */
type PictureOf = (piece: PublicEvidence) => string | null;

/** So many are read at a glance; more are folded by kind. A link to a piece opens its kind. */
const openAtMost = 12;

/** Selected work: each with its kind beside it where there is room, above it on a phone. */
export function siteSelected(
  pinned: PublicPortfolio["pinned"],
  pictureOf: PictureOf,
  site: SiteWords,
): Element[] {
  return pinned.map((piece) =>
    h(
      "div",
      { class: "row" },
      h("p", { class: "kind" }, site.words.evidence.kind[piece.kind]),
      h(
        "article",
        { "aria-label": site.words.portfolio.pinned },
        h("p", { class: "claim", dir: "auto" }, piece.claim),
        sourceOf(piece, site),
        detailsOf(piece, pictureOf, site),
      ),
    ),
  );
}

/** All evidence by kind. On paper the newest, as many as have room on two pages, and how many there are besides. */
export function siteList(
  portfolio: PublicPortfolio,
  pictureOf: PictureOf,
  site: SiteWords,
): Element[] {
  const { groups, pinned } = portfolio;
  const { t, words } = site;
  const count = groups.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const printed = piecesOnPaper(portfolio);
  const pinnedAnchors = new Set(pinned.map(({ anchor }) => anchor));
  const onPaper = (isPrinted: boolean) => (isPrinted ? undefined : "unprinted");

  const folds = groups.map(({ kind, evidence }) => {
    const isPrinted = evidence.some((piece) => placeOf(piece) <= printed);
    const number = t("portfolio.kindCount", { count: evidence.length });
    return h(
      "details",
      { open: count <= openAtMost, class: onPaper(isPrinted) },
      h("summary", {}, words.evidence.kind[kind], " ", h("span", { class: "quiet" }, number)),
      h(
        "ul",
        {},
        evidence.map((piece) =>
          h(
            "li",
            { id: piece.anchor, class: onPaper(placeOf(piece) <= printed) },
            h("p", { dir: "auto" }, piece.claim),
            sourceOf(piece, site),
            !pinnedAnchors.has(piece.anchor) &&
              h("div", { class: "unprinted" }, detailsOf(piece, pictureOf, site)),
          ),
        ),
      ),
    );
  });
  const rest = t("portfolio.onPaperAlone", { count: count - printed });
  return [
    h("div", { class: "folds" }, folds),
    ...(printed < count ? [h("p", { class: "address" }, rest)] : []),
  ];
}

/** The link by a short name, under whose name it lies where that is not in it, and the month. */
function sourceOf({ url, madeOn }: PublicEvidence, { locale }: SiteWords): Element {
  const title = linkTitle(url);
  const owner = linkOwner(url);
  const isNamed = !owner || title.toLowerCase().includes(owner.toLowerCase());
  return h(
    "p",
    { class: "source" },
    siteLink(url, title),
    " ",
    !isNamed && [h("span", { class: "quiet" }, owner), { type: "text", value: " " }],
    h("time", { datetime: madeOn }, formatMonth(madeOn, locale, "month")),
  );
}

/** A link of the owner; on paper with its address, which takes the place of a name made from it. */
export function siteLink(url: string, label: string): Element {
  return h(
    "a",
    { href: url, rel: linkRel.split(" "), dir: "auto" },
    h("span", { class: "name" }, label),
    h("span", { class: "address", dir: "ltr" }, shortAddress(url)),
  );
}

/** What the owner did, what it does not show, with whom, and what it looks like. */
function detailsOf(piece: PublicEvidence, pictureOf: PictureOf, { words }: SiteWords) {
  const { limitsLabel, withWhomLabel } = words.portfolio;
  const details = [
    ["", piece.myPart],
    [limitsLabel, piece.limits],
    [withWhomLabel, piece.withWhom],
  ] as const;
  return [
    ...details.flatMap(([label, text]) =>
      text ? h("p", { class: "detail" }, label && `${label} `, h("bdi", {}, text)) : [],
    ),
    ...pictureAt(pictureOf(piece), piece),
  ];
}

function pictureAt(src: string | null, { picture }: PublicEvidence): Element[] {
  if (!src || !picture) return [];
  const { width, height, alt } = picture;
  return [h("img", { src, width, height, alt, loading: "lazy", decoding: "async" })];
}
