import { type Locale, locales } from "@/lib/domain/locale";
import type { Resume } from "@/lib/domain/resume";

import { folderOf, type SitePageSource, sitePage } from "./site-page";
import { siteReadme } from "./site-readme";
import { siteStyles } from "./site-styles";

export type SiteSource = Omit<SitePageSource, "picturePath"> & {
  /** Of the page at the root; the others have a folder each. */
  locale: Locale;
  resumes: Readonly<Record<Locale, Resume>>;
  /** SVG. */
  badge: string;
  /** PNG. */
  preview: Uint8Array;
  /** WebP, by the anchors of their pieces. */
  pictures: ReadonlyMap<string, Uint8Array>;
};

/**
 * The files of a portfolio as a site, always in the same order. Pictures are named by their place on the page:
 * no id of the server leaves it.
 */
export function siteFiles({
  locale: root,
  resumes,
  badge,
  preview,
  pictures,
  ...page
}: SiteSource) {
  const pictureName = (anchor: string) => `pictures/${anchor}.webp`;
  const picturePath = ({ anchor }: { anchor: string }) =>
    pictures.has(anchor) ? pictureName(anchor) : null;

  return [
    { path: "README.txt", content: siteReadme({ ...page.portfolio, ...page }, root) },
    ...locales.flatMap((locale) => {
      const place = { locale, root };
      const resume = withoutServer(resumes[locale]);
      return [
        {
          path: `${folderOf(place)}index.html`,
          content: sitePage({ ...page, picturePath }, place),
        },
        { path: `${folderOf(place)}resume.json`, content: `${JSON.stringify(resume, null, 2)}\n` },
      ];
    }),
    { path: "styles.css", content: siteStyles },
    { path: "badge.svg", content: badge },
    { path: "opengraph.png", content: preview },
    ...[...pictures].map(([anchor, content]) => ({ path: pictureName(anchor), content })),
  ];
}

/** Neither the page nor the document is where it was any more. */
function withoutServer({ basics, meta, ...resume }: Resume) {
  const { url: _page, ...person } = basics;
  return { ...resume, basics: person, meta: { version: meta.version } };
}
