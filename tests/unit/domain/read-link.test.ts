import { describe, expect, it } from "vitest";

import { parseLink } from "@/lib/domain/link";
import { readLink } from "@/lib/domain/read-link";

describe("readLink", () => {
  it.each([
    // GitHub
    ["github.com/karpathy/nanoGPT", "repository", "karpathy", "karpathy/nanoGPT"],
    [
      "github.com/EleutherAI/lm-evaluation-harness/tree/main/docs/",
      "repository",
      "EleutherAI",
      "EleutherAI/lm-evaluation-harness",
    ],
    [
      "GitHub.com/huggingface/trl/pull/2381/files",
      "contribution",
      "huggingface",
      "huggingface/trl #2381",
    ],
    [
      "github.com/huggingface/trl/issues/1473#issuecomment-2000",
      "contribution",
      "huggingface",
      "huggingface/trl #1473",
    ],
    ["github.com/a/b/pull/7#discussion_r1523", "review", "a", "a/b #7"],
    ["github.com/a/b/discussions/9", "contribution", "a", "a/b #9"],
    ["github.com/a/b/commit/5be1a0b1d0c7a2f3", "contribution", "a", "a/b @5be1a0b"],
    ["github.com/a/b/releases/tag/v1.2.0", "repository", "a", "a/b v1.2.0"],
    ["github.com/a/b/blob/main/nb/probe.ipynb", "notebook", "a", "a/b"],
    ["gist.github.com/ada/0f3c5a9b", "repository", "ada", "ada (gist)"],
    ["github.com/orgs/community/discussions/5", "other", null, "github.com/…/5"],
    // GitLab
    [
      "gitlab.com/ai-safety/evals/probes/-/merge_requests/41/diffs",
      "contribution",
      "ai-safety/evals",
      "ai-safety/evals/probes #41",
    ],
    [
      "gitlab.com/ai-safety/evals/probes/-/tree/main",
      "repository",
      "ai-safety/evals",
      "ai-safety/evals/probes",
    ],
    ["gitlab.com/group/repo/issues/3", "contribution", "group", "group/repo #3"],
    ["gitlab.com/group/sub/repo.git", "repository", "group/sub", "group/sub/repo"],
    // Hugging Face
    ["huggingface.co/ada/llama-dpo/tree/main", "model", "ada", "ada/llama-dpo"],
    ["huggingface.co/gpt2", "other", null, "gpt2"],
    [
      "huggingface.co/datasets/Anthropic/hh-rlhf/viewer/default",
      "dataset",
      "Anthropic",
      "Anthropic/hh-rlhf",
    ],
    ["huggingface.co/datasets/squad", "dataset", null, "squad"],
    ["huggingface.co/spaces/ada/probe-demo", "demo", "ada", "ada/probe-demo"],
    ["huggingface.co/papers/2301.05217", "paper", null, "arXiv 2301.05217"],
    ["ada-probe-demo.hf.space", "demo", null, "ada-probe-demo.hf.space"],
    // Papers
    ["arxiv.org/abs/2301.05217v2", "paper", null, "arXiv 2301.05217v2"],
    ["arxiv.org/pdf/2301.05217.pdf", "paper", null, "arXiv 2301.05217"],
    ["arxiv.org/abs/math.GT/0309136", "paper", null, "arXiv math.GT/0309136"],
    ["arxiv.org/pdf/cs/0112017v1", "paper", null, "arXiv cs/0112017v1"],
    ["openreview.net/forum?id=HJgR5lSFwr", "paper", null, "OpenReview HJgR5lSFwr"],
    ["openreview.net/pdf?id=HJgR5lSFwr", "paper", null, "OpenReview HJgR5lSFwr"],
    ["openreview.net/forum?id=HJgR5&noteId=x1", "review", null, "OpenReview HJgR5"],
    ["openreview.net/profile?id=~Ada_L1", "other", null, "openreview.net/profile"],
    ["zenodo.org/records/8319102/files/data.zip", "dataset", null, "Zenodo 8319102"],
    ["zenodo.org/record/8319102", "dataset", null, "Zenodo 8319102"],
    ["doi.org/10.5281/ZENODO.8319102", "dataset", null, "DOI 10.5281/ZENODO.8319102"],
    ["dx.doi.org/10.1038/s41586-021-03819-2", "paper", null, "DOI 10.1038/s41586-021-03819-2"],
    // Notebooks and data
    ["colab.research.google.com/drive/1aBcD-eF?usp=sharing", "notebook", null, "Colab 1aBcD-eF"],
    [
      "colab.research.google.com/github/ada/lab/blob/main/nb/probe.ipynb",
      "notebook",
      "ada",
      "ada/lab: probe.ipynb",
    ],
    ["kaggle.com/code/ada/probes", "notebook", "ada", "ada/probes"],
    ["kaggle.com/datasets/ada/jailbreaks/data", "dataset", "ada", "ada/jailbreaks"],
    ["kaggle.com/models/google/gemma/transformers/2b", "model", "google", "google/gemma"],
    [
      "kaggle.com/competitions/llm-20-questions/leaderboard",
      "other",
      null,
      "Kaggle llm-20-questions",
    ],
    ["kaggle.com/competitions/llm-20/writeups/ours", "report", null, "Kaggle llm-20"],
    [
      "wandb.ai/ada/probes/reports/Three-seeds-one-plot--Vmlldzo1",
      "report",
      "ada",
      "Three seeds one plot",
    ],
    ["wandb.ai/ada/probes/runs/3x1", "other", "ada", "ada/probes"],
    // Talks
    ["youtube.com/watch?v=dQw4w9WgXcQ&t=42s", "talk", null, "YouTube dQw4w9WgXcQ"],
    ["m.youtube.com/shorts/dQw4w9WgXcQ", "talk", null, "YouTube dQw4w9WgXcQ"],
    ["youtube.com/live/dQw4w9WgXcQ?si=x", "talk", null, "YouTube dQw4w9WgXcQ"],
    ["youtube.com/playlist?list=PLabc", "talk", null, "YouTube PLabc"],
    ["youtu.be/dQw4w9WgXcQ?t=3", "talk", null, "YouTube dQw4w9WgXcQ"],
    ["youtube.com/@ada/videos", "other", "ada", "youtube.com/…/videos"],
    // Posts
    [
      "lesswrong.com/posts/abc123/what-a-probe-shows?commentId=x",
      "post",
      null,
      "What a probe shows",
    ],
    ["alignmentforum.org/posts/abc123/on-limits", "post", null, "On limits"],
    ["forum.effectivealtruism.org/posts/abc123/a-year-of-evals", "post", null, "A year of evals"],
    ["lesswrong.com/users/ada", "other", "ada", "lesswrong.com/…/ada"],
    ["medium.com/@ada/on-limits-0123456789ab", "post", "ada", "On limits"],
    ["medium.com/towards-probes/on-limits-0123456789ab", "post", "towards-probes", "On limits"],
    ["ada.medium.com/on-limits-0123456789ab", "post", "ada", "On limits"],
    ["ada.substack.com/p/on-limits", "post", "ada", "On limits"],
    ["open.substack.com/pub/ada/p/on-limits", "post", "ada", "On limits"],
    // Packages
    ["pypi.org/project/transformer-lens/2.1.0/", "repository", null, "PyPI transformer-lens"],
    ["npmjs.com/package/@ada/probes/v/1.0.0", "repository", "ada", "npm @ada/probes"],
    ["npmjs.com/package/left-pad/v/1.3.0", "repository", null, "npm left-pad"],
  ] as const)("reads %s", (address, kind, owner, title) => {
    const parsed = parseLink(address);
    expect(parsed.ok && readLink(parsed.url)).toEqual({ kind, owner, title });
  });

  it.each([
    ["https://github.com.evil.io/owner/repo", "github.com.evil.io/…/repo"],
    ["https://evil.io/github.com/owner/repo", "evil.io/…/repo"],
    ["https://notgithub.com/owner/repo", "notgithub.com/…/repo"],
    ["https://github.com:8443/owner/repo", "github.com:8443/…/repo"],
    ["https://gıthub.com/owner/repo", "xn--gthub-n4a.com/…/repo"],
    ["https://github.com\u3002evil.io/a", "github.com.evil.io/a"],
  ])("takes %s for no known site", (address, title) => {
    const parsed = parseLink(address);
    expect(parsed.ok && readLink(parsed.url)).toMatchObject({ kind: "other", owner: null, title });
  });

  it("takes capitals, the usual port and a dot at the end for what they are", () => {
    for (const address of ["HTTPS://WWW.GITHUB.COM:443/a/b//", "http://github.com./a/b?x#y"]) {
      const parsed = parseLink(address);
      expect(parsed.ok && readLink(parsed.url)).toMatchObject({ owner: "a", title: "a/b" });
    }
  });

  it("leaves encoded what would read as another name or another direction", () => {
    const titleOf = (path: string) => readLink(`https://github.com/${path}`).title;
    expect(titleOf("evil/x%2F..%2Fgoogle%2Fjax")).toBe("evil/x%2F..%2Fgoogle%2Fjax");
    expect(titleOf("evil%2Fjax/x")).toBe("evil%2Fjax/x");
    expect(titleOf("a/%E2%80%AEgnp.exe")).toBe("a/%E2%80%AEgnp.exe");
    expect(titleOf("a/b%E2%80%83c%E3%80%80d")).toBe("a/b%E2%80%83c%E3%80%80d");
    expect(titleOf("a/b%00c")).toBe("a/b%00c");
    expect(titleOf("%EA%B8%80/%EB%B0%A9")).toBe("글/방");
  });

  it("is quick and short with the longest address", () => {
    for (const piece of ["a/", "%E2%80%AE", "-", "@a/", "%F0%9F%AA%A8"]) {
      const path = piece.repeat(Math.floor(1900 / piece.length));
      for (const host of ["github.com", "gitlab.com", "medium.com", "wandb.ai", "example.org"]) {
        expect([...readLink(`https://${host}/${path}`).title].length).toBeLessThanOrEqual(80);
      }
    }
  });
});
