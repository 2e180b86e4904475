import { unzipSync } from "fflate";

import type { MarkedLearner } from "./marked-learner";

/** The public fields of the learner with markers, by the words in these. */
const texts = ["name", "headline", "bio", "linkLabel", "linkUrl"];
const evidence = ["url", "claim", "myPart", "limits", "withWhom"].map((word) => `Evidence_${word}`);
const onPage = [...texts, ...evidence, "EvidencePicture_alt"];

export type PortfolioOutput = {
  readonly name: string;
  readonly path: (owner: MarkedLearner) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** All that it tells, and nothing else. */
  readonly shows: readonly string[];
  /** Only for the owner, who passes it on. */
  readonly isForOwner?: boolean;
  /** What is searched, when it is not the body as it is. */
  readonly textOf?: (body: Buffer) => string;
  /** Whether it is the page's, so that it goes with it. */
  readonly endsWithPage: boolean;
};

/**
 * Every way in which something of a portfolio leaves Cairn, with the reviewed list of what it tells. Something new has
 * to be entered here, by somebody who has thought about whether the world may know it.
 */
export const portfolioOutputs: readonly PortfolioOutput[] = [
  {
    name: "page",
    path: ({ handle }) => `/u/${handle}`,
    ...{ shows: [...onPage, "handle"], endsWithPage: true },
  },
  {
    name: "RSC payload of the page",
    path: ({ handle }) => `/u/${handle}`,
    ...{ headers: { rsc: "1" }, shows: [...onPage, "handle"], endsWithPage: true },
  },
  {
    name: "resume",
    path: ({ handle }) => `/u/${handle}/resume.json`,
    ...{ shows: [...texts, ...evidence, "handle"], endsWithPage: true },
  },
  {
    name: "badge",
    path: ({ handle }) => `/u/${handle}/badge.svg`,
    ...{ shows: ["name"], endsWithPage: true },
  },
  {
    name: "picture for shared links",
    path: ({ handle }) => `/u/${handle}/opengraph.png`,
    ...{ shows: [], endsWithPage: true },
  },
  {
    name: "picture of a piece",
    path: ({ handle, publicPictureId }) => `/u/${handle}/pictures/${publicPictureId}`,
    ...{ shows: ["pictureBytes"], endsWithPage: true },
  },
  {
    name: "unlisted page",
    path: ({ token }) => `/s/${token}`,
    ...{ shows: onPage, endsWithPage: false },
  },
  {
    name: "RSC payload of the unlisted page",
    path: ({ token }) => `/s/${token}`,
    ...{ headers: { rsc: "1" }, shows: onPage, endsWithPage: false },
  },
  {
    name: "picture of a piece on the unlisted page",
    path: ({ token, publicPictureId }) => `/s/${token}/pictures/${publicPictureId}`,
    ...{ shows: ["pictureBytes"], endsWithPage: false },
  },
  {
    name: "site as a zip",
    path: () => "/api/v1/portfolio/site",
    // The handle is in the name of the file.
    ...{ shows: [...onPage, "pictureBytes", "handle"], isForOwner: true, endsWithPage: false },
    textOf: (body) =>
      Object.entries(unzipSync(body))
        .map(([file, bytes]) => `${file}\n${anyText(Buffer.from(bytes))}`)
        .join("\n"),
  },
  { name: "sitemap", path: () => "/sitemap.xml", shows: [], endsWithPage: false },
  { name: "robots", path: () => "/robots.txt", shows: [], endsWithPage: false },
];

/** Bytes as characters, so that a picture is searched, too. */
export function anyText(bytes: Buffer): string {
  return `${bytes.toString("utf8")}\n${bytes.toString("latin1")}`;
}
