import { forgeProject, isForgeWork } from "./forge-project";
import { isOnHost, type LinkAddress, readLinkAddress } from "./link-address";

/** In the order in which a portfolio groups them. */
export const evidenceKinds = [
  "repository",
  "model",
  "dataset",
  "notebook",
  "demo",
  "contribution",
  "review",
  "paper",
  "report",
  "post",
  "talk",
  "certificate",
  "other",
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

export const strategicKinds = ["technicalProject", "openSource", "researchOutput"] as const;

export type StrategicKind = (typeof strategicKinds)[number];

export function isEvidenceKind(value: unknown): value is EvidenceKind {
  return evidenceKinds.some((kind) => kind === value);
}

const strategicKindByKind: Readonly<Record<EvidenceKind, StrategicKind | null>> = {
  repository: "technicalProject",
  model: "technicalProject",
  dataset: "technicalProject",
  notebook: "technicalProject",
  demo: "technicalProject",
  contribution: "openSource",
  review: "openSource",
  paper: "researchOutput",
  report: "researchOutput",
  post: "researchOutput",
  talk: "researchOutput",
  certificate: null,
  other: null,
};

/** The three kinds whose balance is shown (RULES, Notes and evidence); null counts for none. */
export function strategicKindOf(kind: EvidenceKind): StrategicKind | null {
  return strategicKindByKind[kind];
}

/**
 * Guesses the kind from the address alone, without a request. A guess only pre-selects the field; the
 * learner can change it. What is not known is "other".
 */
export function guessEvidenceKind(url: string): EvidenceKind {
  const address = readLinkAddress(url);
  if (address === null) return "other";

  const rule = hostRules.find(([host]) => isOnHost(address, host));
  if (rule === undefined) return guessByEnding(address);
  const [, kind] = rule;
  return typeof kind === "string" ? kind : kind(address);
}

type HostRule = readonly [
  host: string,
  kind: EvidenceKind | ((address: LinkAddress) => EvidenceKind),
];

/** The first host that fits decides, so a host stands before the one that it is below. */
const hostRules: readonly HostRule[] = [
  ["gist.github.com", (address) => guessByEnding(address, "repository")],
  ["github.com", guessOnGitHub],
  ["gitlab.com", guessOnForge],
  ["codeberg.org", guessOnForge],
  ["bitbucket.org", guessOnForge],
  ["pypi.org", ({ path }) => (path[0] === "project" ? "repository" : "other")],
  ["npmjs.com", ({ path }) => (path[0] === "package" ? "repository" : "other")],
  ["crates.io", "repository"],
  ["huggingface.co", guessOnHuggingFace],
  ["hf.co", guessOnHuggingFace],
  ["hf.space", "demo"],
  ["streamlit.app", "demo"],
  ["gradio.live", "demo"],
  ["colab.research.google.com", "notebook"],
  ["nbviewer.org", "notebook"],
  ["kaggle.com", guessOnKaggle],
  ["wandb.ai", ({ path }) => (path[2] === "reports" ? "report" : "other")],
  ["arxiv.org", "paper"],
  ["openreview.net", guessOnOpenReview],
  ["aclanthology.org", "paper"],
  ["proceedings.mlr.press", "paper"],
  ["ssrn.com", "paper"],
  ["osf.io", "paper"],
  ["doi.org", ({ path }) => (/^zenodo\./i.test(path[1] ?? "") ? "dataset" : "paper")],
  ["zenodo.org", "dataset"],
  ["youtube.com", ({ path }) => (videoPages.has(path[0] ?? "") ? "talk" : "other")],
  ["youtu.be", "talk"],
  ["vimeo.com", "talk"],
  ["speakerdeck.com", "talk"],
  ["slideshare.net", "talk"],
  ["lesswrong.com", guessOnForum],
  ["alignmentforum.org", guessOnForum],
  ["forum.effectivealtruism.org", guessOnForum],
  ["medium.com", "post"],
  ["substack.com", "post"],
  ["dev.to", "post"],
  ["velog.io", "post"],
  ["tistory.com", "post"],
  ["brunch.co.kr", "post"],
  ["zenn.dev", "post"],
  ["qiita.com", "post"],
  ["note.com", "post"],
  ["credly.com", "certificate"],
  ["credential.net", "certificate"],
  ["coursera.org", ({ path }) => (path[0] === "account" ? "certificate" : "other")],
];

const videoPages = new Set(["watch", "shorts", "live", "playlist", "embed", "v"]);

/** A person's page there is no post. */
function guessOnForum({ path }: LinkAddress): EvidenceKind {
  return path[0] === "users" || path[0] === "tag" || path.length === 0 ? "other" : "post";
}

function guessOnOpenReview({ path, query }: LinkAddress): EvidenceKind {
  if (query.has("noteId")) return "review";
  return path[0] === "profile" || path[0] === "group" ? "other" : "paper";
}

function guessOnGitHub(address: LinkAddress): EvidenceKind {
  if (/^(?:pullrequestreview-|discussion_r)/.test(address.fragment)) return "review";
  return guessOnForge(address);
}

function guessOnForge(address: LinkAddress): EvidenceKind {
  const project = forgeProject(address);
  if (project === null) return "other";
  return isForgeWork(project) ? "contribution" : guessByEnding(address, "repository");
}

function guessOnHuggingFace({ path }: LinkAddress): EvidenceKind {
  const [first = ""] = path;
  if (path.includes("discussions")) return "contribution";
  const known: Readonly<Record<string, EvidenceKind>> = {
    datasets: "dataset",
    spaces: "demo",
    papers: "paper",
    blog: "post",
    docs: "other",
    collections: "other",
    learn: "other",
  };
  if (Object.hasOwn(known, first)) return known[first] ?? "other";
  return path.length >= 2 ? "model" : "other";
}

function guessOnKaggle({ path }: LinkAddress): EvidenceKind {
  const known: Readonly<Record<string, EvidenceKind>> = {
    code: "notebook",
    kernels: "notebook",
    datasets: "dataset",
    models: "model",
    certification: "certificate",
  };
  const [first = ""] = path;
  if (path.includes("writeups")) return "report";
  const part = first === "learn" ? (path[1] ?? "") : first;
  return Object.hasOwn(known, part) ? (known[part] ?? "other") : "other";
}

function guessByEnding({ path }: LinkAddress, otherwise: EvidenceKind = "other"): EvidenceKind {
  const file = path.at(-1)?.toLowerCase() ?? "";
  if (file.endsWith(".ipynb")) return "notebook";
  return file.endsWith(".pdf") ? "report" : otherwise;
}
