import { forgeMark, forgeProject } from "./forge-project";
import { isOnHost, type LinkAddress, readLinkAddress } from "./link-address";
import { npmPackage } from "./npm-package";

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
  ["colab.research.google.com", colabTitle],
  ["kaggle.com", kaggleTitle],
  ["arxiv.org", arxivTitle],
  ["doi.org", ({ path }) => (path.length > 1 ? `DOI ${path.join("/")}` : null)],
  ["openreview.net", openReviewTitle],
  ["zenodo.org", zenodoTitle],
  ["youtube.com", youTubeTitle],
  ["youtu.be", ({ path }) => withId("YouTube", path[0])],
  ["pypi.org", ({ path }) => (path[0] === "project" ? withId("PyPI", path[1]) : null)],
  ["npmjs.com", ({ path }) => withId("npm", npmPackage(path))],
  ["wandb.ai", weightsTitle],
  ["lesswrong.com", postTitle],
  ["alignmentforum.org", postTitle],
  ["forum.effectivealtruism.org", postTitle],
  ["medium.com", postTitle],
  ["substack.com", postTitle],
];

function projectTitle(address: LinkAddress): string | null {
  const project = forgeProject(address);
  return project && `${project.owner}/${project.name}${forgeMark(project)}`;
}

function huggingFaceTitle({ path }: LinkAddress): string | null {
  const [first = "", ...rest] = path;
  if (first === "papers") return withId("arXiv", rest[0]);
  if (first === "blog") return postTitle({ path });
  const parts = first === "datasets" || first === "spaces" ? rest : path;
  return parts.length > 0 ? parts.slice(0, 2).join("/") : null;
}

/** `/drive/<id>`, `/github/<owner>/<project>/blob/<branch>/…/<file>`. */
function colabTitle({ path }: LinkAddress): string | null {
  const [place, owner, project] = path;
  if (place === "drive") return withId("Colab", owner);
  if (place !== "github" || !owner || !project) return null;
  return path.length > 3 ? `${owner}/${project}: ${path.at(-1)}` : `${owner}/${project}`;
}

/** `/code/<owner>/<name>` and the like; `/competitions/<name>` has no owner. */
function kaggleTitle({ path }: LinkAddress): string | null {
  const [place = "", owner, name] = path;
  if (place === "competitions" || place === "c") return withId("Kaggle", owner);
  return owner && name ? `${owner}/${name}` : null;
}

/** `/abs/2301.05217v2`, `/pdf/2301.05217.pdf`, `/abs/cs/0112017`. */
function arxivTitle({ path }: LinkAddress): string | null {
  if (path[0] !== "abs" && path[0] !== "pdf" && path[0] !== "html") return null;
  const id = path.slice(1, 3).join("/");
  return withId("arXiv", id.replace(/\.pdf$/, ""));
}

function openReviewTitle({ path, query }: LinkAddress): string | null {
  return path[0] === "profile" ? null : withId("OpenReview", query.get("id"));
}

/** `/records/123`, formerly `/record/123`; files lie below. */
function zenodoTitle({ path }: LinkAddress): string | null {
  const [place = "", ...rest] = path;
  if (place === "doi") return withId("DOI", rest.join("/"));
  return /^records?$/.test(place) ? withId("Zenodo", rest[0]) : null;
}

function youTubeTitle({ path, query }: LinkAddress): string | null {
  const [place = "", id] = path;
  if (place === "watch") return withId("YouTube", query.get("v"));
  if (place === "playlist") return withId("YouTube", query.get("list"));
  return ["shorts", "live", "embed", "v"].includes(place) ? withId("YouTube", id) : null;
}

/** `/<owner>/<project>/reports/<Words-of-the-title>--<id>`. */
function weightsTitle({ path }: LinkAddress): string | null {
  const [owner, project, place, name = ""] = path;
  const title = place === "reports" ? inWords(name.replace(/--.*$/, "")) : null;
  return title ?? (owner && project ? `${owner}/${project}` : null);
}

/** The last part of the path that is words: forums put it after an id, blogs append one to it. */
function postTitle({ path }: Pick<LinkAddress, "path">): string | null {
  return inWords(path.at(-1)?.replace(/-[0-9a-f]{8,}$/, "") ?? "");
}

/** "what-a-probe-shows" as it was once written; null for what is no more than one word. */
function inWords(slug: string): string | null {
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
