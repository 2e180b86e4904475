import type { EvidenceKind } from "./evidence-kind";
import { linkTitle } from "./link-title";
import type { Locale } from "./locale";
import type { PublicEvidence, PublicPortfolio } from "./portfolio";
import { type NamedSkill, piecesOf } from "./portfolio-pieces";

/** Search engines read no more, and the page stays one that can be opened. */
const mostWorks = 50;

type Source = {
  /** The whole address of the page. */
  readonly address: string;
  readonly locale: Locale;
  readonly skills: readonly NamedSkill[];
};

/** A portfolio in the words of schema.org: a page about a person, and their works. What is empty is left out. */
export function portfolioData(portfolio: PublicPortfolio, { address, locale, skills }: Source) {
  const { name, headline, links } = portfolio;
  const person = `${address}#person`;
  const works = piecesOf(portfolio).slice(0, mostWorks);
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    "@id": address,
    url: address,
    name,
    inLanguage: locale,
    mainEntity: {
      "@type": "Person",
      "@id": person,
      name,
      ...(headline && { description: headline }),
      url: address,
      ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
      ...(skills.length > 0 && { knowsAbout: skills.map((skill) => skill.name) }),
    },
    ...(works.length > 0 && { hasPart: works.map((piece) => workOf(piece, person)) }),
  };
}

function workOf({ kind, url, claim, madeOn }: PublicEvidence, person: string) {
  return {
    "@type": types[kind],
    name: linkTitle(url),
    url,
    abstract: claim,
    dateCreated: madeOn,
    // A certificate about somebody is not by them.
    ...(kind !== "certificate" && { author: { "@id": person } }),
  };
}

/** Each is a `CreativeWork`; the plain one where a closer type would promise what is not known here. */
const types: Readonly<Record<EvidenceKind, string>> = {
  repository: "SoftwareSourceCode",
  model: "CreativeWork",
  dataset: "Dataset",
  notebook: "SoftwareSourceCode",
  demo: "WebApplication",
  contribution: "SoftwareSourceCode",
  review: "CreativeWork",
  paper: "ScholarlyArticle",
  report: "Report",
  post: "BlogPosting",
  talk: "CreativeWork",
  certificate: "EducationalOccupationalCredential",
  other: "CreativeWork",
};
