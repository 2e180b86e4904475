import type { CalendarDate } from "./calendar-date";
import type { EvidenceKind } from "./evidence-kind";
import { networkOf } from "./link-network";
import { linkTitle } from "./link-title";
import type { PublicEvidence, PublicPortfolio } from "./portfolio";
import { type NamedSkill, piecesOf } from "./portfolio-pieces";

type Profile = { readonly network: string; readonly username?: string; readonly url: string };

type Project = {
  readonly name: string;
  readonly description: string;
  readonly highlights?: readonly string[];
  readonly keywords?: readonly string[];
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly url: string;
  readonly type: string;
};

type Publication = {
  readonly name: string;
  readonly publisher: string;
  readonly releaseDate: CalendarDate;
  readonly url: string;
  readonly summary: string;
};

type Certificate = {
  readonly name: string;
  readonly date: CalendarDate;
  readonly url: string;
  readonly issuer: string;
};

/** A portfolio as JSON Resume 1.0 (jsonresume.org/schema). What is empty is left out. */
export type Resume = {
  readonly $schema: string;
  readonly basics: {
    readonly name: string;
    readonly label?: string;
    readonly url: string;
    readonly summary?: string;
    readonly profiles?: readonly Profile[];
  };
  readonly projects?: readonly Project[];
  readonly publications?: readonly Publication[];
  readonly certificates?: readonly Certificate[];
  readonly skills?: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly meta: { readonly canonical: string; readonly version: string };
};

type Source = {
  /** Whole addresses of the page and of this document, in one language. */
  readonly address: string;
  readonly canonical: string;
  /** The biography without its marks. */
  readonly summary: string;
  readonly skills: readonly NamedSkill[];
  readonly words: {
    readonly kind: (kind: EvidenceKind) => string;
    readonly limits: (text: string) => string;
    readonly withWhom: (text: string) => string;
  };
};

/**
 * What the page shows, as a résumé that other programs read (decision 0074 has the mapping). There is no e-mail
 * address, telephone, place, job or school in it: the page has none.
 */
export function resumeOf(portfolio: PublicPortfolio, source: Source): Resume {
  const { name, headline, links } = portfolio;
  const { address, canonical, summary, skills } = source;
  const pieces = piecesOf(portfolio);
  const skillNames = skillNamesOf(skills);
  const sorted = (section: Section) => pieces.filter(({ kind }) => sectionOf(kind) === section);
  return {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: {
      name,
      ...(headline && { label: headline }),
      url: address,
      ...(summary && { summary }),
      ...list("profiles", links.map(profileOf)),
    },
    ...list(
      "projects",
      sorted("projects").map((piece) => projectOf(piece, source, skillNames)),
    ),
    ...list(
      "publications",
      sorted("publications").map((piece) => publicationOf(piece, source)),
    ),
    ...list("certificates", sorted("certificates").map(certificateOf)),
    ...list(
      "skills",
      skills.map((skill) => ({
        name: skill.name,
        keywords: [...new Set(skill.evidence.map(({ url }) => linkTitle(url)))],
      })),
    ),
    meta: { canonical, version: "v1.0.0" },
  };
}

type Section = "projects" | "publications" | "certificates";

const written: readonly EvidenceKind[] = ["paper", "report", "post", "talk"];

/** Where a piece of evidence stands. Open source is a project: nobody was taken on as a volunteer. */
function sectionOf(kind: EvidenceKind): Section {
  if (kind === "certificate") return "certificates";
  return written.includes(kind) ? "publications" : "projects";
}

function projectOf(
  piece: PublicEvidence,
  { words }: Source,
  skillNames: ReadonlyMap<string, readonly string[]>,
): Project {
  const { anchor, url, kind, claim, madeOn } = piece;
  return {
    name: linkTitle(url),
    description: claim,
    ...list("highlights", detailsOf(piece, words)),
    ...list("keywords", skillNames.get(anchor) ?? []),
    // A day and no span: only one of the two would be read as "until" or "since".
    ...{ startDate: madeOn, endDate: madeOn },
    url: uriOf(url),
    type: words.kind(kind),
  };
}

/** The skills of each piece, by its anchor. */
function skillNamesOf(skills: readonly NamedSkill[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, evidence } of skills) {
    for (const { anchor } of evidence) names.set(anchor, [...(names.get(anchor) ?? []), name]);
  }
  return names;
}

function publicationOf(piece: PublicEvidence, { words }: Source): Publication {
  return {
    name: linkTitle(piece.url),
    publisher: hostOf(piece.url),
    releaseDate: piece.madeOn,
    url: uriOf(piece.url),
    summary: [piece.claim, ...detailsOf(piece, words)].join("\n"),
  };
}

function certificateOf({ url, claim, madeOn }: PublicEvidence): Certificate {
  return { name: claim, date: madeOn, url: uriOf(url), issuer: hostOf(url) };
}

function detailsOf(
  { myPart, limits, withWhom }: PublicEvidence,
  words: Source["words"],
): readonly string[] {
  return [myPart, limits && words.limits(limits), withWhom && words.withWhom(withWhom)].filter(
    Boolean,
  );
}

function profileOf({ label, url }: PublicPortfolio["links"][number]): Profile {
  const known = networkOf(url);
  return {
    network: known?.network ?? label,
    ...(known?.username && { username: known.username }),
    url: uriOf(url),
  };
}

/** Without an address that browsers take and the stricter RFC 3986 does not. */
function uriOf(url: string): string {
  const { origin } = new URL(url);
  return origin + url.slice(origin.length).replace(/[[\]{}|\\^`"<>]/g, encodeURIComponent);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** `{ [name]: items }`, or nothing when there are none. */
function list<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } {
  return items.length > 0 ? ({ [name]: items } as { [Key in Name]: readonly Item[] }) : {};
}
