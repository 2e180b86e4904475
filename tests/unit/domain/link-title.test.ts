import { describe, expect, it } from "vitest";

import { linkTitle } from "@/lib/domain/link-title";

describe("linkTitle", () => {
  it.each([
    ["https://github.com/owner/repo.git", "owner/repo"],
    ["https://github.com/owner/repo/pull/12/files", "owner/repo #12"],
    ["https://gitlab.com/group/repo/-/merge_requests/4", "group/repo #4"],
    ["https://gist.github.com/owner/abc", "owner (gist)"],
    ["https://huggingface.co/owner/model/tree/main", "owner/model"],
    ["https://huggingface.co/datasets/owner/name", "owner/name"],
    ["https://arxiv.org/abs/2301.05217v2", "arXiv 2301.05217v2"],
    ["https://arxiv.org/pdf/2301.05217.pdf", "arXiv 2301.05217"],
    ["https://doi.org/10.1000/xyz", "DOI 10.1000/xyz"],
    ["https://openreview.net/forum?id=abc", "OpenReview abc"],
    ["https://www.youtube.com/watch?v=abc", "YouTube abc"],
    ["https://pypi.org/project/cairn/", "PyPI cairn"],
    ["https://www.npmjs.com/package/@scope/name", "npm @scope/name"],
    ["https://www.lesswrong.com/posts/abc/what-a-probe-shows", "What a probe shows"],
    ["https://medium.com/@owner/on-limits-0123456789ab", "On limits"],
    ["https://owner.substack.com/p/on-limits", "On limits"],
    ["https://example.org/", "example.org"],
    ["https://www.example.org/a", "example.org/a"],
    ["https://example.org/a/b/c?x=1#y", "example.org/…/c"],
    ["https://example.org/%EA%B8%80", "example.org/글"],
  ])("names %s %j", (url, title) => {
    expect(linkTitle(url)).toBe(title);
  });

  it("leaves broken and direction-changing characters encoded", () => {
    expect(linkTitle("https://example.org/%E2%80%AEfdp.exe")).toBe("example.org/%E2%80%AEfdp.exe");
    expect(linkTitle("https://example.org/a%FFb")).toBe("example.org/a%FFb");
    expect(linkTitle("https://example.org/100%")).toBe("example.org/100%");
  });

  it("stays short without cutting a character in half", () => {
    const title = linkTitle(`https://example.org/${"%F0%9F%AA%A8".repeat(100)}`);
    expect([...title]).toHaveLength(80);
    expect(title.endsWith("🪨…")).toBe(true);
  });
});
