import { isOnHost, type LinkAddress, readLinkAddress } from "./link-address";

/** Where a person has a profile, and under which name. */
export type NetworkProfile = { readonly network: string; readonly username: string | null };

/** The network that the address of a profile is on, from the address alone; null when it is not a known one. */
export function networkOf(url: string): NetworkProfile | null {
  const address = readLinkAddress(url);
  const rule = address && rules.find(([host]) => isOnHost(address, host));
  if (!address || !rule) return null;
  const [, network, usernameOf] = rule;
  return { network, username: usernameOf(address)?.replace(/^[@~]/, "") || null };
}

type Rule = readonly [
  host: string,
  network: string,
  username: (address: LinkAddress) => string | null | undefined,
];

const first = ({ path }: LinkAddress) => (path.length === 1 ? path[0] : null);
const below = (name: string) => (address: LinkAddress) =>
  address.path[0] === name ? address.path[1] : null;
const asked = (name: string) => (address: LinkAddress) => address.query.get(name);

/** The first host that fits decides. */
const rules: readonly Rule[] = [
  ["gist.github.com", "GitHub Gist", first],
  ["github.com", "GitHub", first],
  ["gitlab.com", "GitLab", first],
  ["codeberg.org", "Codeberg", first],
  ["bitbucket.org", "Bitbucket", first],
  ["huggingface.co", "Hugging Face", first],
  ["hf.co", "Hugging Face", first],
  ["kaggle.com", "Kaggle", first],
  ["wandb.ai", "Weights & Biases", first],
  ["linkedin.com", "LinkedIn", below("in")],
  ["x.com", "X", first],
  ["twitter.com", "X", first],
  ["bsky.app", "Bluesky", below("profile")],
  ["threads.net", "Threads", first],
  ["lesswrong.com", "LessWrong", below("users")],
  ["alignmentforum.org", "Alignment Forum", below("users")],
  ["forum.effectivealtruism.org", "EA Forum", below("users")],
  ["scholar.google.com", "Google Scholar", asked("user")],
  ["orcid.org", "ORCID", first],
  ["openreview.net", "OpenReview", asked("id")],
  ["semanticscholar.org", "Semantic Scholar", () => null],
  ["dblp.org", "DBLP", () => null],
  ["researchgate.net", "ResearchGate", below("profile")],
  ["youtube.com", "YouTube", first],
  ["medium.com", "Medium", ({ host, path }) => (host === "medium.com" ? path[0] : subdomain(host))],
  ["substack.com", "Substack", ({ host, path }) => subdomain(host) ?? path[0]],
  ["velog.io", "velog", ({ path }) => path[0]],
  ["zenn.dev", "Zenn", first],
  ["qiita.com", "Qiita", first],
  ["note.com", "note", first],
];

function subdomain(host: string): string | null {
  const labels = host.split(".");
  return labels.length > 2 ? (labels[0] ?? null) : null;
}
