import { forgeProject } from "./forge-project";
import { isOnHost, type LinkAddress, readLinkAddress } from "./link-address";
import { npmPackage } from "./npm-package";

/**
 * The person or the organisation under whose name the link lies, from the address alone. Null where the address does
 * not say, as with a paper or a video.
 */
export function linkOwner(url: string): string | null {
  const address = readLinkAddress(url);
  const rule = address && ownerRules.find(([host]) => isOnHost(address, host));
  return (address && rule?.[1](address)) || null;
}

type OwnerRule = readonly [
  host: string,
  owner: (address: LinkAddress) => string | null | undefined,
];

const ownerRules: readonly OwnerRule[] = [
  ["gist.github.com", ({ path }) => path[0]],
  ["github.com", (address) => forgeProject(address)?.owner],
  ["gitlab.com", (address) => forgeProject(address)?.owner],
  ["codeberg.org", (address) => forgeProject(address)?.owner],
  ["bitbucket.org", (address) => forgeProject(address)?.owner],
  ["huggingface.co", onHuggingFace],
  ["hf.co", onHuggingFace],
  ["colab.research.google.com", ({ path }) => (path[0] === "github" ? path[1] : null)],
  ["kaggle.com", onKaggle],
  ["openreview.net", () => null],
  ["pypi.org", ({ path }) => (path[0] === "user" ? path[1] : null)],
  ["npmjs.com", ({ path }) => scopeOf(npmPackage(path)) ?? afterTilde(path[0])],
  ["wandb.ai", ({ path }) => (path.length > 1 ? path[0] : null)],
  ["youtube.com", ({ path }) => afterAt(path[0])],
  ["lesswrong.com", ({ path }) => (path[0] === "users" ? path[1] : null)],
  ["alignmentforum.org", ({ path }) => (path[0] === "users" ? path[1] : null)],
  ["forum.effectivealtruism.org", ({ path }) => (path[0] === "users" ? path[1] : null)],
  ["medium.com", onMedium],
  ["substack.com", onSubstack],
];

/** `/owner/model`, `/datasets/owner/name`, `/blog/owner/title`; the oldest models and datasets have no owner. */
function onHuggingFace({ path }: LinkAddress): string | null | undefined {
  const [first = ""] = path;
  if (["papers", "docs", "learn", "tasks"].includes(first)) return null;
  const isBelowKind = ["datasets", "spaces", "collections", "blog"].includes(first);
  const parts = isBelowKind ? path.slice(1) : path;
  return parts.length > 1 ? parts[0] : null;
}

function onKaggle({ path }: LinkAddress): string | null | undefined {
  const [place = "", owner, name] = path;
  return ["code", "datasets", "models"].includes(place) && name ? owner : null;
}

/** `medium.com/@owner/…`, `medium.com/publication/title`, `owner.medium.com/title`. */
function onMedium({ host, path }: LinkAddress): string | null | undefined {
  if (host !== "medium.com") return belowHost(host, "medium.com");
  const [first = "", title] = path;
  return afterAt(first) ?? (first !== "p" && title ? first : null);
}

/** `owner.substack.com/p/title`, `substack.com/@owner/…`, `open.substack.com/pub/owner/p/title`. */
function onSubstack({ host, path }: LinkAddress): string | null | undefined {
  if (host === "open.substack.com") return path[0] === "pub" ? path[1] : null;
  return host === "substack.com" ? afterAt(path[0]) : belowHost(host, "substack.com");
}

function belowHost(host: string, site: string): string {
  return host.slice(0, -site.length - 1);
}

function afterAt(part: string | undefined): string | null {
  return part?.startsWith("@") ? part.slice(1) : null;
}

function afterTilde(part: string | undefined): string | null {
  return part?.startsWith("~") ? part.slice(1) : null;
}

function scopeOf(name: string | null): string | null {
  return afterAt(name?.includes("/") ? name.split("/")[0] : undefined);
}
