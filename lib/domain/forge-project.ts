import { isOnHost, type LinkAddress } from "./link-address";

export type ForgeProject = {
  /** A person or an organisation; on GitLab with all groups, as in "group/subgroup". */
  readonly owner: string;
  readonly name: string;
  /** What follows the project in the path. */
  readonly rest: readonly string[];
};

/**
 * The project that an address on a forge (GitHub, GitLab, Codeberg, Bitbucket) is about; null for pages of a person
 * and of the forge itself.
 */
export function forgeProject(address: LinkAddress): ForgeProject | null {
  const { path } = address;
  const [first = ""] = path;
  if (path.length < 2 || ownPages.has(first.toLowerCase())) return null;
  const end = isOnHost(address, "gitlab.com") ? endOnGitLab(path) : 2;
  const owner = path.slice(0, end - 1).join("/");
  const name = (path[end - 1] ?? "").replace(/\.git$/, "");
  return { owner, name, rest: path.slice(end).filter((part) => part !== "-") };
}

/** Groups may have groups. What follows the project begins with `-`, or with a known word in older addresses. */
function endOnGitLab(path: readonly string[]): number {
  const at = path.findIndex((part, index) => index > 1 && (part === "-" || gitLabPages.has(part)));
  return at === -1 ? path.length : at;
}

const gitLabPages = new Set([
  ...["tree", "blob", "raw", "commit", "commits", "tags", "releases", "wikis"],
  ...["merge_requests", "issues", "pipelines", "snippets"],
]);

/** First parts of a path that are no person's name. */
const ownPages = new Set([
  ...["orgs", "users", "settings", "topics", "explore", "marketplace", "sponsors", "search"],
  ...["features", "login", "notifications", "collections", "trending", "about", "groups"],
]);

/** Changes and conversations: work on a project, not the project itself. */
export function isForgeWork({ rest }: ForgeProject): boolean {
  return numbered.has(rest[0] ?? "") || commits.has(rest[0] ?? "");
}

/** "#12" of a pull request, merge request, issue or discussion, a commit's or a release's name; "" of other pages. */
export function forgeMark({ rest }: ForgeProject): string {
  const [page = "", name = "", tag = ""] = rest;
  if (numbered.has(page) && /^\d{1,12}$/.test(name)) return ` #${name}`;
  if (commits.has(page) && /^[0-9a-f]{7,64}$/.test(name)) return ` @${name.slice(0, 7)}`;
  if (page !== "releases" || name === "") return "";
  return name === "tag" ? ` ${tag}`.trimEnd() : ` ${name}`;
}

const numbered = new Set([
  ...["pull", "pulls", "pull-requests", "merge_requests", "issues", "discussions"],
]);

const commits = new Set(["commit", "commits"]);
