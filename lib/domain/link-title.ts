import { isOnHost, type LinkAddress, readLinkAddress } from "./link-address";

const longestTitle = 80;

/**
 * A short name for a link, from the address alone: "owner/repo #12", "arXiv 2301.05217", the words in
 * the address of a post, else the host and the end of the path. Never empty for a valid address.
 */
export function linkTitle(url: string): string {
  const address = readLinkAddress(url);
  if (address === null) return shorten(url);
  const rule = titleRules.find(([host]) => isOnHost(address, host));
  return shorten(rule?.[1](address) ?? defaultTitle(address));
}

/** Null: this address on the host has no better name than the default. */
type TitleRule = readonly [host: string, title: (address: LinkAddress) => string | null];

const titleRules: readonly TitleRule[] = [
  ["gist.github.com", ({ path }) => (path[0] ? `${path[0]} (gist)` : null)],
  ["github.com", projectTitle],
  ["gitlab.com", projectTitle],
  ["codeberg.org", projectTitle],
  ["bitbucket.org", projectTitle],
  ["huggingface.co", huggingFaceTitle],
  ["hf.co", huggingFaceTitle],
  ["arxiv.org", arxivTitle],
  ["doi.org", ({ path }) => (path.length > 1 ? `DOI ${path.join("/")}` : null)],
  ["openreview.net", ({ query }) => withId("OpenReview", query.get("id"))],
  ["zenodo.org", ({ path }) => withId("Zenodo", path.at(-1))],
  ["youtube.com", ({ query, path }) => withId("YouTube", query.get("v") ?? path[1])],
  ["youtu.be", ({ path }) => withId("YouTube", path[0])],
  ["pypi.org", ({ path }) => (path[0] === "project" ? withId("PyPI", path[1]) : null)],
  [
    "npmjs.com",
    ({ path }) => (path[0] === "package" ? withId("npm", path.slice(1, 3).join("/")) : null),
  ],
  ["wandb.ai", ({ path }) => (path.length > 1 ? path.slice(0, 2).join("/") : null)],
  ["kaggle.com", ({ path }) => (path.length > 2 ? path.slice(1, 3).join("/") : null)],
  ["lesswrong.com", postTitle],
  ["alignmentforum.org", postTitle],
  ["forum.effectivealtruism.org", postTitle],
  ["medium.com", postTitle],
  ["substack.com", postTitle],
];

function projectTitle({ path }: LinkAddress): string | null {
  const [owner, name] = path;
  if (owner === undefined || name === undefined) return null;
  const project = `${owner}/${name.replace(/\.git$/, "")}`;
  const at = path.findIndex((part, index) => index > 1 && numberedParts.has(part));
  const number = at === -1 ? "" : (path[at + 1] ?? "");
  return /^\d+$/.test(number) ? `${project} #${number}` : project;
}

const numberedParts = new Set(["pull", "pull-requests", "merge_requests", "issues", "discussions"]);

function huggingFaceTitle({ path }: LinkAddress): string | null {
  const isBelowKind = path[0] === "datasets" || path[0] === "spaces";
  const parts = isBelowKind ? path.slice(1, 3) : path.slice(0, 2);
  return parts.length > 0 ? parts.join("/") : null;
}

/** `/abs/2301.05217v2`, `/pdf/2301.05217.pdf`, `/abs/cs/0112017`. */
function arxivTitle({ path }: LinkAddress): string | null {
  if (path[0] !== "abs" && path[0] !== "pdf" && path[0] !== "html") return null;
  return withId(
    "arXiv",
    path
      .slice(1, 3)
      .join("/")
      .replace(/\.pdf$/, ""),
  );
}

/** The last part of the path that is words: forums put it after an id, blogs append one to it. */
function postTitle({ path }: LinkAddress): string | null {
  const slug = path.at(-1)?.replace(/-[0-9a-f]{8,}$/, "") ?? "";
  if (!/[-_]/.test(slug)) return null;
  const words = slug.replace(/[-_]+/g, " ").trim();
  return words === "" ? null : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function withId(name: string, id: string | null | undefined): string | null {
  return id ? `${name} ${id}` : null;
}

function defaultTitle({ host, path }: LinkAddress): string {
  if (path.length === 0) return host;
  return path.length === 1 ? `${host}/${path[0]}` : `${host}/…/${path.at(-1)}`;
}

function shorten(title: string): string {
  const characters = [...title];
  if (characters.length <= longestTitle) return title;
  return `${characters.slice(0, longestTitle - 1).join("")}…`;
}
