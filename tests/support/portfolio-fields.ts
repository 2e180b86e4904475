const piece = (at: string) =>
  ["anchor", "url", "kind", "claim", "myPart", "limits", "withWhom", "madeOn"]
    .concat(["picture.id", "picture.width", "picture.height", "picture.alt"])
    .map((field) => `${at}.${field}`);

const count = (at: string) => ["total", "done", "settled"].map((field) => `${at}.${field}`);

/**
 * The reviewed list of every field that can be reached through a public portfolio, by output, as paths to the values.
 * Something new has to be entered here, by somebody who has thought about whether the world may know it.
 */
export const publicFields = {
  portfolio: [
    ...["name", "headline", "bio", "links[].label", "links[].url"],
    ...piece("pinned[]"),
    ...["groups[].kind", ...piece("groups[].evidence[]")],
    ...["skills[].skillKey", ...piece("skills[].evidence[]")],
    ...["key", "week", "phaseKey", "state", "fill.part", "fill.whole", "notch", "proved"]
      .concat(["known", "current", "planned"])
      .map((field) => `path[].stone.${field}`),
    ...["key", "finished", "proved"].map((field) => `path[].progress.${field}`),
    ...count("path[].progress.tasks"),
    ...count("path[].progress.minutes"),
  ],
  resume: [
    ...["$schema", "basics.name", "basics.label", "basics.url", "basics.summary"],
    ...["network", "username", "url"].map((field) => `basics.profiles[].${field}`),
    ...[
      "name",
      "description",
      "highlights[]",
      "keywords[]",
      "startDate",
      "endDate",
      "url",
      "type",
    ].map((field) => `projects[].${field}`),
    ...["name", "publisher", "releaseDate", "url", "summary"].map(
      (field) => `publications[].${field}`,
    ),
    ...["name", "date", "url", "issuer"].map((field) => `certificates[].${field}`),
    ...["skills[].name", "skills[].keywords[]", "meta.canonical", "meta.version"],
  ],
  jsonLd: [
    ...["@context", "@type", "@id", "url", "name", "inLanguage"],
    ...["@type", "@id", "name", "description", "url", "sameAs[]", "knowsAbout[]"].map(
      (field) => `mainEntity.${field}`,
    ),
    ...["@type", "name", "url", "abstract", "dateCreated", "author.@id"].map(
      (field) => `hasPart[].${field}`,
    ),
  ],
  card: [
    ...["locale", "name", "handle", "headline", "place[]", "rows[].title", "rows[].isMarked"],
    ...["key", "state", "fill", "proved"].map((field) => `rows[].stones[].${field}`),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The paths to all values that are no objects, each once, sorted: `links[].url`. */
export function leafPathsOf(value: unknown, at = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [at];
  const inside = Array.isArray(value)
    ? value.flatMap((item) => leafPathsOf(item, `${at}[]`))
    : Object.entries(value).flatMap(([key, item]) =>
        item === null ? [] : leafPathsOf(item, at ? `${at}.${key}` : key),
      );
  return [...new Set(inside)].sort();
}

/** The paths that are not on the list. */
export function unlistedFields(
  output: keyof typeof publicFields,
  value: unknown,
): readonly string[] {
  const listed: readonly string[] = publicFields[output];
  return leafPathsOf(value).filter((path) => !listed.includes(path));
}
