import { describe, expect, it } from "vitest";

import {
  evidenceKinds,
  guessEvidenceKind,
  isEvidenceKind,
  strategicKindOf,
} from "@/lib/domain/evidence-kind";

describe("guessEvidenceKind", () => {
  it.each([
    ["https://github.com/owner/repo", "repository"],
    ["https://github.com/owner/repo/tree/main/src", "repository"],
    ["https://github.com/owner/repo/blob/main/probe.ipynb", "notebook"],
    ["https://github.com/owner/repo/pull/12", "contribution"],
    ["https://github.com/owner/repo/pull/12/files", "contribution"],
    ["https://github.com/owner/repo/pull/12#pullrequestreview-99", "review"],
    ["https://github.com/owner/repo/issues/3", "contribution"],
    ["https://github.com/owner/repo/commit/abc", "contribution"],
    ["https://github.com/issues/pull", "repository"],
    ["https://github.com/owner", "other"],
    ["https://gist.github.com/owner/abc", "repository"],
    ["https://gitlab.com/group/sub/repo", "repository"],
    ["https://gitlab.com/group/repo/-/merge_requests/4", "contribution"],
    ["https://huggingface.co/owner/model", "model"],
    ["https://huggingface.co/datasets/owner/name", "dataset"],
    ["https://huggingface.co/spaces/owner/name", "demo"],
    ["https://huggingface.co/papers/2301.05217", "paper"],
    ["https://huggingface.co/owner/model/discussions/2", "contribution"],
    ["https://owner-name.hf.space/", "demo"],
    ["https://arxiv.org/abs/2301.05217", "paper"],
    ["https://openreview.net/forum?id=abc", "paper"],
    ["https://openreview.net/forum?id=abc&noteId=def", "review"],
    ["https://colab.research.google.com/drive/abc", "notebook"],
    ["https://www.kaggle.com/code/owner/name", "notebook"],
    ["https://www.kaggle.com/datasets/owner/name", "dataset"],
    ["https://www.youtube.com/watch?v=abc", "talk"],
    ["https://youtu.be/abc", "talk"],
    ["https://www.lesswrong.com/posts/abc/a-title", "post"],
    ["https://www.alignmentforum.org/posts/abc/a-title", "post"],
    ["https://forum.effectivealtruism.org/posts/abc/a-title", "post"],
    ["https://medium.com/@owner/a-title-0123456789ab", "post"],
    ["https://owner.substack.com/p/a-title", "post"],
    ["https://zenodo.org/records/123", "dataset"],
    ["https://doi.org/10.1000/xyz", "paper"],
    ["https://doi.org/10.5281/zenodo.123", "dataset"],
    ["https://pypi.org/project/name/", "repository"],
    ["https://www.npmjs.com/package/name", "repository"],
    ["https://wandb.ai/owner/project/reports/x", "report"],
    ["https://www.credly.com/badges/abc", "certificate"],
    ["https://example.org/thesis.PDF", "report"],
    ["https://example.org/", "other"],
    ["https://github.com.evil.example/owner/repo", "other"],
    ["https://notgithub.com/owner/repo", "other"],
    ["https://huggingface.co/constructor/toString", "model"],
    ["nothing", "other"],
  ] as const)("takes %s for a %s", (url, kind) => {
    expect(guessEvidenceKind(url)).toBe(kind);
  });
});

describe("strategicKindOf", () => {
  it("sorts the kinds into the three that are balanced", () => {
    const kindsOf = (strategic: string | null) =>
      evidenceKinds.filter((kind) => strategicKindOf(kind) === strategic);
    expect(kindsOf("technicalProject")).toEqual([
      "repository",
      "model",
      "dataset",
      "notebook",
      "demo",
    ]);
    expect(kindsOf("openSource")).toEqual(["contribution", "review"]);
    expect(kindsOf("researchOutput")).toEqual(["paper", "report", "post", "talk"]);
    expect(kindsOf(null)).toEqual(["certificate", "other"]);
  });
});

it("knows thirteen kinds and nothing else", () => {
  expect(evidenceKinds).toHaveLength(13);
  expect(isEvidenceKind("paper")).toBe(true);
  expect(isEvidenceKind("toString")).toBe(false);
  expect(isEvidenceKind(null)).toBe(false);
});
